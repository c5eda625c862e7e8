import type { FC } from 'hono/jsx'
import { OTHER_HAMLET } from '../../src/domain/asking.ts'
import { ATTENDANCE_LIMITS } from '../../src/domain/attendance-form.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { DoorProps } from './door-section.tsx'
import { typedIn } from './shown.ts'

const SCOPE = 'walk-in'

/** Somebody who just came, alone or for a group: the name is enough. */
export const WalkInForm: FC<DoorProps> = ({ s, door: { session, hamlets, walkIn } }) => {
  const words = s.attendance
  const { key, typed, errors } = walkIn
  const field = (name: string) => ({
    s,
    name,
    scope: SCOPE,
    value: typedIn(typed, name),
    error: errors[name],
    autocomplete: 'off',
  })
  const number = (name: string) => ({
    ...field(name),
    inputmode: 'numeric' as const,
    size: 'short' as const,
    optionalNote: false,
  })
  return (
    <Fold summary={words.walkIn} open={Object.keys(errors).length > 0} id="walk-in">
      <Form s={s} action={paths.walkIn(session.code)} scope={SCOPE} errors={errors} hx={{ target: '#door' }}>
        <input type="hidden" name="key" value={key} />
        <Field {...field('name')} label={words.name} maxlength={ATTENDANCE_LIMITS.name} required />
        <Select
          {...field('hamlet')}
          label={words.hamlet}
          empty={words.hamletEmpty}
          options={[
            ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
            { value: OTHER_HAMLET, label: words.elsewhere },
          ]}
        />
        <Field
          {...field('group_name')}
          label={words.groupName}
          hint={words.groupHint}
          maxlength={ATTENDANCE_LIMITS.group}
        />
        <Field {...field('phone')} label={words.phone} type="tel" inputmode="tel" size="middle" />
        <Field {...number('people')} label={words.peopleWith} />
        <Field {...number('representatives')} label={words.speakers} hint={words.speakersHint} />
        <Buttons>
          <SubmitButton>{words.recordWalkIn}</SubmitButton>
        </Buttons>
      </Form>
    </Fold>
  )
}
