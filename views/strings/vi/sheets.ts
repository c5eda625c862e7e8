/** Words of the spreadsheet round trip. */
export const sheets = {}
