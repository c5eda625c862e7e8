import type { FC } from 'hono/jsx'
import { Tick } from '../shell/choices.tsx'
import { Field } from '../shell/field.tsx'
import { type FieldsProps, typedOne } from './plan-fields.tsx'

/** Whether residents register to attend or to speak, and until when. */
export const RegistrationFields: FC<FieldsProps> = (props) => {
  const { s, errors } = props
  const words = s.registrations
  return (
    <section class="by-choice" aria-labelledby="plan-registrations">
      <h2 id="plan-registrations">{words.planTitle}</h2>
      <Tick
        s={s}
        name="registers"
        label={words.planTakes}
        hint={words.planTakesHint}
        checked={typedOne(props, 'registers') !== ''}
      />
      <div class="chosen">
        <Field
          s={s}
          name="registers_until"
          label={words.planUntil}
          hint={words.planUntilHint}
          type="datetime-local"
          value={typedOne(props, 'registers_until')}
          error={errors?.registers_until}
        />
      </div>
    </section>
  )
}
