import type { FC } from 'hono/jsx'
import { fieldId } from '../shell/error-summary.tsx'
import { describedBy, FieldNotes } from '../shell/field-notes.tsx'
import type { Strings } from '../strings/vi.ts'
import { type ShownForm, typedIn } from './shown.ts'

interface CellProps {
  s: Strings
  form: ShownForm
  name: string
  /** Said aloud; the eye has the column and the line. */
  label: string
  /** A name; else a number. */
  isText?: boolean
}

/** One field of a table. */
export const CountCell: FC<CellProps> = ({ s, form, name, label, isText }) => {
  const error = form.errors[name]
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <FieldNotes s={s} name={name} label={label} error={error} />
      <input
        id={fieldId(name)}
        name={name}
        value={typedIn(form.typed, name)}
        class={isText ? 'middle' : 'short'}
        inputmode={isText ? 'text' : 'numeric'}
        autocomplete="off"
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy({ name, error })}
      />
    </div>
  )
}
