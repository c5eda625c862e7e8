import { Hono } from 'hono'
import type { StaffCommitmentRead } from '../../../db/queries/commitments.ts'
import { fileStatements, type NewFile } from '../../../db/records/attachments.ts'
import { recordCommitmentStep } from '../../../db/records/commitments.ts'
import type { Statement } from '../../../db/write.ts'
import { STAFF_FILES } from '../../domain/attachment.ts'
import {
  commitmentDoneForm,
  commitmentDroppedForm,
  commitmentEditForm,
  commitmentFailedForm,
  commitmentPutOffForm,
  commitmentReopenedForm,
  doneFlaw,
  keeperOf,
  newDayFlaw,
  promiseFlaw,
} from '../../domain/commitment-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readUploads, storeUploads } from '../../http/uploads.ts'
import { paths } from '../../paths.ts'

import { showCommitment } from './show.tsx'
import { finishCommitmentStep, flawWords, takeCommitmentStep } from './taking.ts'

/** What becomes of a commitment. */
export const commitmentSteps = new Hono<StaffEnv>()

commitmentSteps.post(paths.commitmentDone(':code'), async (c) => {
  const today = dayOf(c.var.now)
  const taking = await takeCommitmentStep(c, commitmentDoneForm, 'finish', {
    flawOf: ({ doneOn }, { commitment }) =>
      named('doneOn', doneFlaw(doneOn, dayOf(commitment.createdAt), today)),
  })
  if (!taking.ok) return taking.response
  const { read, values, move, typed } = taking
  const { commitment } = read
  const { doneOn, evidence } = values
  const sent = await readEvidence(c, commitment)
  if (!sent.ok) {
    return showCommitment(c, read, { step: 'finish', errors: { files: sent.error }, typed, status: 422 })
  }
  const outcome = await storeUploads(c, sent.uploads, (files) =>
    recordCommitmentStep(c.var.db, commitment, move, {
      set: { doneOn, evidence },
      change: { change: 'done', toOn: null, reason: evidence },
      statements: evidenceFiles(c, commitment, files),
    }),
  )
  return finishCommitmentStep(c, taking, outcome)
})

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

/** What was sent as evidence. A commitment of a session takes no files: no record would name them. */
async function readEvidence(c: StaffContext, { opinion }: StaffCommitmentRead['commitment']) {
  const sent = await readUploads(c, 'files', STAFF_FILES)
  if (!sent.ok || opinion || sent.uploads.length === 0) return sent
  return { ok: false as const, error: flawWords(c, 'files', 'not_taken') }
}

/** Files that show it was done, kept with the opinion it belongs to. */
function evidenceFiles(
  c: StaffContext,
  { id, opinion }: StaffCommitmentRead['commitment'],
  files: readonly NewFile[],
): Statement[] {
  if (!opinion) return []
  const of = { opinionId: opinion.id, commitmentId: id, purpose: 'evidence' as const }
  return fileStatements(c.var.db, files, { ...of, addedBy: c.var.actor.id, addedAt: c.var.now })
}

/** The flaw of a field by its name. */
function named(field: string, code: string | null): [field: string, code: string] | null {
  return code === null ? null : [field, code]
}
