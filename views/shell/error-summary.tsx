import type { FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'

/** A sentence for each field that was refused; the key '' holds what concerns the form as a whole. */
export type FieldErrors = Record<string, string>

/** The id of a field. `scope` keeps ids apart where one page holds several forms with the same names. */
export const fieldId = (name: string, scope?: string) => `field-${scope ? `${scope}-` : ''}${name}`

/** What has to be put right, on top of the form; takes the focus and leads to each field. */
export const ErrorSummary: FC<{ s: Strings; errors?: FieldErrors; scope?: string }> = ({
  s,
  errors,
  scope,
}) => {
  const entries = Object.entries(errors ?? {})
  if (entries.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>{s.shell.errorSummaryTitle}</h2>
      <ul>
        {entries.map(([name, sentence]) => (
          <li key={name}>{name === '' ? sentence : <a href={`#${fieldId(name, scope)}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
