import * as v from 'valibot'
import type { EntryDesk } from '../../../db/queries/entry-desk.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { heardOn } from '../../domain/capture.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { type EnteredCard, enteredCardForm } from '../../domain/entered-card.ts'
import { isBlank, saidThere, standOfRow, type TypedRow } from '../../domain/paper-entry.ts'
import type { StaffContext } from '../../http/context.ts'
import { errorsOf } from '../../http/forms.ts'

/** A row of the table and what becomes of it; `left`: it is not asked for, or nothing stands in it. */
export type JudgedRow = { row: TypedRow } & (
  | { is: 'record'; card: EnteredCard }
  | { is: 'repeat' | 'used' | 'left' }
  | { is: 'wrong'; errors: FieldErrors }
)

/** What becomes of each row as things stand now; `only`: of the one at this place alone. */
export function judgeRows(
  c: StaffContext,
  desk: EntryDesk,
  rows: readonly TypedRow[],
  only: number | null,
): JudgedRow[] {
  const form = enteredCardForm(desk, heardOn(desk.session, saidThere(desk.session, c.var.now)))
  const words = { ...c.var.s, errors: { ...c.var.s.errors, ...c.var.s.imports.fieldErrors } }
  const above = new Set<string>()
  return rows.map((row, i): JudgedRow => {
    if ((only !== null && only !== i) || isBlank(row)) return { row, is: 'left' }
    const isKnown = !isCardKey(row.key) || above.has(row.key)
    above.add(row.key)
    const reading = v.safeParse(form, row)
    if (!reading.success) return { row, is: 'wrong', errors: errorsOf(words, reading.issues) }
    const { name, text } = reading.output
    const stand = standOfRow({ sessionId: desk.session.id, name, text }, desk.known.get(row.key))
    if (stand !== 'record') return { row, is: stand }
    return isKnown ? { row, is: 'used' } : { row, is: 'record', card: reading.output }
  })
}
