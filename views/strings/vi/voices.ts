/** Words of what an asker does: rating, dispute, fact, erasure. */
export const voices = {}
