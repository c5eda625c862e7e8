/** Words of what a gate found in a text. */
export const gates = {}
