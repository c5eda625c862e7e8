/** What a line of the outbox speaks of, and how it leaves. */
export interface MailKind {
  /** Of which record: the first half of `subject`. */
  of: 'opinion' | 'session' | 'registration'
  /** Somebody waits for it at the screen: it leaves at any hour; everything else waits for office hours. */
  atOnce?: true
  /** The session's calendar entry goes with it. */
  invitation?: 'REQUEST' | 'CANCEL'
}

/** Every kind of mail. The words of each are chosen by this exact kind, and written from the record when it leaves. */
export const MAIL_KINDS = {
  receipt: { of: 'opinion', atOnce: true },
  accepted: { of: 'opinion' },
  refused: { of: 'opinion' },
  forwarded: { of: 'opinion' },
  returned: { of: 'opinion' },
  merged: { of: 'opinion' },
  filed: { of: 'opinion' },
  withdrawn: { of: 'opinion' },
  answered: { of: 'opinion' },
  answered_with: { of: 'opinion' },
  reopened_with: { of: 'opinion' },
  split: { of: 'opinion' },
  corrected: { of: 'opinion' },
  reopened: { of: 'opinion' },
  dispute_received: { of: 'opinion', atOnce: true },
  dispute_settled: { of: 'opinion' },
  erasure_received: { of: 'opinion', atOnce: true },
  erasure_kept: { of: 'opinion' },
  due_extended: { of: 'opinion' },
  due_recomputed: { of: 'opinion' },
  inquiry: { of: 'opinion' },
  session_moved: { of: 'session', invitation: 'REQUEST' },
  session_postponed: { of: 'session', invitation: 'CANCEL' },
  session_cancelled: { of: 'session', invitation: 'CANCEL' },
  session_announced_anew: { of: 'session', invitation: 'REQUEST' },
  session_broken_off: { of: 'session' },
  registered: { of: 'registration', atOnce: true, invitation: 'REQUEST' },
  registration_waits: { of: 'registration', atOnce: true },
  registration_moved_up: { of: 'registration', invitation: 'REQUEST' },
  registration_carried: { of: 'registration', invitation: 'REQUEST' },
  registration_cancelled: { of: 'registration', atOnce: true, invitation: 'CANCEL' },
  registration_reminder: { of: 'registration', invitation: 'REQUEST' },
} as const satisfies Record<string, MailKind>
export type MailKindName = keyof typeof MAIL_KINDS

/** Whether it answers somebody's own form while they wait for it. */
export function isAtOnce(kind: MailKindName): boolean {
  return (MAIL_KINDS[kind] as MailKind).atOnce === true
}
