import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { CAPTURED_KINDS, GROUP_MAX } from '../../src/domain/capture-form.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { type CardForm, type ShownLive, textOf } from './shown.ts'

export interface CardFormProps {
  s: Strings
  live: Pick<ShownLive, 'session' | 'unit' | 'hamlets'>
  form: CardForm
  /** The cursor waits in the first field, unless something else on the page has to be read first. */
  waits?: boolean
}

/** What a speaker says, as it is typed at the table. After each card it comes back empty, with the cursor in its first field. */
export const CardFormSection: FC<CardFormProps> = ({
  s,
  live: { session, unit, hamlets },
  form,
  waits = true,
}) => {
  const { key, typed, errors, recorded } = form
  const isRefused = Object.keys(errors).length > 0
  const field = (name: string) => ({ s, name, value: textOf(typed, name), error: errors[name] })
  return (
    <section id="capture" class="capture" aria-labelledby="capture-title">
      <div class="capture-head">
        <h2 id="capture-title">{s.live.newCard}</h2>
        <p role="status">{recorded !== null && s.live.recorded(recorded)}</p>
      </div>
      <Form
        s={s}
        action={paths.live(session.code)}
        errors={errors}
        hx={{ target: '#capture', include: '#cards [data-shown]' }}
      >
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="entry" value="card" />
        <input type="hidden" name="turn" value={textOf(typed, 'turn')} />
        <div class="pair name-first">
          <Field
            {...field('name')}
            label={s.live.name}
            maxlength={ASKING_LIMITS.name}
            autocomplete="off"
            list="known-names"
            autofocus={waits && !isRefused}
            required
          />
          <Select
            {...field('hamlet')}
            label={s.live.hamlet}
            empty={s.live.hamletEmpty}
            options={[
              ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
              { value: OTHER_HAMLET, label: s.live.otherHamlet },
            ]}
            required
          />
        </div>
        <TextArea {...field('text')} label={s.live.text} rows={3} required />
        <div class="pair">
          <div class="field letters">
            <label for="topic-letters" title={s.live.topicLettersHint}>
              {s.live.topicLetters}
            </label>
            <input
              id="topic-letters"
              type="text"
              autocomplete="off"
              aria-description={s.live.topicLettersHint}
              data-letters="topic"
            />
            <p class="hidden-word" role="status" />
          </div>
          <Select
            {...field('topic')}
            label={s.live.topic}
            empty={s.live.topicEmpty}
            options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
            required
          />
          <Select
            {...field('kind')}
            label={s.live.kind}
            options={CAPTURED_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
            required
          />
        </div>
        <Fold
          summary={s.live.contact}
          open={['group_name', 'phone', 'address'].some((name) => errors[name] || textOf(typed, name))}
        >
          <Field
            {...field('group_name')}
            label={s.live.groupName}
            maxlength={GROUP_MAX}
            autocomplete="off"
            optionalNote={false}
          />
          <Field
            {...field('phone')}
            label={s.live.phone}
            type="tel"
            inputmode="tel"
            autocomplete="off"
            optionalNote={false}
          />
          <Field
            {...field('address')}
            label={s.live.address}
            maxlength={ASKING_LIMITS.address}
            autocomplete="off"
            optionalNote={false}
          />
        </Fold>
        <Buttons>
          <SubmitButton>{s.live.record}</SubmitButton>
          <span class="by-keyboard">{s.live.byKeyboard}</span>
        </Buttons>
      </Form>
      <p class="hint">{s.live.denunciation(unit.denunciationDesk)}</p>
    </section>
  )
}
