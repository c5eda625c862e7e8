import { type EntryDesk, findEntryDesk } from '../../../db/queries/entry-desk.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { entryShutWords } from '../../../views/imports/entry-shut.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { isCardKey } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import { entryStanding, isBlank, PAPER_ROWS, type TypedRow } from '../../domain/paper-entry.ts'
import { orBusy, sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { recordCards } from '../../http/entered-cards.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { type JudgedRow, judgeRows } from './judging.ts'
import { emptyRow, rowsOf, withEmpty } from './rows.ts'
import { type PaperAnswer, showPaper } from './show.tsx'

/** How often a table that lost a race is looked at anew: a colleague may have sent one of its rows meanwhile. */
const TRIES = 3

/** A posted table: every good row is recorded, all of them in one batch; a wrong one stays, with what is wrong in it, and so does what was not asked for. */
export async function postPaper(c: StaffContext, code: string): Promise<Response> {
  const typed = await readTyped(c)
  const rows = rowsOf(typed)
  const asked = typedText(typed, 'row')
  const only = /^\d{1,2}$/.test(asked) ? Number(asked) : null
  for (let tries = 0; tries < TRIES; tries++) {
    const desk = await findDesk(c, code, rows)
    if (!desk) return notFoundPage(c)
    if (typedText(typed, 'more') !== '') return showPaper(c, desk, unchanged(c, rows, { more: PAPER_ROWS }))
    const standing = entryStanding(desk.session, c.var.now)
    const judged = judgeRows(c, desk, rows, only)
    const isDone = judged.every(({ is }) => is === 'repeat' || is === 'left')
    if (standing.is !== 'open' && !isDone) {
      const said = entryShutWords(c.var.s, desk.session, standing)
      return showPaper(c, desk, unchanged(c, rows, { said, status: 409 }))
    }
    const outcome = await recordGood(c, desk, judged)
    if (outcome === 'busy') return showBusy(c, desk, rows)
    if (outcome.ok) return showAfter(c, code, judged)
  }
  return showBusy(c, (await findDesk(c, code, rows))!, rows)
}

function findDesk({ var: { db, actor, now } }: StaffContext, code: string, rows: readonly TypedRow[]) {
  const keys = rows.filter((row) => !isBlank(row)).map(({ key }) => key)
  return findEntryDesk(db, actor, { code, today: dayOf(now), keys: keys.filter(isCardKey) })
}

/** Whatever is right and new, in one batch. */
async function recordGood(
  c: StaffContext,
  desk: EntryDesk,
  judged: JudgedRow[],
): Promise<WriteOutcome | 'busy'> {
  const { db, platform, actor, now } = c.var
  const cards = judged.flatMap((one) => (one.is === 'record' ? [{ card: one.card, key: one.row.key }] : []))
  if (cards.length === 0) return { ok: true, heads: new Map() }
  return orBusy(recordCards(db, { platform, actorId: actor.id, now }, desk, cards))
}

/** The table without what is recorded now; where nothing is left in it, without htmx, the page anew by its address. */
async function showAfter(c: StaffContext, code: string, judged: JudgedRow[]): Promise<Response> {
  const desk = await findDesk(
    c,
    code,
    judged.map(({ row }) => row),
  )
  if (!desk) return notFoundPage(c)
  const { platform, s } = c.var
  const isRecorded = ({ is }: JudgedRow) => is === 'record' || is === 'repeat'
  const numbers = judged.filter(isRecorded).flatMap(({ row }) => desk.known.get(row.key)?.number ?? [])
  const recorded = numbers.sort((a, b) => a - b)
  const left = judged.filter((one) => !isRecorded(one) && !isBlank(one.row))
  if (left.length === 0 && recorded.length > 0 && !wantsPiece(c))
    return saved(c, withQuery(paths.paperEntry(code), { 'da-ghi': recorded.join('.') }))
  const rows = left.map(({ is, row }) => (is === 'used' ? { ...row, key: emptyRow(platform).key } : row))
  const errors = left.map(
    (one): FieldErrors =>
      one.is === 'wrong' ? one.errors : one.is === 'used' ? { '': s.imports.rowUsed } : {},
  )
  const isWrong = left.some(({ is }) => is === 'wrong' || is === 'used')
  return showPaper(c, desk, {
    rows: withEmpty(platform, rows, 0),
    errors: Object.fromEntries(errors.entries()),
    said: '',
    recorded,
    status: isWrong ? 422 : 200,
  })
}

function unchanged(
  { var: { platform } }: StaffContext,
  rows: readonly TypedRow[],
  { more = 0, said = '', status = 200 }: { more?: number; said?: string; status?: PaperAnswer['status'] },
): PaperAnswer {
  return { rows: withEmpty(platform, rows, more), errors: {}, said, recorded: [], status }
}

function showBusy(c: StaffContext, desk: EntryDesk, rows: readonly TypedRow[]) {
  sayBusy(c)
  return showPaper(c, desk, unchanged(c, rows, { said: c.var.s.errors.busy!, status: 503 }))
}
