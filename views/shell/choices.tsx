import type { FC } from 'hono/jsx'
import { fieldId } from './error-summary.tsx'
import type { Option } from './field.tsx'
import { describedBy, FieldNotes, type FieldProps, OptionalNote } from './field-notes.tsx'

/** One of few (radio) or some of them (checkbox), all in sight. The id of the field is that of its first choice. */
export const Choices: FC<
  FieldProps & { type?: 'radio' | 'checkbox'; value?: string | string[] | null; options: Option[] }
> = (props) => {
  const chosen = Array.isArray(props.value) ? props.value : [props.value]
  const id = fieldId(props.name, props.scope)
  return (
    <fieldset
      class={props.error ? 'field choices wrong' : 'field choices'}
      aria-describedby={describedBy(props)}
    >
      <legend>
        {props.label}
        {!props.required && props.optionalNote !== false && <OptionalNote s={props.s} />}
      </legend>
      <FieldNotes {...props} />
      {props.options.map((option, i) => (
        <label key={option.value} class="choice">
          <input
            id={i === 0 ? id : `${id}-${i + 1}`}
            type={props.type ?? 'radio'}
            name={props.name}
            value={option.value}
            checked={chosen.includes(option.value)}
            aria-invalid={props.error ? 'true' : undefined}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** A single box to tick. Never ticked beforehand where it stands for a consent. */
export const Tick: FC<FieldProps & { value?: string; checked?: boolean }> = (props) => (
  <div class={props.error ? 'field wrong' : 'field'}>
    <label class="choice">
      <input
        id={fieldId(props.name, props.scope)}
        type="checkbox"
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.checked}
        aria-required={props.required ? 'true' : undefined}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
      />
      <span>{props.label}</span>
    </label>
    <FieldNotes {...props} />
  </div>
)
