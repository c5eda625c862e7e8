/** Where a page of a list ended, as it stands in an address: whole numbers joined by `_`. */
export function writeCursor(place: readonly number[]): string {
  return place.join('_')
}

/** The place that an address names, or null where it names none: a mangled cursor leads to the first page. */
export function readCursor(text: string | undefined, length: number): number[] | null {
  if (!text || !/^-?\d{1,15}(_-?\d{1,16})*$/.test(text)) return null
  const place = text.split('_').map(Number)
  return place.length === length && place.every(Number.isSafeInteger) ? place : null
}
