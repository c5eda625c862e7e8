import type { FC } from 'hono/jsx'
import { type FileRule, MOST_BYTES } from '../../src/domain/attachment.ts'
import { TYPE_FACTS } from '../../src/domain/file-type.ts'
import { fieldId } from '../shell/error-summary.tsx'
import { describedBy, FieldNotes, OptionalNote } from '../shell/field-notes.tsx'
import type { Strings } from '../strings/vi.ts'

const MEGABYTE = 1024 * 1024

/**
 * Where files are chosen, several at once. The form around it must be `multipart`; on the server `readUploads` reads the field under the same `name` and `rule`.
 * It belongs at the end of a form: of a post that is too large, what stands before the files is kept.
 */
export const FileFields: FC<{
  s: Strings
  rule: FileRule
  name?: string
  label?: string
  error?: string
  required?: boolean
  scope?: string
}> = ({ s, rule, name = 'files', label = s.attachments.choose, error, required, scope }) => {
  const hint = s.attachments.chooseHint(
    rule.types.map((type) => type.toUpperCase()).join(', '),
    rule.most,
    MOST_BYTES.photo / MEGABYTE,
    MOST_BYTES.document / MEGABYTE,
  )
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={fieldId(name, scope)}>
        {label}
        {!required && <OptionalNote s={s} />}
      </label>
      <FieldNotes {...{ s, name, label, scope, hint, error }} />
      <input
        type="file"
        id={fieldId(name, scope)}
        name={name}
        multiple={rule.most > 1}
        accept={acceptOf(rule)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy({ name, scope, hint, error })}
      />
    </div>
  )
}

/** MIME types for phones, endings for desktops. */
function acceptOf({ types }: FileRule): string {
  return types
    .flatMap((type) => [TYPE_FACTS[type].mime, ...TYPE_FACTS[type].endings.map((ending) => `.${ending}`)])
    .join(',')
}
