/** Rất hài lòng, hài lòng, chưa hài lòng. */
export const SATISFACTIONS = ['very_satisfied', 'satisfied', 'not_satisfied'] as const
export type Satisfaction = (typeof SATISFACTIONS)[number]

/** The leader opened the matter again, or said why the answer stands. */
export const DISPUTE_OUTCOMES = ['accepted', 'rejected'] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]
