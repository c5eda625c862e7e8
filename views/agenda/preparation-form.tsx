import type { FC } from 'hono/jsx'
import { MOST_POINTS } from '../../src/domain/agenda-form.ts'
import { Beside } from '../shell/beside.tsx'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { lineName } from './shown.ts'

/** A question with what is prepared for it. `pointsAt` epoch ms. */
export interface Prepared {
  code: string
  number: number | null
  topic: keyof Strings['opinions']['topic']
  hamlet: string | null
  place: string
  text: string
  points: string
  pointsBy: string | null
  pointsAt: number | null
}

export interface PreparationProps {
  s: Strings
  item: Prepared
  action: string
  lead: string
  back: { href: string; label: string }
  /** What was typed and not kept. */
  typed?: { points: string; agency: string }
  errors?: FieldErrors
  /** Somebody else wrote meanwhile: both texts are shown. */
  isStale?: boolean
  done?: string
  /** The agencies of the unit, where the secretariat chooses one. */
  choice?: { agencies: { id: number; name: string }[]; agencyId: number | null }
}

/** Where the points of one question are written, by the agency or by the office for it. */
export const PreparationPage: FC<PreparationProps> = (props) => {
  const { s, item, lead, back, isStale, done } = props
  return (
    <>
      <PageHead
        title={isStale ? s.agenda.conflictTitle : s.agenda.itemTitle(lineName(s, item))}
        lead={lead}
        back={back}
      />
      {done && <Notice tone="success" title={done} />}
      {isStale && (
        <Notice tone="error">
          <p>{s.agenda.conflictLead}</p>
        </Notice>
      )}
      <h2>{s.agenda.question}</h2>
      <Prose text={item.text} />
      <Facts
        items={[
          [s.opinions.topicLabel, s.opinions.topic[item.topic]],
          [s.opinions.hamletLabel, item.hamlet],
          [s.opinions.placeLabel, item.place],
        ]}
      />
      {isStale ? (
        <Beside>
          <section>
            <h2>{s.agenda.conflictStored}</h2>
            {item.points === '' ? <p>{s.agenda.conflictEmpty}</p> : <Prose text={item.points} />}
            <WrittenBy s={s} item={item} />
          </section>
          <section>
            <h2>{s.agenda.conflictTyped}</h2>
            <PreparationForm {...props} />
          </section>
        </Beside>
      ) : (
        <PreparationForm {...props} />
      )}
    </>
  )
}

const WrittenBy: FC<{ s: Strings; item: Prepared }> = ({ s, item: { pointsBy, pointsAt } }) =>
  pointsAt !== null && <p class="hint">{s.agenda.writtenBy(pointsBy, pointsAt)}</p>

const PreparationForm: FC<PreparationProps> = ({ s, item, action, typed, errors, choice, isStale }) => (
  <Form s={s} action={action} errors={errors}>
    <input type="hidden" name="seen" value={String(item.pointsAt ?? 0)} />
    {choice && (
      <Select
        s={s}
        name="agency_id"
        label={s.agenda.agency}
        error={errors?.agency_id}
        value={typed?.agency ?? String(choice.agencyId ?? '')}
        empty={s.agenda.noAgency}
        options={choice.agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    )}
    <TextArea
      s={s}
      name="points"
      label={s.agenda.points}
      hint={`${s.agenda.pointsHint} ${s.shell.atMostCharacters(MOST_POINTS)}`}
      error={errors?.points}
      value={typed?.points ?? item.points}
      rows={10}
      maxlength={MOST_POINTS}
    />
    {!isStale && <WrittenBy s={s} item={item} />}
    <Buttons>
      <SubmitButton>{s.agenda.save}</SubmitButton>
    </Buttons>
  </Form>
)
