import type { Child, FC } from 'hono/jsx'
import type { Strings } from '../strings/vi.ts'
import { fieldId } from './error-summary.tsx'

/** What all fields share. `optionalNote={false}` is for filters, where everything is optional. */
export interface FieldProps {
  s: Strings
  name: string
  label: string
  hint?: Child
  error?: string
  required?: boolean
  optionalNote?: boolean
  scope?: string
}

export const OptionalNote: FC<{ s: Strings }> = ({ s }) => <span class="optional"> {s.shell.optional}</span>

/** Hint and error of a field, in the order they are read aloud. */
export const FieldNotes: FC<FieldProps> = ({ s, name, scope, hint, error }) => (
  <>
    {hint && (
      <p class="hint" id={`${fieldId(name, scope)}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${fieldId(name, scope)}-error`}>
        <span class="hidden-word">{s.shell.errorWord} </span>
        {error}
      </p>
    )}
  </>
)

/** The ids that describe a field, or undefined where there is nothing to describe. */
export const describedBy = ({
  name,
  scope,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'scope' | 'hint' | 'error'>) =>
  [hint && `${fieldId(name, scope)}-hint`, error && `${fieldId(name, scope)}-error`]
    .filter(Boolean)
    .join(' ') || undefined
