import { and, eq, isNull } from 'drizzle-orm'
import { type AttachmentPurpose, MOST_FILES } from '../../src/domain/attachment.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import { attachments } from '../schema/drafting.ts'
import { MUST_HAVE_CHANGED, mustBeFree, type Statement, type WriteOutcome } from '../write.ts'
import { recordMove, recordMoves, type Seen } from './moves.ts'
import { waiving } from './waivers.ts'

/** A file whose bytes are stored under `fileKey` already. */
export interface NewFile {
  id: number
  code: string
  name: string
  type: string
  bytes: number
  digest: string
  fileKey: string
}

/** What the files are added to; `addedBy` null is the asker. */
export interface FilesOf {
  opinionId: number
  commitmentId?: number
  purpose: AttachmentPurpose
  addedBy: number | null
  addedAt: number
  /** Parts of an answer go public with it, under the names they have. */
  goesPublic?: boolean
}

/**
 * Adds files to an opinion, for the batch of whatever brings them. The batch is refused as `taken`, `free` where it would have more files than an opinion may.
 */
export function fileStatements(
  db: Db,
  files: readonly NewFile[],
  { goesPublic, ...of }: FilesOf,
): Statement[] {
  if (files.length === 0) return []
  return [
    mustBeFree('(select count(*) from attachments where opinion_id = ? and removed_at is null) + ? <= ?', [
      of.opinionId,
      files.length,
      MOST_FILES,
    ]),
    db
      .insert(attachments)
      .values(files.map((file) => ({ ...file, ...of, publicName: goesPublic ? file.name : '' }))),
  ]
}

/** Adds files to an opinion as a step of its own. */
export function recordAttached(
  db: Db,
  opinion: Seen,
  move: Move,
  files: readonly NewFile[],
  of: Pick<FilesOf, 'purpose' | 'goesPublic'>,
): Promise<WriteOutcome> {
  const added = { opinionId: opinion.id, addedBy: move.actorId, addedAt: move.at }
  return recordMove(db, opinion, move, {
    statements: fileStatements(db, files, { ...of, ...added }),
    data: { files: files.map(({ id }) => id).join(','), purpose: of.purpose },
  })
}

/** Lets the public open a file, under a name made for it; a part of an answer that is not issued yet goes public with it. */
export function recordShown(
  db: Db,
  opinion: Seen,
  move: Move,
  file: { id: number; publicName: string; waits: boolean },
  waivings: readonly Waiving[],
): Promise<WriteOutcome> {
  const beside = {
    statements: [
      db
        .update(attachments)
        .set({ publicAt: file.waits ? null : move.at, publicName: file.publicName, removedReason: '' })
        .where(and(eq(attachments.id, file.id), isNull(attachments.removedAt))),
      MUST_HAVE_CHANGED,
    ],
    data: { file: file.id },
  }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** Takes a file from the public, or off what goes public with the answer; the public page gives the reason. */
export function recordWithheld(
  db: Db,
  opinion: Seen,
  move: Move,
  { id, reason }: { id: number; reason: string },
  waivings: readonly Waiving[],
): Promise<WriteOutcome> {
  const beside = {
    statements: [
      db
        .update(attachments)
        .set({ publicAt: null, publicName: '', removedReason: reason })
        .where(and(eq(attachments.id, id), isNull(attachments.removedAt))),
      MUST_HAVE_CHANGED,
    ],
    data: { file: id },
  }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** Removes a file: its row stays and says so, its bytes go with the next sweep. */
export function recordRemoved(
  db: Db,
  opinion: Seen,
  move: Move,
  { id, reason }: { id: number; reason: string },
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [
      db
        .update(attachments)
        .set({ removedAt: move.at, removedReason: reason, publicAt: null, publicName: '' })
        .where(and(eq(attachments.id, id), isNull(attachments.removedAt), isNull(attachments.answerId))),
      MUST_HAVE_CHANGED,
    ],
    data: { file: id },
  })
}
