import type { AttachmentPurpose } from '../../src/domain/attachment.ts'
import type { ListedFile } from './file-list.tsx'

/** A file as the office sees it; instants epoch ms. */
export interface ShownFile extends ListedFile {
  purpose: AttachmentPurpose
  answerId: number | null
  publicAt: number | null
  publicName: string
  /** Null: the asker. */
  adder: string | null
  addedAt: number
  removedAt: number | null
  removedReason: string
}
