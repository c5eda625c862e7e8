import type { FC } from 'hono/jsx'
import { OTHER_HAMLET } from '../../src/domain/asking.ts'
import { VISIT_LIMITS } from '../../src/domain/visit-form.ts'
import { paths } from '../../src/paths.ts'
import { textOf } from '../live/shown.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { KeyedForm, ShownDay } from './shown.ts'

/** Who came, as the desk takes it down: after each number it comes back empty, with the cursor in its first field. */
export const ArrivalForm: FC<{
  s: Strings
  day: Pick<ShownDay, 'session' | 'unit' | 'hamlets'>
  form: KeyedForm
}> = ({ s, day: { session, unit, hamlets }, form: { key, typed, errors, recorded } }) => {
  const words = s.reception
  const isRefused = Object.keys(errors).length > 0
  const field = (name: string) => ({ s, name, value: textOf(typed, name), error: errors[name] })
  return (
    <section id="arrival" class="capture" aria-labelledby="arrival-title">
      <div class="capture-head">
        <h2 id="arrival-title">{words.takeNumber}</h2>
        <Given s={s} code={session.code} recorded={recorded} />
      </div>
      <Form s={s} action={paths.visits(session.code)} errors={errors} hx={{ target: '#arrival' }}>
        <input type="hidden" name="key" value={key} />
        <Field
          {...field('name')}
          label={words.name}
          maxlength={VISIT_LIMITS.name}
          autocomplete="off"
          autofocus={!isRefused}
          required
        />
        <div class="pair">
          <HamletSelect {...field('hamlet')} hamlets={hamlets} />
          <Field {...field('phone')} label={words.phone} type="tel" inputmode="tel" autocomplete="off" />
        </div>
        <GroupFields field={field} words={words} />
        <Buttons>
          <SubmitButton>{words.takeNumber}</SubmitButton>
        </Buttons>
      </Form>
      <p class="hint">{s.live.denunciation(unit.denunciationDesk)}</p>
    </section>
  )
}

/** The number that was just given, with the way to its ticket; empty before the first. */
export const Given: FC<{ s: Strings; code: string; recorded: KeyedForm['recorded'] }> = ({
  s,
  code,
  recorded,
}) => (
  <p id="given" role="status">
    {recorded && (
      <>
        {s.reception.given(recorded.number)}{' '}
        <a href={paths.visitTicket(code, recorded.id)}>{s.reception.printTicket}</a>
      </>
    )}
  </p>
)

interface Filled {
  s: Strings
  name: string
  value: string
  error?: string
}

/** The hamlets of the unit, and somewhere else. */
export const HamletSelect: FC<Filled & { hamlets: ShownDay['hamlets'] }> = ({ hamlets, ...field }) => {
  const { reception: words } = field.s
  return (
    <Select
      {...field}
      label={words.hamlet}
      empty={words.hamletEmpty}
      options={[
        ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
        { value: OTHER_HAMLET, label: words.otherHamlet },
      ]}
      required
    />
  )
}

/** How many came, how many of them speak, and for whom. */
export const GroupFields: FC<{ field: (name: string) => Filled; words: Strings['reception'] }> = ({
  field,
  words,
}) => (
  <>
    <div class="pair">
      <Field
        {...field('people')}
        label={words.people}
        hint={words.peopleHint}
        inputmode="numeric"
        size="short"
        optionalNote={false}
      />
      <Field
        {...field('representatives')}
        label={words.representatives}
        hint={words.representativesHint}
        inputmode="numeric"
        size="short"
        optionalNote={false}
      />
    </div>
    <Field
      {...field('group_name')}
      label={words.groupName}
      maxlength={VISIT_LIMITS.group}
      autocomplete="off"
    />
  </>
)
