/** Words of queue. */
export const queue = {}
