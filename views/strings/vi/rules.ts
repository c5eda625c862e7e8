/** Words of rules. */
export const rules = {}
