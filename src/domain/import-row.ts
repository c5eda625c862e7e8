import * as v from 'valibot'
import { OTHER_HAMLET } from './asking.ts'
import type { Day } from './day.ts'
import {
  ENTRY_FIELDS,
  type EnteredCard,
  type EntryField,
  type EntryLists,
  enteredCardForm,
} from './entered-card.ts'
import type { ImportTable, TableRow } from './import.ts'
import type { Matching } from './import-matching.ts'
import {
  type Labels,
  type Read,
  readAgency,
  readDate,
  readHamlet,
  readKind,
  readLeader,
  readOutcome,
  readPhone,
  readTopic,
} from './import-words.ts'
import { nameKey } from './naming.ts'

/** Where a row is read: the lists of the office, its words, and the day of the session. */
export interface Reading {
  lists: EntryLists
  labels: Labels
  heardOn: Day
}

/** A code for each cell that is wrong; the words stand in views/strings. */
export type CellErrors = Partial<Record<EntryField, string>>

/** A row as it would be recorded, or what is wrong in it; `identity` tells two rows of one sheet, and of two sheets, apart. */
export type ImportRow = { line: number; said: Record<EntryField, string> } & (
  | { ok: true; card: EnteredCard; identity: string }
  | { ok: false; errors: CellErrors }
)

/** Every row under the matching. */
export function readRows(table: ImportTable, matching: Matching, reading: Reading): ImportRow[] {
  const form = enteredCardForm(reading.lists, reading.heardOn)
  const seen = new Map<string, number>()
  return table.rows.map((row): ImportRow => {
    const said = saidIn(row, matching)
    if (row.isApart) return { line: row.line, said, ok: false, errors: { kind: 'denunciation' } }
    const reads = readCells(said, matching, reading)
    const typed = mapped((field) => ('value' in reads[field] ? reads[field].value : ''))
    const misread = ENTRY_FIELDS.flatMap((field) => {
      const read = reads[field]
      return 'error' in read ? [[field, read.error] as const] : []
    })
    const result = v.safeParse(form, typed)
    const errors: CellErrors = Object.fromEntries([
      ...(result.issues ?? []).map((issue) => [issue.path?.[0]?.key, issue.message]),
      ...misread,
    ])
    if (!result.success || misread.length > 0) return { line: row.line, said, ok: false, errors }
    const same = JSON.stringify([nameKey(result.output.name), nameKey(result.output.text)])
    const turn = (seen.get(same) ?? 0) + 1
    seen.set(same, turn)
    return { line: row.line, said, ok: true, card: result.output, identity: `${turn} ${same}` }
  })
}

function mapped(cell: (field: EntryField) => string): Record<EntryField, string> {
  return Object.fromEntries(ENTRY_FIELDS.map((field) => [field, cell(field)])) as Record<EntryField, string>
}

function saidIn({ cells }: TableRow, { columns }: Matching) {
  return mapped((field) => {
    const place = columns[field]
    return place === undefined ? '' : (cells[place] ?? '')
  })
}

/** The cells as the form takes them; where a sheet says nothing: topic "other", a recommendation, and what follows from an agency or an answer. */
function readCells(
  said: Record<EntryField, string>,
  matching: Matching,
  { lists, labels }: Reading,
): Record<EntryField, Read> {
  const optional = (text: string, read: (text: string) => Read, none = ''): Read =>
    text === '' ? { value: none } : read(text)
  const leader = matching.leaderId === null || said.answer === '' ? '' : String(matching.leaderId)
  const came = said.agency_id === '' && said.answer !== '' ? 'answered_here' : ''
  const hamlet = readHamletOf(said.hamlet, matching, lists)
  const isElsewhere = 'value' in hamlet && hamlet.value === OTHER_HAMLET && said.hamlet !== ''
  return {
    ...(Object.fromEntries(ENTRY_FIELDS.map((field) => [field, { value: said[field] }])) as Record<
      EntryField,
      Read
    >),
    hamlet,
    topic: optional(said.topic, (text) => readTopic(labels, text), 'other'),
    kind: optional(said.kind, (text) => readKind(labels, text), 'recommendation'),
    // A name beside no answer is whoever chaired, not an answer that is missing.
    leader_id:
      said.answer === ''
        ? { value: '' }
        : optional(said.leader_id, (text) => readLeader(lists.leaders, text), leader),
    outcome: optional(said.outcome, (text) => readOutcome(labels, text), came),
    agency_id: optional(said.agency_id, (text) => readAgency(lists.agencies, text)),
    due_on: optional(said.due_on, readDate),
    phone: optional(said.phone, readPhone),
    address: { value: isElsewhere ? [said.hamlet, said.address].filter(Boolean).join(', ') : said.address },
  }
}

function readHamletOf(text: string, { elsewhere }: Matching, { hamlets }: EntryLists): Read {
  if (text === '') return elsewhere ? { value: OTHER_HAMLET } : { error: 'required' }
  const read = readHamlet(hamlets, text)
  return 'error' in read && read.error === 'unknown' && elsewhere ? { value: OTHER_HAMLET } : read
}
