import type { Strings } from '../vi.ts'

export const subscriptions: Strings['subscriptions'] = {
  title: 'Stop messages',
  lead: 'If you stop them, the office sends no more messages to the address that got this one. What you raised is handled as before.',
  whatStays:
    'What answers a form of your own at that moment is still sent. If you left a phone number, the office calls when there is something to tell.',
  stop: 'Stop messages',
  stoppedTitle: 'You get no more messages',
  stoppedLead:
    'The office sends no more messages to this address. You can still see how it stands on the follow-up page or with your look-up code.',
  resume: 'Get messages again',
}
