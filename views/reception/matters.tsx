import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { MatterForm } from './matter-form.tsx'
import type { KeyedForm, ShownDay, ShownEarlier, ShownMatter, ShownVisit } from './shown.ts'

export interface MattersProps {
  s: Strings
  day: ShownDay
  visit: ShownVisit
  form: KeyedForm
  earlier: ShownEarlier
  /** The cursor waits in the first field, unless something else on the page has to be read first. */
  waits?: boolean
}

/** What somebody raises at the desk, each matter an opinion of its own. */
export const Matters: FC<MattersProps> = (props) => {
  const { s, day, visit, form } = props
  const isOpen = day.standing.is === 'open' && visit.state === 'present'
  return (
    <section id="matters" aria-labelledby="matters-title">
      <div class="capture-head">
        <h2 id="matters-title">
          {s.reception.matters} ({visit.matters.length})
        </h2>
        <p role="status">{form.recorded && s.reception.matterSaved(form.recorded.number)}</p>
      </div>
      {visit.matters.length === 0 && <p class="none">{s.reception.mattersNone}</p>}
      {visit.matters.map((matter) => (
        <Matter key={matter.code} s={s} code={day.session.code} matter={matter} />
      ))}
      {isOpen || Object.keys(form.errors).length > 0 ? (
        <MatterForm {...props} />
      ) : (
        day.standing.is === 'open' &&
        visit.state !== 'done' && <p class="hint">{s.reception.addOnlyPresent}</p>
      )}
    </section>
  )
}

const Matter: FC<{ s: Strings; code: string; matter: ShownMatter }> = ({ s, code, matter }) => {
  const number = matter.number ?? 0
  return (
    <article class="live-card">
      <header>
        <a class="number" href={paths.staffOpinion(matter.code)} aria-label={s.live.openCard(number)}>
          {number}
        </a>
        <p>
          <strong>
            {s.opinions.kind[matter.kind]} · {s.opinions.topic[matter.topic]}
          </strong>{' '}
          <StateMark s={s} state={matter.state} />
        </p>
      </header>
      <Prose text={matter.text} />
      <p class="about">
        {matter.repeatedOfId !== null && <>{s.reception.raisedAgain} · </>}
        <a href={paths.liveReceipt(code, matter.code)} aria-label={s.reception.receiptOf(number)}>
          {s.reception.receipt}
        </a>
      </p>
    </article>
  )
}
