import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { BesideForms, ShownTurns } from './shown.ts'
import { questionWords } from './speaking.tsx'

export interface SourcesProps {
  s: Strings
  turns: Pick<ShownTurns, 'session' | 'registered' | 'asked'>
  form?: BesideForms['sources']
}

/** Who is known already: those who registered to speak, in one press, and those who sent a question in advance. */
export const Sources: FC<SourcesProps> = (props) => {
  const { s, form } = props
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{s.room.fromRegistered}</h3>
      <p role="status">
        {form?.added !== undefined && form.added !== null && <strong>{s.room.added(form.added)}</strong>}
      </p>
      <FromRegistered {...props} />
      <h3>{s.room.fromQuestions}</h3>
      <FromQuestions {...props} />
    </section>
  )
}

const FromRegistered: FC<SourcesProps> = ({ s, turns: { session, registered } }) => {
  const { all, there } = registered
  if (all === 0) return <p>{s.room.noRegistered}</p>
  return (
    <>
      <p>{s.room.registeredCount(all, there)}</p>
      <Form s={s} action={paths.turns(session.code)} hx={{ target: '#sources' }}>
        <input type="hidden" name="from" value="registered" />
        <Buttons>
          {there > 0 && there < all && (
            <SubmitButton tone="quiet" name="who" value="there">
              {s.room.addThere(there)}
            </SubmitButton>
          )}
          <SubmitButton tone="quiet" name="who" value="all">
            {s.room.addAll(all)}
          </SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}

const FromQuestions: FC<SourcesProps> = ({ s, turns: { session, asked }, form }) =>
  asked.length === 0 && !form?.errors.opinion ? (
    <p>{s.room.noQuestions}</p>
  ) : (
    <Form
      s={s}
      action={paths.turns(session.code)}
      errors={form?.errors}
      scope="sources"
      hx={{ target: '#sources' }}
    >
      <input type="hidden" name="from" value="question" />
      <Select
        s={s}
        name="opinion"
        scope="sources"
        label={s.room.questionField}
        hint={s.room.questionHint}
        error={form?.errors.opinion}
        empty={s.room.questionEmpty}
        options={asked.map((one) => ({
          value: one.code,
          label: `${one.name} – ${questionWords(s, one)}`,
        }))}
        required
      />
      <Buttons>
        <SubmitButton tone="quiet">{s.room.addAsker}</SubmitButton>
      </Buttons>
    </Form>
  )
