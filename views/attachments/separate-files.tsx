import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { ShownOpinion } from '../opinions/shown.ts'
import type { Strings } from '../strings/vi.ts'
import { FileList } from './file-list.tsx'
import { AboutFile } from './file-section.tsx'

/** Files of a denunciation, for its named readers: opening one is logged as a reading. */
export const SeparateFiles: FC<{ s: Strings; opinion: ShownOpinion }> = ({ s, opinion }) => {
  const files = opinion.around.attachments
  if (files.length === 0) return null
  return (
    <section>
      <h2>{s.attachments.title}</h2>
      <FileList
        s={s}
        files={files}
        href={(file) => (file.removedAt === null ? paths.staffAttachment(file.code) : null)}
        about={(file) => <AboutFile s={s} file={file} />}
      />
    </section>
  )
}
