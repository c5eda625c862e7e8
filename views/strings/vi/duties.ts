/** Words of duties. */
export const duties = {}
