import type { MailKindName } from '../../../src/domain/mail-kind.ts'
import type { Strings } from '../vi.ts'

const subject: Record<MailKindName, string> = {
  receipt: 'We have received your opinion',
  accepted: 'Your opinion was accepted',
  refused: 'Your opinion was not accepted',
  forwarded: 'Your opinion was forwarded to another body',
  returned: 'Your opinion was returned with guidance',
  merged: 'Your opinion was merged with an earlier one on the same matter',
  filed: 'Your opinion was filed',
  withdrawn: 'Your opinion was withdrawn',
  answered: 'Your opinion was answered',
  corrected: 'The answer to your opinion was corrected',
  due_extended: 'The date of the answer to your opinion was put off',
  due_recomputed: 'The date of the answer to your opinion was computed anew',
  session_moved: 'Time or place of the session changed',
  session_postponed: 'The session was postponed',
  session_cancelled: 'The session was cancelled',
  session_announced_anew: 'The session has a new time',
  registered: 'We have received your registration',
  registration_waits: 'Your registration is on the waiting list',
  registration_moved_up: 'There is a place for you now',
  registration_carried: 'Your registration moved to another session',
  registration_cancelled: 'Your registration was cancelled',
  registration_reminder: 'The session you registered for is near',
}

const kind: Record<MailKindName, string> = {
  receipt: 'Receipt of an opinion',
  accepted: 'Acceptance',
  refused: 'Refusal',
  forwarded: 'Forwarding',
  returned: 'Return with guidance',
  merged: 'Merging',
  filed: 'Filing',
  withdrawn: 'Withdrawal',
  answered: 'Answer',
  corrected: 'Correction of an answer',
  due_extended: 'Extension',
  due_recomputed: 'Date computed anew',
  session_moved: 'Session moved',
  session_postponed: 'Session postponed',
  session_cancelled: 'Session cancelled',
  session_announced_anew: 'New time of a session',
  registered: 'Registration confirmed',
  registration_waits: 'On the waiting list',
  registration_moved_up: 'Moved up from the waiting list',
  registration_carried: 'Registration moved',
  registration_cancelled: 'Registration cancelled',
  registration_reminder: 'Reminder',
}

export const mail: Strings['mail'] = { subject, kind }
