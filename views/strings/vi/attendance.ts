/** Words of the door: who is there. */
export const attendance = {}
