/** `proposed`: drafted with an answer that is not issued yet; `dropped`: it was left out before it was issued. */
export const COMMITMENT_STATES = ['proposed', 'open', 'done', 'failed', 'dropped'] as const
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** What may become of one; a new date alone is `put_off`, `failed` says why it was not kept. */
export const COMMITMENT_CHANGES = ['put_off', 'failed', 'done', 'reopened'] as const
export type CommitmentChange = (typeof COMMITMENT_CHANGES)[number]
