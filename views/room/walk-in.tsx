import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { GROUP_MAX } from '../../src/domain/capture-form.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownTurns, WalkInForm } from './shown.ts'

export interface WalkInProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'hamlets'>
  form: WalkInForm
}

/** Somebody who comes to the table and asks to speak. Their name stands on the screen only by their own word: the box is never ticked beforehand. */
export const WalkIn: FC<WalkInProps> = ({ s, turns: { session, hamlets }, form }) => {
  const { key, typed, errors, added } = form
  const textOf = (name: string) => [typed[name] ?? ''].flat()[0]
  const field = (name: string) => ({ s, name, value: textOf(name), error: errors[name], scope: 'walk-in' })
  return (
    <section id="walk-in" aria-labelledby="walk-in-title">
      <h3 id="walk-in-title">{s.room.walkIn}</h3>
      <p role="status">{added !== null && s.room.walkInAdded(added)}</p>
      <Form
        s={s}
        action={paths.turns(session.code)}
        errors={errors}
        scope="walk-in"
        hx={{ target: '#walk-in' }}
      >
        <input type="hidden" name="from" value="walk_in" />
        <input type="hidden" name="key" value={key} />
        <Field
          {...field('name')}
          label={s.room.name}
          maxlength={ASKING_LIMITS.name}
          autocomplete="off"
          autofocus={added !== null}
          required
        />
        <Select
          {...field('hamlet')}
          label={s.room.hamlet}
          empty={s.room.hamletEmpty}
          options={[
            ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
            { value: OTHER_HAMLET, label: s.room.otherHamlet },
          ]}
          required
        />
        <Field
          {...field('group_name')}
          label={s.room.group}
          hint={s.room.groupHint}
          maxlength={GROUP_MAX}
          autocomplete="off"
        />
        <Tick
          s={s}
          name="show_name"
          scope="walk-in"
          label={s.room.consent}
          checked={textOf('show_name') !== ''}
          optionalNote={false}
        />
        <Buttons>
          <SubmitButton tone="quiet">{s.room.addWalkIn}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}
