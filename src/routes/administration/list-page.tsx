import type { Child } from 'hono/jsx'
import { type ListFilter, type ListWords, RecordList } from '../../../views/administration/record-list.tsx'
import { asOptions } from '../../../views/administration/record-page.tsx'
import type { Column } from '../../../views/shell/data-table.tsx'
import { fold, searchWords } from '../../domain/folding.ts'
import { compareNames, type Named, pageByName } from '../../domain/naming.ts'
import type { Unit } from '../../domain/unit.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { type AdminNoun, paths, withQuery } from '../../paths.ts'

/** A list of administration as its noun describes it. `rows` are all that this administrator may see, ended ones too. */
export interface Listed<Row extends Named> {
  noun: AdminNoun
  words: ListWords
  rows: Row[]
  units: Unit[]
  isEnded(row: Row): boolean
  /** The units under which the filter finds a row. */
  unitsOf(row: Row): number[]
  searched(row: Row): string
  columns: Column[]
  cells(row: Row): Child[]
  mayAdd?: boolean
  addNote?: string
}

/**
 * Shows one page of a list. The lists of an office are a few hundred rows long, and SQLite neither folds nor sorts Vietnamese: all are read
 * in one trip, filtered and sorted here, and cut into pages of 50 by a cursor.
 */
export function showList<Row extends Named>(c: StaffContext, listed: Listed<Row>) {
  const { noun, words, rows, units } = listed
  const filter: ListFilter = {
    query: c.req.query('q') ?? '',
    unitId: c.req.query('don-vi') ?? '',
    withEnded: c.req.query('da-ket-thuc') === '1',
  }
  const after = Number(c.req.query('sau')) || null
  const page = pageByName(rows, rows.filter(matches(listed, filter)), after)
  const address = (next: number | null) =>
    withQuery(paths.admin(noun), {
      q: filter.query,
      'don-vi': filter.unitId,
      'da-ket-thuc': filter.withEnded ? 1 : null,
      sau: next,
    })
  const saved = rows.find(({ id }) => id === Number(c.req.query('da-luu')))
  return showStaff(
    c,
    { title: words.title, wide: true },
    <RecordList
      s={c.var.s}
      words={words}
      address={paths.admin(noun)}
      addHref={listed.mayAdd === false ? null : withQuery(paths.adminNew(noun), { 'don-vi': filter.unitId })}
      addNote={listed.addNote}
      filter={filter}
      units={asOptions(units.sort(compareNames))}
      columns={listed.columns}
      rows={page.rows.map((row) => ({ key: row.id, cells: listed.cells(row) }))}
      isEmpty={rows.length === 0}
      next={page.next === null ? null : address(page.next)}
      first={after === null ? null : address(null)}
      saved={saved ? { name: saved.name, href: paths.adminEdit(noun, saved.id) } : null}
    />,
  )
}

function matches<Row extends Named>(listed: Listed<Row>, filter: ListFilter) {
  const words = searchWords(filter.query)
  return (row: Row) => {
    const text = fold(listed.searched(row))
    return (
      (filter.withEnded || !listed.isEnded(row)) &&
      (filter.unitId === '' || listed.unitsOf(row).includes(Number(filter.unitId))) &&
      words.every((word) => text.includes(word))
    )
  }
}
