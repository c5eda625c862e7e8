import { formatDay, formatDayLong, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

export const digests: Strings['digests'] = {
  kind: 'Reminder for staff',
  subject: (on, place) => `Waiting on ${formatDay('en', on)} – ${place}`,
  greeting: 'Dear colleague,',
  lead: (on) => `As of ${formatDayLong('en', on)}, this is waiting for you.`,
  beside: {
    commitments_overdue: 'Commitments overdue',
    commitments_soon: 'Commitments due soon',
    erasures: 'Requests to erase personal data',
    calls: 'Calls to make',
  },
  counted: (label, n) => `- ${label}: ${formatNumber('en', n)}`,
  first: 'To be done first',
  named: (code, dueOn, topic) =>
    dueOn ? `- ${code}: ${topic}, due ${formatDay('en', dueOn)}` : `- ${code}: ${topic}`,
  desk: 'All that is waiting, on the page Today:',
  closing:
    'This message was sent automatically in office hours, at most once a day and only when something changed; please do not reply. To change the address or stop these messages, open the page My account.',
  ownersOnly: 'Only its recipient reads what a reminder says.',

  title: 'Reminders by e-mail',
  ownLead:
    'On each working day at most one message tells what is waiting, due soon or overdue, and only when something changed since the last time. Leave it empty to get none; everything still shows on the page Today.',
  theirLead:
    'Reminders go to this address, at most one each working day. Leave it empty to send none. Users can change it themselves on the page My account.',
  noServer: 'No mail server is connected yet, so no reminders are sent for now.',
  address: 'E-mail address',
  save: 'Save the address',
  storedNow: (email) => email || 'no address',
  stale: 'This address has just been changed elsewhere. Please check it and save again.',
}
