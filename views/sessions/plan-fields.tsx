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
  const time = (name: 'starts_at' | 'ends_at', label: string) => (
    <Field
      s={s}
      name={name}
      label={label}
      type="datetime-local"
      required
      value={typedOne(props, name)}
      error={errors?.[name]}
    />
  )
  return (
    <section id="when" aria-labelledby="plan-when">
      <h2 id="plan-when">{words.sectionWhen}</h2>
      {time('starts_at', words.startsAt)}
      {time('ends_at', words.endsAt)}
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
        <Field
          s={s}
          name="questions_from"
          label={words.questionsFrom}
          hint={words.questionsFromHint}
          type="datetime-local"
          value={typedOne(props, 'questions_from')}
          error={errors?.questions_from}
        />
        <Field
          s={s}
          name="questions_until"
          label={words.questionsUntil}
          type="datetime-local"
          value={typedOne(props, 'questions_until')}
          error={errors?.questions_until}
        />
      </div>
    </section>
  )
}
