/** Words of live. */
export const live = {}
