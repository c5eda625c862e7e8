import type { FC } from 'hono/jsx'
import { CAPTURED_KINDS } from '../../src/domain/capture-form.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { textOf } from '../live/shown.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { MattersProps } from './matters.tsx'
import type { ShownEarlier } from './shown.ts'

/** One matter, with what the same person raised before beside it: a repeated one is linked, not opened twice. */
export const MatterForm: FC<MattersProps> = ({ s, day, visit, form, earlier, waits = true }) => {
  const { session, unit } = day
  const words = s.reception
  const { key, typed, errors } = form
  const isRefused = Object.keys(errors).length > 0
  const field = (name: string) => ({
    s,
    scope: 'matter',
    name,
    value: textOf(typed, name),
    error: errors[name],
  })
  return (
    <div class="capture matter-form">
      <h3>{visit.matters.length === 0 ? words.newMatter : words.anotherMatter}</h3>
      <Form
        s={s}
        scope="matter"
        action={paths.visitMatters(session.code, visit.id)}
        errors={errors}
        hx={{ target: '#matters' }}
      >
        <input type="hidden" name="key" value={key} />
        <TextArea
          {...field('text')}
          label={words.matterText}
          rows={4}
          autofocus={waits && !isRefused}
          required
        />
        <div class="pair">
          <Select
            {...field('topic')}
            label={words.topic}
            empty={words.choose}
            options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
            required
          />
          <Select
            {...field('kind')}
            label={words.kind}
            options={CAPTURED_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
            required
          />
        </div>
        {earlier.raised.length > 0 ? (
          <Choices
            {...field('repeats')}
            label={words.repeats}
            hint={words.repeatsHint}
            optionalNote={false}
            options={[
              { value: '', label: words.repeatsNew },
              ...earlier.raised.map((one) => ({ value: one.code, label: labelOf(s, one), hint: one.text })),
            ]}
          />
        ) : (
          <p class="hint">{words.repeatsNone}</p>
        )}
        <Field
          {...field('repeats_other')}
          label={words.repeatsOther}
          maxlength={20}
          size="short"
          autocomplete="off"
        />
        <ReceivedBefore s={s} received={earlier.received} />
        <Buttons>
          <SubmitButton>{words.saveMatter}</SubmitButton>
        </Buttons>
      </Form>
      <p class="hint">{s.live.denunciation(unit.denunciationDesk)}</p>
    </div>
  )
}

function labelOf(
  s: Strings,
  { code, name, receivedOn, topic, state }: ShownEarlier['raised'][number],
): string {
  const parts = [code, name, formatDay(s.lang, receivedOn), s.opinions.topic[topic], s.opinions.state[state]]
  return parts.join(' · ')
}

const ReceivedBefore: FC<{ s: Strings; received: ShownEarlier['received'] }> = ({ s, received }) =>
  received.length === 0 ? null : (
    <>
      <p class="hint">{s.reception.receivedBefore}:</p>
      <ul>
        {received.map(({ id, number, code, theme, day }) => (
          <li key={id}>
            <a href={paths.visit(code, id)}>{s.reception.receivedLine(theme, day, number)}</a>
          </li>
        ))}
      </ul>
    </>
  )
