import type { FC } from 'hono/jsx'
import { type Day, dayOf } from '../../src/domain/day.ts'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { publicStateOf } from '../../src/domain/progress.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import { timelinessOf } from '../../src/domain/timeliness.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { HowDay } from '../due-dates/how-link.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { StateMarks } from './state-mark.tsx'

/** One line of the board. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ShownLine {
  code: string
  number: number | null
  topic: TopicCode
  state: OpinionState
  text: string
  place: string
  receivedOn: Day
  dueOn: Day | null
  /** 1 where the day may still move with the calendar. */
  dueProvisional: number
  answeredAt: number | null
  unit: string
  session: string | null
  sessionKind: SessionKind | null
  startsAt: number | null
}

const SHOWN_CHARACTERS = 220

/** One opinion in the list: what, where raised, how far. Fifty of them make the page, so it is kept plain. */
export const BoardEntry: FC<{ s: Strings; line: ShownLine; q: string; today: Day }> = ({
  s,
  line,
  q,
  today,
}) => {
  const { code, number, text, sessionKind, startsAt, answeredAt, dueOn } = line
  const answered = answeredAt !== null
  return (
    <li>
      <div>
        <h3>
          <a href={paths.opinion(code)}>
            {number !== null && sessionKind && startsAt !== null
              ? s.board.numberAt(number, sessionKind, dayOf(startsAt))
              : s.board.codeOf(code)}
          </a>
        </h3>
        <p class="about">
          {s.opinions.topic[line.topic]} · {line.unit}
          {line.place && (
            <>
              {' · '}
              <Highlight parts={excerpt(line.place, q, SHOWN_CHARACTERS)} />
            </>
          )}
        </p>
        <p>{text === '' ? s.opinions.withheld : <Highlight parts={excerpt(text, q, SHOWN_CHARACTERS)} />}</p>
      </div>
      <div class="standing">
        <StateMarks s={s} state={publicStateOf(line.state)} timeliness={timelinessOf(line, today)} />
        <p>{s.board.received(line.receivedOn)}</p>
        {answered && <p>{s.board.answered(dayOf(answeredAt))}</p>}
        {!answered && dueOn && (
          <p>
            <HowDay s={s} code={code} clock="due">
              {line.dueProvisional ? s.board.dueProvisional(dueOn) : s.board.due(dueOn)}
            </HowDay>
          </p>
        )}
      </div>
    </li>
  )
}
