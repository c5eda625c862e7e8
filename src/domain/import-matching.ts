import * as v from 'valibot'
import { ENTRY_FIELDS, type EntryField } from './entered-card.ts'
import { optionalRecordId, optionalWhole, tick } from './form.ts'
import type { ImportTable } from './import.ts'
import { guessColumns } from './import-columns.ts'

/** Which column holds what, and what stands where a sheet says nothing. */
export interface Matching {
  columns: Partial<Record<EntryField, number>>
  /** A hamlet that is not on the list is "elsewhere", its words the address; else it is an error. */
  elsewhere: boolean
  /** Who answered, in rows with an answer and without a name. */
  leaderId: number | null
}

/** What the heads say. */
export function guessMatching({ head }: ImportTable): Matching {
  const { number: _, ...columns } = guessColumns(head)
  return { columns, elsewhere: false, leaderId: null }
}

/** Columns with a name that nothing is taken from, as places from 0; the running number is none of them, the session gives its own. */
export function unusedColumns({ head }: ImportTable, { columns }: Matching): number[] {
  const used = [guessColumns(head).number, ...Object.values(columns)]
  return head.flatMap((cell, at) => (cell === '' || used.includes(at) ? [] : at))
}

const place = optionalWhole(0, 59)

/** The columns as chosen by hand; one column holds one thing (`column_twice`). */
export const matchingForm = v.pipe(
  v.object({
    ...(Object.fromEntries(ENTRY_FIELDS.map((field) => [field, place])) as Record<EntryField, typeof place>),
    elsewhere: tick,
    leader: optionalRecordId,
  }),
  v.check((chosen) => {
    const places = ENTRY_FIELDS.flatMap((field) => chosen[field] ?? [])
    return new Set(places).size === places.length
  }, 'column_twice'),
  v.transform(({ elsewhere, leader, ...chosen }): Matching => {
    const columns = ENTRY_FIELDS.filter((field) => chosen[field] !== null)
    return {
      columns: Object.fromEntries(columns.map((field) => [field, chosen[field]])),
      elsewhere,
      leaderId: leader,
    }
  }),
)
