import { Hono } from 'hono'
import { findStaffOpinion, type StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordMerge } from '../../../db/records/merging.ts'
import { mergeFault } from '../../domain/merging.ts'
import { mergeForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const merging = new Hono<StaffEnv>()

merging.post(paths.merging(':code'), async (c) => {
  const { db, actor, platform } = c.var
  const taken = await takeStep(c, mergeForm, 'merge')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const into = await findStaffOpinion(db, actor, values.into.toUpperCase())
  const fault = mergeFault(opinion, into)
  if (fault || !into) return refuseField(c, taken, 'into', fault ?? 'not_found')
  const target = { ...into, answerId: issuedAnswerOf(into) }
  const merged = await recordMerge(db, opinion, move, { id: platform.newId(), into: target })
  // The other one went its own way in the same moment: to be looked at again, not to be tried again.
  const isGone = !merged.ok && merged.conflict === 'taken' && merged.what === 'free'
  return isGone ? refuseField(c, taken, 'into', 'not_found') : finishStep(c, taken, merged)
})

function issuedAnswerOf({ answers }: StaffOpinion): number | null {
  return answers.filter(({ issuedAt }) => issuedAt !== null).at(-1)?.id ?? null
}
