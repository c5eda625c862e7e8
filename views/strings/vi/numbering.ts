/** Words of document numbers, release and correction. */
export const numbering = {}
