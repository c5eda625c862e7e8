import { Hono } from 'hono'
import { findChangesSince } from '../../../db/queries/working-calendar.ts'
import { undoChange } from '../../domain/calendar-history.ts'
import { ownUnitsAsAdmin } from '../../domain/topmost.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { notFoundPage, refusePage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { asFound, backToYear, recordChange, refuseReader } from './found.ts'

export const calendarUndoRoutes = new Hono<StaffEnv>()

/** Takes a change back by writing its inverse as a new one, unless a later change touched the same day. */
calendarUndoRoutes.post(paths.calendarUndo, async (c) => {
  const { db, actor } = c.var
  const seq = Number(typedText(await readTyped(c), 'seq'))
  if (!Number.isSafeInteger(seq) || seq < 1) return notFoundPage(c)
  const rows = await findChangesSince(db, ownUnitsAsAdmin(actor), seq)
  const { stored, head, mayChange } = asFound(c, rows)
  if (!mayChange) return refuseReader(c)
  const undone = undoChange(rows.changes, seq, stored)
  if (!undone.ok) return undone.refusal === 'stale' ? refuseStale(c) : notFoundPage(c)
  const outcome = await recordChange(c, head, 'undo', undone.changes, { undoes: seq })
  return outcome.ok ? backToYear(c, undone.changes[0]!.on) : refuseStale(c)
})

const refuseStale = (c: StaffContext) => refusePage(c, 409, c.var.s.workingCalendar.undoStale)
