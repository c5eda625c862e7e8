import type { FC } from 'hono/jsx'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { BesideForms, ShownTurns } from './shown.ts'

export interface SettingsProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'showable' | 'shownNow' | 'phones' | 'speakingMinutes' | 'takes'>
  form?: BesideForms['settings']
}

/** What the hall sees, and how long a speaker has. */
export const Settings: FC<SettingsProps> = (props) => {
  const { s, turns } = props
  return (
    <section id="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{s.room.projector}</h2>
      <p>
        <a href={paths.projector(turns.session.code)} target="_blank" rel="noopener">
          {s.room.openProjector}
        </a>
      </p>
      <p class="hint">{s.room.projectorHint}</p>
      {turns.phones && (
        <p class="hint">
          {s.room.phones[turns.phones]}{' '}
          {turns.phones === 'too_late' && (
            <a href={paths.editSession(turns.session.code)}>{s.room.phonesAgain}</a>
          )}
        </p>
      )}
      <ShowForm {...props} />
      {turns.takes && <TimeForm {...props} />}
    </section>
  )
}

const ShowForm: FC<SettingsProps> = ({ s, turns: { session, showable, shownNow }, form }) => {
  const shown = shownNow.is === 'opinion' ? showable.find(({ id }) => id === shownNow.id)?.code : shownNow.is
  return (
    <Form
      s={s}
      action={paths.shownOpinion(session.code)}
      errors={form?.errors}
      scope="settings"
      hx={{ target: '#settings' }}
    >
      <p role="status">
        {shownNow.is === 'opinion'
          ? s.room.shownNow.opinion(shownNow.number ?? 0)
          : s.room.shownNow[shownNow.is]}
      </p>
      <Select
        s={s}
        name="shown"
        scope="settings"
        label={s.room.showField}
        value={shown ?? 'speaker'}
        error={form?.errors.shown}
        options={[
          { value: 'speaker', label: s.room.showSpeaker },
          { value: 'quiet', label: s.room.showQuiet },
          ...showable.map(({ code, number, text }) => ({
            value: code,
            label: s.room.showOpinion(number ?? 0, beginning(text)),
          })),
        ]}
        required
      />
      <Buttons>
        <SubmitButton tone="quiet">{s.room.show}</SubmitButton>
      </Buttons>
    </Form>
  )
}

const beginning = (text: string) => shortened(text, 60)

const TimeForm: FC<SettingsProps> = ({ s, turns: { session, speakingMinutes }, form }) => (
  <Form s={s} action={paths.speakingTime(session.code)} hx={{ target: '#settings' }}>
    <h3>{s.room.timeTitle}</h3>
    <Field
      s={s}
      name="minutes"
      scope="settings"
      type="number"
      inputmode="numeric"
      min={0}
      max={60}
      size="short"
      label={s.room.minutes}
      hint={s.room.minutesHint}
      value={speakingMinutes || ''}
      error={form?.errors.minutes}
      optionalNote={false}
    />
    <Buttons>
      <SubmitButton tone="quiet">{s.room.setTime}</SubmitButton>
    </Buttons>
  </Form>
)
