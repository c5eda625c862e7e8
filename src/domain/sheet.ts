/** One row of a sheet that came back: the key that ties it to its opinion as it stood when the sheet went out, and what the agency wrote. */
export interface SheetRow {
  key: string
  answer: string
}
