import type { FC } from 'hono/jsx'
import type { AttachmentPurpose } from '../../src/domain/attachment.ts'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import { FileList, type ListedFile } from './file-list.tsx'

/** What an asker sent, or what came to them with an answer, behind their secret link. */
export const OwnFiles: FC<{
  s: Strings
  secret: string
  files: readonly (ListedFile & { purpose: AttachmentPurpose })[]
  of: 'asker' | 'answer'
}> = ({ s, secret, files, of }) => {
  const listed = files.filter(({ purpose }) => purpose === of)
  if (listed.length === 0) return null
  return (
    <>
      <h3>{of === 'asker' ? s.asking.filesSent : s.attachments.answerFiles}</h3>
      <FileList s={s} files={listed} href={({ code }) => paths.ownAttachment(secret, code)} />
    </>
  )
}
