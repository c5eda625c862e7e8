import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import { FileList, type ListedFile } from './file-list.tsx'

/** A file on the board; with `withheldFor`, one that is not there, and why. */
export interface ShownPublicFile extends ListedFile {
  withheldFor: string
}

/** Files of an opinion that anybody may open, and a line for each that was withheld. */
export const PublicFiles: FC<{ s: Strings; files: readonly ShownPublicFile[] }> = ({ s, files }) =>
  files.length === 0 ? null : (
    <section>
      <h2>{s.attachments.publicTitle}</h2>
      <FileList
        s={s}
        files={files.filter(({ withheldFor }) => withheldFor === '')}
        href={({ code }) => paths.publicAttachment(code)}
      />
      {files.map(
        ({ withheldFor }) =>
          withheldFor !== '' && <p class="hint">{s.attachments.publicWithheld(withheldFor)}</p>,
      )}
    </section>
  )
