import { Hono } from 'hono'
import type { StaffCommitmentRead } from '../../../db/queries/commitments.ts'
import { fileStatements, type NewFile } from '../../../db/records/attachments.ts'
import { recordCommitmentStep } from '../../../db/records/commitments.ts'
import type { Statement, WriteOutcome } from '../../../db/write.ts'
import { STAFF_FILES } from '../../domain/attachment.ts'
import type { CommitmentMove } from '../../domain/commitment.ts'
import { commitmentDoneForm, doneFlaw } from '../../domain/commitment-form.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readUploads, storeUploads, type Upload } from '../../http/uploads.ts'
import { paths } from '../../paths.ts'
import { showCommitment } from './show.tsx'
import { finishCommitmentStep, flawWords, named, takeCommitmentStep } from './taking.ts'

/** That a commitment was kept, with the files that show it. */
export const commitmentFinishing = new Hono<StaffEnv>()

commitmentFinishing.post(paths.commitmentDone(':code'), async (c) => {
  const taking = await takeCommitmentStep(c, commitmentDoneForm, 'finish', {
    flawOf: ({ doneOn }, { commitment }) =>
      named('doneOn', doneFlaw(doneOn, dayOf(commitment.createdAt), dayOf(c.var.now))),
  })
  if (!taking.ok) return taking.response
  const { read, typed } = taking
  const sent = await readEvidence(c, read.commitment)
  if (!sent.ok)
    return showCommitment(c, read, { step: 'finish', errors: { files: sent.error }, typed, status: 422 })
  return finishCommitmentStep(c, taking, await recordDone(c, taking, sent.uploads))
})

/** What was sent as evidence. A commitment of a session takes no files: no record would name them. */
async function readEvidence(c: StaffContext, { opinion }: StaffCommitmentRead['commitment']) {
  const sent = await readUploads(c, 'files', STAFF_FILES)
  if (!sent.ok || opinion || sent.uploads.length === 0) return sent
  return { ok: false as const, error: flawWords(c, 'files', 'not_taken') }
}

interface Done {
  read: StaffCommitmentRead
  values: { doneOn: Day; evidence: string }
  move: CommitmentMove
}

function recordDone(c: StaffContext, done: Done, uploads: Upload[]): Promise<WriteOutcome> {
  const { commitment } = done.read
  const { doneOn, evidence } = done.values
  return storeUploads(c, uploads, (files) =>
    recordCommitmentStep(c.var.db, commitment, done.move, {
      set: { doneOn, evidence },
      change: { change: 'done', toOn: null, reason: evidence },
      statements: evidenceFiles(c, commitment, files),
    }),
  )
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
