/** Words of letters that came by post or by hand. */
export const petitions = {}
