import { formatDayLong, formatNumber, formatTime } from '../format.ts'
import type { Strings } from '../vi.ts'

/** Words of the desk: what waits for me today. */
export const desk: Strings['desk'] = {
  title: 'Today',
  today: (on) => formatDayLong('en', on),
  waiting: 'Waiting for action',
  role: {
    secretary: 'Secretariat',
    officer: 'Drafting answers',
    leader: 'Leader',
    inspector: 'Inspection',
  },
  roleAt: (name, place) => `${name} – ${place}`,
  tile: {
    notice_due: 'Notice to the sender due',
    to_accept: 'New, to be accepted',
    to_assign: 'Accepted, not assigned',
    to_number: 'Awaiting a number',
    to_draft: 'Assigned, to be drafted',
    drafting: 'Being drafted',
    sent_back: 'Sent back for changes',
    to_approve: 'To approve',
    to_close: 'To close',
    due_today: 'Due today',
    overdue: 'Overdue',
  },
  overdueIn: (unit) => `Overdue in ${unit}`,
  sessionsThisWeek: 'Sessions this week',
  sessionDrafts: 'Sessions not announced',
  separate: 'Separate files',
  others: 'Other',
  weekTitle: 'Sessions this week',
  weekNone: 'There is no session this week.',
  isToday: (at) => `Today, ${formatTime('en', at)}`,
  openLive: 'Record opinions live',
  idleTitle: 'Nothing is waiting for you',
  idleNext: (theme, on, at) => `Next session: ${theme}, ${formatDayLong('en', on)}, ${formatTime('en', at)}.`,
  idleNoNext: 'New work appears here as soon as it is your turn.',
  nextTitle: 'Next session',
  administer: 'Go to administration',
  count: (n) => formatNumber('en', n),
}
