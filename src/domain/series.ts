/** What becomes of a fixed day that is no working day: the next working day, the one before, or it is left out. */
export const ROLLS = ['next', 'previous', 'skip'] as const
export type Roll = (typeof ROLLS)[number]
