/** Words of answers. */
export const answers = {}
