import type { FC } from 'hono/jsx'
import { NTHS, ROLLS } from '../../src/domain/series.ts'
import { EVERIES, WEEKDAYS } from '../../src/domain/series-form.ts'
import { type FieldsProps, typedOne } from '../sessions/plan-fields.tsx'
import { Choices } from '../shell/choices.tsx'
import { Field, Select } from '../shell/field.tsx'

/** Which days: one of three ways. The choice says which fields count; the style sheet hides the others, without JavaScript. */
export const PatternFields: FC<FieldsProps> = (props) => {
  const { s, errors } = props
  const words = s.series
  const value = (name: string) => typedOne(props, name)
  const weekday = (name: string) => (
    <Select
      s={s}
      name={name}
      label={words.weekdayLabel}
      required
      value={value(name) || '4'}
      options={WEEKDAYS.map((day) => ({
        value: day,
        label: words.weekdayChoice(words.weekdays[Number(day) - 1]!),
      }))}
      error={errors?.[name]}
    />
  )
  const date = (name: 'from_on' | 'until_on', label: string, hint?: string) => (
    <Field
      s={s}
      name={name}
      label={label}
      hint={hint}
      type="date"
      size="short"
      required
      value={value(name)}
      error={errors?.[name]}
    />
  )
  return (
    <section class="pattern" aria-labelledby="series-days">
      <h2 id="series-days">{words.sectionDays}</h2>
      <Choices
        s={s}
        name="every"
        label={words.every}
        required
        value={value('every') || 'days'}
        options={EVERIES.map((every) => ({ value: every, label: words.everies[every] }))}
        error={errors?.every}
      />
      <fieldset class="field by-days">
        <legend>{words.everies.days}</legend>
        <Field
          s={s}
          name="days"
          label={words.daysLabel}
          hint={words.daysHint}
          size="middle"
          optionalNote={false}
          value={value('days')}
          error={errors?.days}
        />
      </fieldset>
      <fieldset class="field by-nth">
        <legend>{words.everies.nth}</legend>
        <Select
          s={s}
          name="nth"
          label={words.nthLabel}
          required
          value={value('nth') || '2'}
          options={NTHS.map((nth) => ({ value: nth, label: words.nths[nth] }))}
          error={errors?.nth}
        />
        {weekday('nth_weekday')}
      </fieldset>
      <fieldset class="field by-weeks">
        <legend>{words.everies.weeks}</legend>
        <Field
          s={s}
          name="weeks"
          label={words.weeksLabel}
          size="short"
          inputmode="numeric"
          optionalNote={false}
          value={value('weeks') || '2'}
          error={errors?.weeks}
        />
        {weekday('weeks_weekday')}
      </fieldset>
      {date('from_on', words.fromOn)}
      {date('until_on', words.untilOn, words.untilHint)}
      <Choices
        s={s}
        name="roll"
        label={words.rollLabel}
        hint={words.rollHint}
        required
        value={value('roll') || 'next'}
        options={ROLLS.map((roll) => ({ value: roll, label: words.rolls[roll] }))}
        error={errors?.roll}
      />
    </section>
  )
}
