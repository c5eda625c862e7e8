import type { Child, FC } from 'hono/jsx'
import { typeOfMime } from '../../src/domain/file-type.ts'
import { formatSize } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A file as a list tells of it. `name` is what this reader may know it by. */
export interface ListedFile {
  code: string
  name: string
  /** MIME type. */
  type: string
  bytes: number
}

/** Files one under the other, each a link with its type and size; `about` adds what else this page says of one. */
export function FileList<File extends ListedFile>({
  s,
  files,
  href,
  about,
}: {
  s: Strings
  files: readonly File[]
  /** Where it opens; null where its bytes are gone. */
  href: (file: File) => string | null
  about?: (file: File) => Child
}) {
  if (files.length === 0) return null
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.code}>
          <FileLink href={href(file)}>{file.name}</FileLink>{' '}
          <span class="hint">
            {typeOfMime(file.type)?.toUpperCase()}, {formatSize(s.lang, file.bytes)}
          </span>
          {about?.(file)}
        </li>
      ))}
    </ul>
  )
}

const FileLink: FC<{ href: string | null; children?: Child }> = ({ href, children }) =>
  href === null ? <span>{children}</span> : <a href={href}>{children}</a>
