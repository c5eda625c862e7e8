import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { CAPTURED_KINDS } from '../../src/domain/capture-form.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { CardTrace } from './card-trace.tsx'
import { type ShownCard, type Typed, textOf } from './shown.ts'

export interface MendingProps {
  s: Strings
  session: { code: string }
  card: Pick<ShownCard, 'code' | 'number' | 'name' | 'hamlet' | 'text' | 'topic' | 'kind' | 'edits'>
  hamlets: { id: number; name: string }[]
  /** A mark of what the form is opened with. */
  was: string
  /** Its kind may still be changed here. */
  hasKind: boolean
  typed: Typed
  errors: FieldErrors
  /** What is stored stands beside what was typed. */
  showsStanding: boolean
}

/** A card of the meeting, to be put right while nobody works on it yet. */
export const MendingPage: FC<MendingProps> = (props) => {
  const { s, session, card, was, errors } = props
  return (
    <>
      <PageHead
        title={s.live.mendTitle(card.number ?? 0)}
        lead={s.live.mendLead}
        back={{ href: paths.liveAt(session.code, card.code), label: s.live.backToLive }}
      />
      {props.showsStanding && <Standing s={s} card={card} />}
      <Form s={s} action={paths.liveCard(session.code, card.code)} errors={errors}>
        <input type="hidden" name="was" value={was} />
        <Fields {...props} />
        <Buttons>
          <SubmitButton>{s.live.mendSave}</SubmitButton>
          <LinkButton tone="quiet" href={paths.liveAt(session.code, card.code)}>
            {s.live.backToLive}
          </LinkButton>
        </Buttons>
      </Form>
      <CardTrace s={s} card={card} />
    </>
  )
}

const Fields: FC<MendingProps> = ({ s, card, hamlets, typed, errors, hasKind }) => {
  const field = (name: string) => ({ s, name, value: textOf(typed, name), error: errors[name] })
  return (
    <>
      <Field
        {...field('name')}
        label={s.live.name}
        maxlength={ASKING_LIMITS.name}
        autocomplete="off"
        required
      />
      <Select
        {...field('hamlet')}
        label={s.live.hamlet}
        options={[
          ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: OTHER_HAMLET, label: s.live.otherHamlet },
        ]}
        required
      />
      <TextArea {...field('text')} label={s.live.text} rows={8} required />
      <Select
        {...field('topic')}
        label={s.live.topic}
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
        required
      />
      {hasKind ? (
        <Select
          {...field('kind')}
          label={s.live.kind}
          options={CAPTURED_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
          required
        />
      ) : (
        <input type="hidden" name="kind" value={card.kind} />
      )}
    </>
  )
}

const Standing: FC<Pick<MendingProps, 's' | 'card'>> = ({ s, card }) => (
  <section class="stands-now" aria-labelledby="standing-title">
    <h2 id="standing-title">{s.live.mendStands}</h2>
    <p>
      {[card.name, card.hamlet, s.opinions.kind[card.kind], s.opinions.topic[card.topic]]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <Prose text={card.text} />
  </section>
)
