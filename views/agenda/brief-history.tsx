import type { FC } from 'hono/jsx'
import type { Grouping } from '../../src/domain/agenda.ts'
import { type PlaceHistory, type PromisedBefore, placeOf } from '../../src/domain/agenda-history.ts'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { CommitmentMark } from '../commitments/mark.tsx'
import { StateMark } from '../opinions/marks.tsx'
import type { Strings } from '../strings/vi.ts'
import type { BriefProps } from './brief-page.tsx'

interface HistoryProps {
  s: Strings
  by: Grouping
  history: PlaceHistory
  group: string
}

/** One sentence of figures, each of which leads to the rows that it counts, further down on the same page. */
export const HistoryLine: FC<HistoryProps> = ({ s, by, history, group }) => {
  const { sessions, since, promised, done, overdue, working, failed } = history
  const words = s.agenda.historyLine
  const figures: [rows: string, words: string | false][] = [
    ['raised', words.raised(sessions.length, since)],
    ['promised', promised.length > 0 ? words.promised(promised.length) : words.noPromise],
    ['promised', done.length > 0 && words.done(done.length)],
    ['promised', working.length > 0 && words.working(working.length)],
    ['promised', overdue.length > 0 && words.overdue(overdue.length)],
    ['promised', failed.length > 0 && words.failed(failed.length)],
  ]
  const said = figures.filter((figure): figure is [string, string] => figure[1] !== false)
  return (
    <p class="brief-history">
      <strong>{placeName(s, by, history)}</strong>{' '}
      {said.map(([rows, figure], i) => (
        <>
          {i > 0 && ', '}
          {rows === 'promised' && promised.length === 0 ? (
            figure
          ) : (
            <a href={`#${rowsId(history, group, rows)}`}>{figure}</a>
          )}
        </>
      ))}
      .
    </p>
  )
}

/** The rows behind those figures; on the screen alone, the sheet has no room for them. */
export const HistoryRows: FC<Pick<BriefProps, 's' | 'by' | 'groups'> & { today: string }> = ({
  s,
  by,
  groups,
  today,
}) => {
  if (groups.every(({ history }) => history.length === 0)) return null
  return (
    <section class="screen-only brief-rows">
      <h2>{s.agenda.historyTitle}</h2>
      {groups.flatMap(({ key, history }) =>
        history.map((one) => <PlaceRows {...{ s, by, today }} history={one} group={key} />),
      )}
    </section>
  )
}

const PlaceRows: FC<HistoryProps & { today: string }> = ({ s, by, history, group, today }) => {
  const { topic, hamlet, opinions, promised } = history
  const place = by === 'topic' ? [s.opinions.topic[topic], hamlet] : [hamlet, s.opinions.topic[topic]]
  return (
    <section>
      <h3>{s.agenda.historyRows(place.map((part) => part ?? s.agenda.noHamlet).join(' – '))}</h3>
      <ul id={rowsId(history, group, 'raised')}>
        {opinions.map(({ code, number, state, session }) => (
          <li key={code}>
            <a href={paths.staffSession(session.code)}>{s.agenda.raisedAt(dayOf(session.startsAt))}</a>
            {': '}
            <a href={paths.staffOpinion(code)}>{s.agenda.line(number, code)}</a>{' '}
            <StateMark s={s} state={state} />
          </li>
        ))}
      </ul>
      {promised.length > 0 && (
        <ul id={rowsId(history, group, 'promised')}>
          {promised.map((one) => (
            <Promised key={one.code} s={s} one={one} today={today} />
          ))}
        </ul>
      )}
    </section>
  )
}

const Promised: FC<{ s: Strings; one: PromisedBefore; today: string }> = ({ s, one, today }) => (
  <li>
    <a href={paths.staffCommitment(one.code)}>{one.what}</a>{' '}
    <CommitmentMark s={s} commitment={one} today={today} />{' '}
    <small>
      {one.state === 'done' && one.doneOn
        ? s.agenda.promisedDone(one.doneOn)
        : s.agenda.promisedDue(one.dueOn)}
    </small>
  </li>
)

function placeName(s: Strings, by: Grouping, { topic, hamlet }: PlaceHistory): string {
  return `${by === 'topic' ? (hamlet ?? s.agenda.noHamlet) : s.opinions.topic[topic]}:`
}

const rowsId = (history: PlaceHistory, group: string, rows: string) => `${rows}-${group}-${placeOf(history)}`
