import { Hono } from 'hono'
import { recordCommitmentStep } from '../../../db/records/commitments.ts'
import {
  commitmentDroppedForm,
  commitmentEditForm,
  commitmentFailedForm,
  commitmentPutOffForm,
  commitmentReopenedForm,
  keeperOf,
  newDayFlaw,
  promiseFlaw,
} from '../../domain/commitment-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { commitmentFinishing } from './finishing.ts'
import { type CommitmentTaking, finishCommitmentStep, named, takeCommitmentStep } from './taking.ts'

/** What becomes of a commitment. */
export const commitmentSteps = new Hono<StaffEnv>()

commitmentSteps.route('/', commitmentFinishing)

commitmentSteps.post(paths.commitmentPutOff(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentPutOffForm, 'put_off', {
    flawOf: ({ toOn }, { commitment }) => named('toOn', newDayFlaw(toOn, commitment.dueOn, today)),
  })
  if (!taking.ok) return taking.response
  const { toOn, reason } = taking.values
  return record(c, taking, { set: { dueOn: toOn }, change: { change: 'put_off', toOn, reason } })
})

commitmentSteps.post(paths.commitmentFailed(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentFailedForm, 'fail', {
    flawOf: ({ toOn }, { commitment }) =>
      toOn === null ? null : named('toOn', newDayFlaw(toOn, commitment.dueOn, today)),
    stepOf: ({ toOn }) => (toOn === null ? 'fail' : 'fail_and_go_on'),
  })
  if (!taking.ok) return taking.response
  const { toOn, reason } = taking.values
  const set = toOn === null ? {} : { dueOn: toOn }
  return record(c, taking, { set, change: { change: 'failed', toOn, reason } })
})

commitmentSteps.post(paths.commitmentReopened(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentReopenedForm, 'reopen', {
    flawOf: ({ toOn }) => named('toOn', promiseFlaw(toOn, today)),
  })
  if (!taking.ok) return taking.response
  const { toOn, reason } = taking.values
  const set = { dueOn: toOn, doneOn: null, evidence: '' }
  return record(c, taking, { set, change: { change: 'reopened', toOn, reason } })
})

commitmentSteps.post(paths.commitmentEdit(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentEditForm, 'edit', {
    flawOf: ({ dueOn, agency }, { agencies }) =>
      named('dueOn', promiseFlaw(dueOn, today)) ??
      named('agency', keeperOf(agencies, { agency, who: '-' }) ? null : 'not_a_choice'),
  })
  if (!taking.ok) return taking.response
  const { read, values } = taking
  const { what, dueOn } = values
  const set = { what, dueOn, ...keeperOf(read.agencies, values)! }
  return record(c, taking, { set })
})

commitmentSteps.post(paths.commitmentDropped(':code'), async (c) => {
  const taking = await takeCommitmentStep(c, commitmentDroppedForm, 'drop')
  return taking.ok ? record(c, taking) : taking.response
})

type Taken = CommitmentTaking<unknown> & { ok: true }

async function record(c: StaffContext, taken: Taken, beside?: Parameters<typeof recordCommitmentStep>[3]) {
  const { read, move } = taken
  return finishCommitmentStep(c, taken, await recordCommitmentStep(c.var.db, read.commitment, move, beside))
}
