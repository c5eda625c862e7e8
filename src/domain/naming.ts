const vietnamese = new Intl.Collator('vi')

/** Vietnamese order of two named records: SQLite knows neither đ after d nor tones after letters. Equal names stand by id. */
export function compareNames(a: Named, b: Named): number {
  return vietnamese.compare(a.name, b.name) || a.id - b.id
}

export interface Named {
  id: number
  name: string
}

/**
 * What two spellings of one name share: case, white space and the place of the tone mark (`hoà`, `hòa`) do not count.
 * Tones and letters do: Thôn Hạ and Thôn Hà are two hamlets.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ')
}

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * One page of named records in Vietnamese order, after the record `after`. Nothing is ever deleted, so the record that a
 * cursor names is always among `all`, even where a filter leaves it out of what is `shown`.
 */
export function pageByName<Row extends Named>(
  all: readonly Row[],
  shown: readonly Row[],
  after: number | null,
): { rows: Row[]; next: number | null } {
  const last = all.find(({ id }) => id === after)
  const rest = shown.filter((row) => !last || compareNames(row, last) > 0).sort(compareNames)
  const rows = rest.slice(0, PAGE)
  return { rows, next: rest.length > PAGE ? rows[PAGE - 1]!.id : null }
}

const PAGE = 50
