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
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { commitmentFinishing } from './finishing.ts'
import { finishCommitmentStep, named, takeCommitmentStep } from './taking.ts'

/** What becomes of a commitment. */
export const commitmentSteps = new Hono<StaffEnv>()

commitmentSteps.route('/', commitmentFinishing)

commitmentSteps.post(paths.commitmentPutOff(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentPutOffForm, 'put_off', {
    flawOf: ({ toOn }, { commitment }) => named('toOn', newDayFlaw(toOn, commitment.dueOn, today)),
  })
  if (!taking.ok) return taking.response
  const { read, values, move } = taking
  const { toOn, reason } = values
  const outcome = await recordCommitmentStep(c.var.db, read.commitment, move, {
    set: { dueOn: toOn },
    change: { change: 'put_off', toOn, reason },
  })
  return finishCommitmentStep(c, taking, outcome)
})

commitmentSteps.post(paths.commitmentFailed(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentFailedForm, 'fail', {
    flawOf: ({ toOn }, { commitment }) =>
      toOn === null ? null : named('toOn', newDayFlaw(toOn, commitment.dueOn, today)),
    stepOf: ({ toOn }) => (toOn === null ? 'fail' : 'fail_and_go_on'),
  })
  if (!taking.ok) return taking.response
  const { read, values, move } = taking
  const { toOn, reason } = values
  const outcome = await recordCommitmentStep(c.var.db, read.commitment, move, {
    set: toOn === null ? {} : { dueOn: toOn },
    change: { change: 'failed', toOn, reason },
  })
  return finishCommitmentStep(c, taking, outcome)
})

commitmentSteps.post(paths.commitmentReopened(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentReopenedForm, 'reopen', {
    flawOf: ({ toOn }) => named('toOn', promiseFlaw(toOn, today)),
  })
  if (!taking.ok) return taking.response
  const { read, values, move } = taking
  const { toOn, reason } = values
  const outcome = await recordCommitmentStep(c.var.db, read.commitment, move, {
    set: { dueOn: toOn, doneOn: null, evidence: '' },
    change: { change: 'reopened', toOn, reason },
  })
  return finishCommitmentStep(c, taking, outcome)
})

commitmentSteps.post(paths.commitmentEdit(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentEditForm, 'edit', {
    flawOf: ({ dueOn, agency }, { agencies }) =>
      named('dueOn', promiseFlaw(dueOn, today)) ??
      named('agency', keeperOf(agencies, { agency, who: '-' }) ? null : 'not_a_choice'),
  })
  if (!taking.ok) return taking.response
  const { read, values, move } = taking
  const { what, dueOn } = values
  const set = { what, dueOn, ...keeperOf(read.agencies, values)! }
  return finishCommitmentStep(c, taking, await recordCommitmentStep(c.var.db, read.commitment, move, { set }))
})

commitmentSteps.post(paths.commitmentDropped(':code'), async (c) => {
  const taking = await takeCommitmentStep(c, commitmentDroppedForm, 'drop')
  if (!taking.ok) return taking.response
  const { read, move } = taking
  const outcome = await recordCommitmentStep(c.var.db, read.commitment, move)
  return finishCommitmentStep(c, taking, outcome)
})
