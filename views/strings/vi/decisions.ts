/** Words of deciding about several at once and of taking a decision back. */
export const decisions = {}
