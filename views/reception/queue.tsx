import type { FC } from 'hono/jsx'
import { VISIT_STATES, type VisitState } from '../../src/domain/room.ts'
import { comingPage, queueAddress, visitPage } from '../../src/domain/visit-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import { EmptyState, Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { DayFigures } from './figures.tsx'
import { MoreOf } from './more-visits.tsx'
import { Presses } from './presses.tsx'
import type { ShownDay, ShownVisit } from './shown.ts'

export interface QueueProps {
  s: Strings
  day: ShownDay
  /** Why a press was refused. */
  refused?: string
}

const ASK_EVERY = 'every 5s'

/** Who is called or received stands first, then who waits. */
const ORDER: readonly VisitState[] = ['called', 'present', 'waiting', 'left', 'done']

/** The queue of the day with its figures, of long lists a part, as every desk of it sees it: asked for anew every few seconds. */
export const Queue: FC<QueueProps> = ({ s, day, refused }) => {
  const { session, visits, stamp, coming, standing, asked } = day
  return (
    <div
      id="queue"
      data-moves-up
      hx-get={withQuery(paths.visits(session.code), { moc: stamp, ...queueAddress(asked) })}
      hx-trigger={ASK_EVERY}
      hx-swap="outerMorph"
      hx-sync="this:drop"
      {...KEPT_ON_FAILURE}
    >
      {refused && <Notice tone="error" title={refused} />}
      <DayFigures s={s} code={session.code} visits={visits} />
      {visits.length === 0 && <EmptyState title={s.reception.queueNone} />}
      {ORDER.map((state) => (
        <Waiting key={state} s={s} day={day} state={state} />
      ))}
      {standing.is === 'open' && coming.length > 0 && <Coming s={s} day={day} />}
    </div>
  )
}

const Waiting: FC<{ s: Strings; day: ShownDay; state: VisitState }> = ({ s, day, state }) => {
  const page = visitPage(day.visits, state, day.asked)
  const { rows, before, behind } = page
  const total = before + rows.length + behind
  if (total === 0) return null
  const id = `queue-${VISIT_STATES.indexOf(state)}`
  return (
    <section class={`queue ${state}`} aria-labelledby={id}>
      <h2 id={id}>
        {s.reception.state[state]} ({total})
      </h2>
      <ol>
        {rows.map((visit) => (
          <QueueLine key={visit.id} s={s} day={day} visit={visit} />
        ))}
      </ol>
      <MoreOf {...{ s, day, page }} list={state} at={id} />
    </section>
  )
}

const QueueLine: FC<{ s: Strings; day: ShownDay; visit: ShownVisit }> = ({ s, day, visit }) => {
  const { reception: words } = s
  const { number, hamlet, groupName, headCount, representatives, arrivedAt, isSeparate } = visit
  const isOpen = day.standing.is === 'open'
  const about = [hamlet, groupName, words.groupOf(headCount, representatives), words.arrivedAt(arrivedAt)]
  return (
    <li id={`visit-${visit.id}`}>
      <a class="number" href={paths.visit(day.session.code, visit.id)} aria-label={words.openVisit(number)}>
        {number}
      </a>
      <p>
        <strong>{isSeparate ? words.separate : visit.name}</strong>
        <span>{about.filter(Boolean).join(' · ')}</span>
        {visit.state === 'left' && visit.reason && <span>{words.notReceived(visit.reason)}</span>}
      </p>
      {isOpen && visit.state === 'present' && (
        <LinkButton href={paths.visit(day.session.code, visit.id)}>
          {words.writeLine}
          <span class="hidden-word"> ({words.pressOf(words.writeLine, number)})</span>
        </LinkButton>
      )}
      {isOpen && (
        <Presses s={s} code={day.session.code} visit={visit} from="queue" shown={queueAddress(day.asked)} />
      )}
    </li>
  )
}

/** Who registered beforehand: one press when they come. */
const Coming: FC<{ s: Strings; day: ShownDay }> = ({ s, day }) => {
  const page = comingPage(day.coming, day.asked)
  const address = withQuery(paths.visits(day.session.code), queueAddress(day.asked))
  return (
    <section class="queue" aria-labelledby="coming">
      <h2 id="coming">
        {s.reception.coming} ({day.coming.length})
      </h2>
      <ol>
        {page.rows.map(({ id, queueNumber, headCount, name, hamlet }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              <span>
                {[hamlet, s.reception.comingLine(queueNumber, headCount)].filter(Boolean).join(' · ')}
              </span>
            </p>
            <Form s={s} action={address} hx={{ target: '#queue', swap: 'outerMorph' }}>
              <input type="hidden" name="registration_id" value={id} />
              <SubmitButton tone="quiet">
                {s.reception.hasCome}
                <span class="hidden-word"> ({s.reception.hasComeOf(queueNumber)})</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ol>
      <MoreOf {...{ s, day, page }} list="coming" at="coming" />
    </section>
  )
}
