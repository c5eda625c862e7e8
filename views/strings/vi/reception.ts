/** Words of the reception desk and its register. */
export const reception = {}
