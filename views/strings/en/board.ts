/** Words of board. */
export const board = {}
