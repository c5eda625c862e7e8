import type { FC } from 'hono/jsx'
import type { ChairGap } from '../../src/domain/dialogue-chair.ts'
import { type ResultStanding, waysOf } from '../../src/domain/result.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** What the law asks of a session beside its notice. All of it warns; nothing stands in the way. */
export interface SessionDuty {
  delegation: Rule | null
  chair: ChairGap | null
  result: ResultStanding | null
  /** Whether this person records how the result was made public. */
  mayRecordResult: boolean
}

interface Props {
  s: Strings
  session: { code: string; resultWays: string }
  duty: SessionDuty
}

export const DutyNotices: FC<Props> = (props) => {
  const { s, duty } = props
  const { delegation, chair } = duty
  return (
    <>
      <ResultNotice {...props} />
      {delegation && (
        <Notice tone="warning" title={s.sessions.delegationWarned}>
          <p>
            {s.sessions.delegationRule(delegation.source, delegation.from)}{' '}
            <a href={paths.duties}>{s.sessions.delegationMore}</a>
          </p>
        </Notice>
      )}
      {chair && (
        <Notice tone="warning" title={s.sessions.chairWarned}>
          <ul>
            {chair.missing.map((body) => (
              <li key={body}>{s.sessions.chairMissing[body]}</li>
            ))}
          </ul>
          <p>{s.sessions.ruleSource(chair.rule.source)}</p>
        </Notice>
      )}
    </>
  )
}

/** By when the result has to be public, or when and how it was, and the way to record it. */
const ResultNotice: FC<Props> = ({ s, session, duty: { result, mayRecordResult } }) => {
  if (!result) return null
  const { is, due, on, rule, provisional } = result
  const words = s.sessions
  const title = {
    published: words.resultDone(on ?? due),
    published_late: words.resultDone(on ?? due),
    waiting: words.resultDue(due),
    due_today: words.resultDueToday,
    overdue: words.resultOverdue(due),
  }[is]
  return (
    <Notice tone={TONES[is]} title={title} id="result">
      {on !== null && <ResultWays s={s} ways={session.resultWays} />}
      {is === 'published_late' && <p>{words.resultLate(due)}</p>}
      <p>
        {words.resultRule(Number(rule.value))} {words.ruleSource(rule.source)}{' '}
        {provisional && words.provisional}
      </p>
      {mayRecordResult && (
        <LinkButton tone="quiet" href={paths.result(session.code)}>
          {on === null ? words.resultRecord : words.resultCorrect}
        </LinkButton>
      )}
    </Notice>
  )
}

const TONES = {
  published: 'success',
  published_late: 'warning',
  waiting: 'info',
  due_today: 'warning',
  overdue: 'warning',
} as const

/** By which ways a result was made public, one a line. */
export const ResultWays: FC<{ s: Strings; ways: string }> = ({ s, ways }) => (
  <ul>
    {waysOf(ways).map((way) => (
      <li key={way}>{s.sessions.resultWays[way]}</li>
    ))}
  </ul>
)
