/** Words of commitments. */
export const commitments = {}
