import type { FC } from 'hono/jsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'

/** What a form shows: words typed or stored, and what was wrong with them. */
export interface FieldsProps {
  s: Strings
  typed: Record<string, string | string[]>
  errors?: FieldErrors
}

/** What the field of this name holds; the first where several were sent, empty where none was. */
export const typedOne = ({ typed }: FieldsProps, name: string): string => {
  const value = typed[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}

/** Everything sent under this name: ticked boxes. */
export const typedAll = ({ typed }: FieldsProps, name: string): string[] => {
  const value = typed[name]
  return Array.isArray(value) ? value : value ? [value] : []
}

/** Time and place. */
export const TimeFields: FC<FieldsProps & { venues: Option[] }> = (props) => {
  const { s, errors, venues } = props
  const words = s.sessions
  return (
    <section id="when" aria-labelledby="plan-when">
      <h2 id="plan-when">{words.sectionWhen}</h2>
      <InstantField {...props} name="starts_at" label={words.startsAt} required />
      <InstantField {...props} name="ends_at" label={words.endsAt} required />
      <Select
        s={s}
        name="venue"
        label={words.venue}
        hint={words.venueHint}
        optionalNote={false}
        empty={words.venueNone}
        value={typedOne(props, 'venue')}
        options={venues}
        error={errors?.venue}
      />
      <Field
        s={s}
        name="online_url"
        label={words.onlineUrl}
        hint={words.onlineHint}
        optionalNote={false}
        type="url"
        value={typedOne(props, 'online_url')}
        error={errors?.online_url}
      />
    </section>
  )
}

/** Until when questions can be sent in advance. The style sheet shows the two times where they are chosen; without it all fields are in sight, and the choice says which count. */
export const WindowFields: FC<FieldsProps> = (props) => {
  const { s, errors } = props
  const words = s.sessions
  return (
    <section class="by-choice" aria-labelledby="plan-questions">
      <h2 id="plan-questions">{words.sectionQuestions}</h2>
      <Choices
        s={s}
        name="questions"
        label={words.window}
        required
        value={typedOne(props, 'questions') || 'usual'}
        error={errors?.questions}
        options={[
          { value: 'usual', label: words.windowUsual },
          { value: 'own', label: words.windowOwn },
          { value: 'none', label: words.windowNone },
        ]}
      />
      <div class="chosen">
        <InstantField
          {...props}
          name="questions_from"
          label={words.questionsFrom}
          hint={words.questionsFromHint}
        />
        <InstantField {...props} name="questions_until" label={words.questionsUntil} />
      </div>
    </section>
  )
}

/** A day and a time. */
export const InstantField: FC<
  FieldsProps & { name: string; label: string; hint?: string; required?: boolean }
> = (props) => {
  const { s, name, label, hint, required, errors } = props
  return (
    <Field
      {...{ s, name, label, hint, required }}
      type="datetime-local"
      value={typedOne(props, name)}
      error={errors?.[name]}
    />
  )
}
