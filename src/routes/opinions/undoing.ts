import { Hono } from 'hono'
import * as v from 'valibot'
import { decidedWithData, recordUndoings } from '../../../db/records/undoing.ts'
import type { OpinionState } from '../../domain/opinion.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { showOpinion } from './show.tsx'
import { finishStep, takeStep } from './taking.ts'

export const undoing = new Hono<StaffEnv>()

undoing.post(paths.undoing(':code'), async (c) => {
  const taken = await takeStep(c, v.object({}), stepOf)
  if (!taken.ok) return taken.response
  const { opinion, move, step, typed } = taken
  const decided = decidedWithData(opinion.history.at(-1))!
  const undone = await recordUndoings(c.var.db, [{ opinion, move, decided }])
  // Its message left in this very moment.
  if (!undone.ok && undone.conflict === 'taken') {
    return showOpinion(c, opinion, { step, typed, errors: { '': c.var.s.errors['too-late']! }, status: 409 })
  }
  return finishStep(c, taken, undone)
})

const stepOf = ({ state }: { state: OpinionState }) => (state === 'assigned' ? 'undo_assignment' : 'undo')
