import type { Child, FC } from 'hono/jsx'
import { fieldId } from './error-summary.tsx'
import { describedBy, FieldNotes, type FieldProps, OptionalNote } from './field-notes.tsx'

interface TextFieldProps extends FieldProps {
  value?: string | number | null
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'date'
    | 'datetime-local'
    | 'time'
    | 'number'
    | 'password'
    | 'search'
    | 'url'
    | 'file'
  maxlength?: number
  autocomplete?: string
  inputmode?: 'text' | 'tel' | 'email' | 'numeric' | 'search' | 'url' | 'none' | 'decimal'
  min?: string | number
  max?: string | number
  /** Width by the length of what is expected: a code, a date, a name. */
  size?: 'short' | 'middle' | 'full'
  accept?: string
  readonly?: boolean
  autofocus?: boolean
  /** Id of a `datalist` with what may be typed. */
  list?: string
}

/** One line of text, with its label above, its hint, and its error where the eye is. */
export const Field: FC<TextFieldProps> = (props) => (
  <FieldFrame {...props}>
    <input
      {...fieldAttributes(props)}
      type={props.type ?? 'text'}
      value={props.value ?? undefined}
      maxlength={props.maxlength}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      min={props.min}
      max={props.max}
      accept={props.accept}
      readonly={props.readonly}
      autofocus={props.autofocus}
      list={props.list}
      class={props.size ?? undefined}
    />
  </FieldFrame>
)

/** Several lines. The limit is told, not enforced by the browser: that would cut a pasted text in silence. */
export const TextArea: FC<
  FieldProps & { value?: string | null; rows?: number; maxlength?: number; autofocus?: boolean }
> = (props) => (
  <FieldFrame
    {...props}
    hint={props.hint ?? (props.maxlength && props.s.shell.atMostCharacters(props.maxlength))}
  >
    <textarea
      {...fieldAttributes({ ...props, hint: props.hint ?? props.maxlength })}
      rows={props.rows ?? 6}
      autofocus={props.autofocus}
    >
      {props.value ?? ''}
    </textarea>
  </FieldFrame>
)

export interface Option {
  value: string
  label: string
  hint?: Child
}

/** One of a list. `empty` is the words of the entry that chooses nothing. */
export const Select: FC<FieldProps & { value?: string | null; options: Option[]; empty?: string }> = (
  props,
) => (
  <FieldFrame {...props}>
    <select {...fieldAttributes(props)}>
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </select>
  </FieldFrame>
)

const FieldFrame: FC<FieldProps & { children?: Child }> = (props) => (
  <div class={props.error ? 'field wrong' : 'field'}>
    <label for={fieldId(props.name, props.scope)}>
      {props.label}
      {!props.required && props.optionalNote !== false && <OptionalNote s={props.s} />}
    </label>
    <FieldNotes {...props} />
    {props.children}
  </div>
)

const fieldAttributes = (props: FieldProps) => ({
  id: fieldId(props.name, props.scope),
  name: props.name,
  'aria-required': props.required ? ('true' as const) : undefined,
  'aria-invalid': props.error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(props),
})
