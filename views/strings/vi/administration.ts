/** Words of administration. */
export const administration = {}
