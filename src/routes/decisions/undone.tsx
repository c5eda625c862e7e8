import { Hono } from 'hono'
import { type DecidingOpinion, findRecentDecisions } from '../../../db/queries/deciding.ts'
import { decidedWithData, recordUndoings } from '../../../db/records/undoing.ts'
import { RecentDecisions } from '../../../views/decisions/recent-decisions.tsx'
import type { Ticked } from '../../domain/answer-form.ts'
import { type Decision as DecisionName, minutesLeft } from '../../domain/decision.ts'
import { undoForm } from '../../domain/decision-form.ts'
import type { NotDone } from '../../domain/several.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { saidCount } from '../approvals/said.ts'
import { isAllUnknown } from '../approvals/several.ts'
import type { Tried } from '../several/trying.ts'
import { decideSeveral } from './deciding.ts'

export const undone = new Hono<StaffEnv>()

undone.get(paths.decisions, (c) => showRecent(c, { count: saidCount(c) }))

undone.post(paths.decisionsUndone, async (c) => {
  const ticked = await tickedOf(c)
  if (!Array.isArray(ticked)) return showRecent(c, { errors: ticked.errors }, 422)
  const { done, notDone } = await undoSeveral(c, ticked)
  if (ticked.length > 0 && isAllUnknown({ done, notDone })) return notFoundPage(c)
  if (notDone.length === 0) return saved(c, withQuery(paths.decisions, { so: done.length }))
  return showRecent(c, { count: done.length, notDone }, done.length > 0 ? 200 : 409)
})

/** The ticked ones, or with the button for all whatever can still be taken back. */
async function tickedOf(c: StaffContext): Promise<Ticked[] | { errors: Record<string, string> }> {
  const { db, actor, now } = c.var
  if (typedText(await readTyped(c), 'do') === 'all') return findRecentDecisions(db, actor, now)
  const form = await readForm(c, undoForm)
  return form.ok ? form.values.ticked : { errors: form.errors }
}

/** A message that leaves in this very moment keeps its own decision, not the others: they are tried one by one. */
async function undoSeveral(c: StaffContext, ticked: readonly Ticked[]): Promise<Tried> {
  const decision = {
    step: ({ state }: DecidingOpinion) =>
      state === 'assigned' ? ('undo_assignment' as const) : ('undo' as const),
    record: (
      ready: { found: DecidingOpinion; move: Parameters<typeof recordUndoings>[1][number]['move'] }[],
    ) =>
      recordUndoings(
        c.var.db,
        ready.map(({ found, move }) => ({
          opinion: found,
          move,
          decided: decidedWithData(found.history.at(-1))!,
        })),
      ),
  }
  const together = await decideSeveral(c, ticked, decision)
  if (!together.isTaken) return together
  const done = [...together.done]
  const notDone: NotDone[] = []
  for (const one of ticked.filter(({ code }) => !done.includes(code))) {
    const alone = await decideSeveral(c, [one], decision)
    done.push(...alone.done)
    notDone.push(...(alone.isTaken ? [{ code: one.code, why: 'too-late' as const }] : alone.notDone))
  }
  return { done, notDone, isTaken: false }
}

async function showRecent(
  c: StaffContext,
  shown: { count?: number; notDone?: NotDone[]; errors?: Record<string, string> },
  status: 200 | 409 | 422 = 200,
) {
  const { db, actor, now, s } = c.var
  const recent = await findRecentDecisions(db, actor, now)
  const rows = recent.map((row) => ({
    ...row,
    decision: row.step as DecisionName,
    minutes: minutesLeft(row, now),
  }))
  return showStaff(c, { title: s.decisions.title, status }, <RecentDecisions {...{ s, rows, ...shown }} />)
}
