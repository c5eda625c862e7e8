import { type AttachmentPurpose, MOST_FILES } from '../../src/domain/attachment.ts'
import type { Db } from '../database.ts'
import { attachments } from '../schema/drafting.ts'
import { mustBeFree, type Statement } from '../write.ts'

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
  /** The name under which a part of an answer goes public with it. */
  publicName?: string
}

/**
 * Adds files to an opinion, for the batch of whatever brings them. The batch is refused as `taken`, `free` where it would have more files than an opinion may.
 */
export function fileStatements(db: Db, files: readonly NewFile[], of: FilesOf): Statement[] {
  if (files.length === 0) return []
  return [
    mustBeFree('(select count(*) from attachments where opinion_id = ? and removed_at is null) + ? <= ?', [
      of.opinionId,
      files.length,
      MOST_FILES,
    ]),
    db.insert(attachments).values(files.map((file) => ({ ...file, ...of }))),
  ]
}
