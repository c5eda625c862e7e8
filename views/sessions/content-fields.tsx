import type { FC } from 'hono/jsx'
import { BODIES } from '../../src/domain/session.ts'
import { MEETINGS } from '../../src/domain/session-form.ts'
import { Field, type Option, Select, TextArea } from '../shell/field.tsx'
import { type FieldsProps, typedOne } from './plan-fields.tsx'

/** What kind of meeting, by whom, about what; the unit where there is a choice of one. */
export const ContentFields: FC<FieldsProps & { units: Option[] }> = (props) => {
  const { s, units, errors } = props
  const words = s.sessions
  const choose = (name: string, label: string, choices: Option[]) => (
    <Select
      s={s}
      name={name}
      label={label}
      required
      empty={words.chooseNone}
      value={typedOne(props, name)}
      options={choices}
      error={errors?.[name]}
    />
  )
  return (
    <section aria-labelledby="plan-what">
      <h2 id="plan-what">{words.sectionWhat}</h2>
      {choose(
        'meeting',
        words.meetingLabel,
        MEETINGS.map((value) => ({ value, label: words.meeting[value] })),
      )}
      {units.length > 1 && choose('unit', words.unit, units)}
      {choose(
        'body',
        words.bodyLabel,
        BODIES.map((value) => ({ value, label: words.body[value] })),
      )}
      <Field
        s={s}
        name="theme"
        label={words.theme}
        hint={words.themeHint}
        required
        value={typedOne(props, 'theme')}
        error={errors?.theme}
      />
      <TextArea
        s={s}
        name="bring"
        label={words.bring}
        rows={3}
        maxlength={1000}
        value={typedOne(props, 'bring')}
        error={errors?.bring}
      />
      <Field
        s={s}
        name="capacity"
        label={words.capacity}
        size="short"
        inputmode="numeric"
        value={typedOne(props, 'capacity')}
        error={errors?.capacity}
      />
    </section>
  )
}
