/** Words of accounts. */
export const accounts = {}
