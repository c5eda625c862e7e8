/** Words of papers. */
export const papers = {}
