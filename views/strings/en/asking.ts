/** Words of asking. */
export const asking = {}
