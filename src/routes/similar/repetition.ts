import { Hono } from 'hono'
import * as v from 'valibot'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { findSought } from '../../../db/queries/similar.ts'
import { recordNoRepetition, recordRepetition } from '../../../db/records/repetitions.ts'
import { choice, line } from '../../domain/form.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from '../opinions/taking.ts'

export const repetition = new Hono<StaffEnv>()

const repetitionForm = v.object({ do: choice(['link', 'unlink']), of: line(20) })

/** Notes that an opinion raises another one of its unit again, or takes the note away. */
repetition.post(paths.repetition(':code'), async (c) => {
  const { db } = c.var
  const taken = await takeStep(c, repetitionForm, 'link_repeated', stepOf)
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  if (move.step === 'unlink_repeated')
    return finishStep(c, taken, await recordNoRepetition(db, opinion, move))
  const found = await findRepeated(c, opinion, values.of)
  if (!found.ok) return refuseField(c, taken, '', found.code)
  const linked = await recordRepetition(db, opinion, move, found.first)
  const isCircle = !linked.ok && linked.conflict === 'taken' && linked.what === 'free'
  return isCircle ? refuseField(c, taken, '', 'repeats_in_a_circle') : finishStep(c, taken, linked)
})

function stepOf({ do: way }: v.InferOutput<typeof repetitionForm>) {
  return way === 'link' ? 'link_repeated' : 'unlink_repeated'
}

/** The opinion that is raised again: another one of the same unit. */
async function findRepeated(
  { var: { db, actor } }: StaffContext,
  { id, unitId }: StaffOpinion,
  code: string,
) {
  const first = await findSought(db, actor, code.toUpperCase())
  if (!first || first.unitId !== unitId) return { ok: false, code: 'repeated_not_found' } as const
  return first.id === id ? ({ ok: false, code: 'repeats_itself' } as const) : ({ ok: true, first } as const)
}
