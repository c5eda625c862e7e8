import type { FC } from 'hono/jsx'
import { SERIES_MEETINGS } from '../../src/domain/series-form.ts'
import { BODIES } from '../../src/domain/session.ts'
import { type FieldsProps, typedAll, typedOne } from '../sessions/plan-fields.tsx'
import { Choices, Tick } from '../shell/choices.tsx'
import { Field, type Option, Select, TextArea } from '../shell/field.tsx'

/** A line of text of the form, with what was typed there and what was wrong with it. */
const TypedField: FC<FieldsProps & Omit<Parameters<typeof Field>[0], 'value' | 'error'>> = ({
  typed,
  errors,
  ...props
}) => <Field {...props} value={typedOne({ s: props.s, typed }, props.name)} error={errors?.[props.name]} />

const TypedSelect: FC<FieldsProps & Omit<Parameters<typeof Select>[0], 'value' | 'error'>> = ({
  typed,
  errors,
  ...props
}) => <Select {...props} value={typedOne({ s: props.s, typed }, props.name)} error={errors?.[props.name]} />

/** What kind of meeting, by whom, about what. */
export const WhatFields: FC<FieldsProps & { units: Option[] }> = ({ units, ...props }) => {
  const { s, typed, errors } = props
  const words = s.sessions
  const fields = { s, typed, errors }
  const choose = { required: true, empty: words.chooseNone }
  return (
    <section aria-labelledby="series-what">
      <h2 id="series-what">{words.sectionWhat}</h2>
      <TypedSelect
        {...fields}
        {...choose}
        name="meeting"
        label={words.meetingLabel}
        options={SERIES_MEETINGS.map((value) => ({ value, label: words.meeting[value] }))}
      />
      {units.length > 1 && (
        <TypedSelect {...fields} {...choose} name="unit" label={words.unit} options={units} />
      )}
      <TypedSelect
        {...fields}
        {...choose}
        name="body"
        label={words.bodyLabel}
        options={BODIES.map((value) => ({ value, label: words.body[value] }))}
      />
      <TypedField {...fields} name="theme" label={words.theme} hint={s.series.themeHint} required />
      <TextArea
        s={s}
        name="bring"
        label={words.bring}
        rows={3}
        maxlength={1000}
        value={typedOne(fields, 'bring')}
        error={errors?.bring}
      />
      <TypedField {...fields} name="capacity" label={words.capacity} size="short" inputmode="numeric" />
    </section>
  )
}

/** Hours and place, the same for every day. */
export const WhenFields: FC<FieldsProps & { venues: Option[] }> = ({ venues, s, typed, errors }) => {
  const fields = { s, typed, errors }
  const words = s.sessions
  return (
    <section aria-labelledby="series-when">
      <h2 id="series-when">{s.series.sectionHours}</h2>
      <TypedField {...fields} name="start_time" label={words.startsAt} type="time" size="short" required />
      <TypedField {...fields} name="end_time" label={words.endsAt} type="time" size="short" required />
      <TypedSelect
        {...fields}
        name="venue"
        label={words.venue}
        hint={words.venueHint}
        optionalNote={false}
        empty={words.venueNone}
        options={venues}
      />
      <TypedField
        {...fields}
        name="online_url"
        label={words.onlineUrl}
        hint={words.onlineHint}
        optionalNote={false}
        type="url"
      />
    </section>
  )
}

/** Who leads, and what residents can do before. */
export const WhoFields: FC<FieldsProps & { leaders: Option[] }> = ({ leaders, s, typed, errors }) => {
  const fields = { s, typed, errors }
  return (
    <section aria-labelledby="series-who">
      <h2 id="series-who">{s.sessions.sectionWho}</h2>
      <TypedSelect
        {...fields}
        name="chair"
        label={s.sessions.chair}
        required
        empty={s.sessions.chooseNone}
        options={leaders}
      />
      {leaders.length > 0 && (
        <Choices
          s={s}
          type="checkbox"
          name="co_chairs"
          label={s.sessions.coChairs}
          value={typedAll(fields, 'co_chairs')}
          options={leaders}
          error={errors?.co_chairs}
        />
      )}
      <h3>{s.series.sectionResidents}</h3>
      <Tick
        s={s}
        name="questions"
        label={s.series.questions}
        checked={typedOne(fields, 'questions') !== ''}
      />
      <Tick
        s={s}
        name="registers"
        label={s.series.registers}
        checked={typedOne(fields, 'registers') !== ''}
      />
    </section>
  )
}
