/** Words of due dates. */
export const dueDates = {}
