import type { FC } from 'hono/jsx'
import { Tick } from '../shell/choices.tsx'
import { type FieldsProps, InstantField, typedOne } from './plan-fields.tsx'

/** Whether residents register to attend or to speak, and until when. */
export const RegistrationFields: FC<FieldsProps> = (props) => {
  const { s } = props
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
        <InstantField {...props} name="registers_until" label={words.planUntil} hint={words.planUntilHint} />
      </div>
    </section>
  )
}
