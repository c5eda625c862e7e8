import { Hono } from 'hono'
import * as v from 'valibot'
import { findSought } from '../../../db/queries/similar.ts'
import { recordNoRepetition, recordRepetition } from '../../../db/records/repetitions.ts'
import { choice, line } from '../../domain/form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from '../opinions/taking.ts'

export const repetition = new Hono<StaffEnv>()

const repetitionForm = v.object({ do: choice(['link', 'unlink']), of: line(20) })

/** Notes that an opinion raises another one of its unit again, or takes the note away. */
repetition.post(paths.repetition(':code'), async (c) => {
  const { db, actor } = c.var
  const taken = await takeStep(c, repetitionForm, 'link_repeated', ({ do: way }) =>
    way === 'link' ? 'link_repeated' : 'unlink_repeated',
  )
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  if (move.step === 'unlink_repeated')
    return finishStep(c, taken, await recordNoRepetition(db, opinion, move))
  const first = await findSought(db, actor, values.of.toUpperCase())
  if (!first || first.unitId !== opinion.unitId) return refuseField(c, taken, '', 'repeated_not_found')
  if (first.id === opinion.id) return refuseField(c, taken, '', 'repeats_itself')
  const linked = await recordRepetition(db, opinion, move, first)
  const isCircle = !linked.ok && linked.conflict === 'taken' && linked.what === 'free'
  return isCircle ? refuseField(c, taken, '', 'repeats_in_a_circle') : finishStep(c, taken, linked)
})
