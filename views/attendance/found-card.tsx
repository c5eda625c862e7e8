import type { FC } from 'hono/jsx'
import { expectedAtDoor } from '../../src/domain/attendance.ts'
import { mostRepresentatives } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { RegistrationMark } from '../registrations/registration-mark.tsx'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import { type ShownDoor, type ShownRegistration, type ShownSearch, typedIn } from './shown.ts'

interface CardProps {
  s: Strings
  session: ShownDoor['session']
  one: ShownRegistration
  mayRecord: boolean
  /** Its button takes the focus: one more Enter, and the person is there. */
  waits: boolean
  refused?: ShownSearch['refused']
}

/** Somebody who registered, as they stand at the door: one press, and they are there. */
export const FoundCard: FC<CardProps> = (props) => {
  const { s, one, mayRecord } = props
  const words = s.attendance
  return (
    <li>
      <h3>{one.name || words.erased}</h3>
      <p class="about">
        {[
          `${s.registrations.queueNumber} ${one.queueNumber}`,
          one.hamlet,
          words.registeredFor(one.headCount, one.seats),
          one.intent === 'speak' && words.wantsToSpeak,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {one.state !== 'confirmed' && <RegistrationMark s={s} state={one.state} />}
      </p>
      {one.there ? (
        <p>
          <Mark tone="done">{words.thereSince(one.there.arrivedAt, one.there.people)}</Mark>
        </p>
      ) : (
        mayRecord && <CheckIn {...props} />
      )}
    </li>
  )
}

const CheckIn: FC<CardProps> = ({ s, session, one, waits, refused }) => {
  const words = s.attendance
  const expected = expectedAtDoor(one)
  const { typed = {}, errors = {} } = refused ?? {}
  const value = (name: string, proposed: number) => (refused ? typedIn(typed, name) : String(proposed))
  const field = {
    s,
    scope: one.code,
    inputmode: 'numeric' as const,
    size: 'short' as const,
    autocomplete: 'off',
  }
  return (
    <Form
      s={s}
      action={paths.attendance(session.code)}
      scope={one.code}
      errors={errors}
      hx={{ target: '#door' }}
    >
      <input type="hidden" name="registration" value={one.code} />
      <div class="numbers">
        <Field
          {...field}
          name="people"
          label={words.peopleThere}
          value={value('people', expected.people)}
          error={errors.people}
          required
        />
        {mostRepresentatives(one.headCount) !== null && (
          <Field
            {...field}
            name="representatives"
            label={words.speakers}
            hint={words.speakersHint}
            value={value('representatives', expected.representatives)}
            error={errors.representatives}
            required
          />
        )}
      </div>
      <Buttons>
        <SubmitButton next={waits ? 'now' : undefined}>
          {words.checkIn}
          <span class="hidden-word">: {one.name || words.erased}</span>
        </SubmitButton>
      </Buttons>
    </Form>
  )
}
