import type { FC } from 'hono/jsx'
import type { ConclusionStanding } from '../../src/domain/conclusion-standing.ts'
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
  /** By when the notice of its conclusion is due; null where none is still to come. */
  conclusion: ConclusionStanding | null
  /** Whether this person records how the result was made public. */
  mayRecordResult: boolean
}

interface Props {
  s: Strings
  session: { code: string; resultOn: string | null; resultWays: string }
  duty: SessionDuty
}

export const DutyNotices: FC<Props> = (props) => {
  const { s, duty } = props
  const { delegation, chair } = duty
  return (
    <>
      <ConclusionNotice {...props} />
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

/** What comes after a dialogue: its conclusion, and the notice of it by its day. */
const ConclusionNotice: FC<Props> = ({ s, session, duty: { conclusion } }) => {
  if (!conclusion) return null
  const words = s.conclusions.one
  const title =
    conclusion.is === 'overdue'
      ? words.overdue(conclusion.due)
      : conclusion.is === 'due_today'
        ? words.dueToday
        : words.due(conclusion.due)
  return (
    <Notice tone={conclusion.is === 'waiting' ? 'info' : 'warning'} title={title}>
      <p>
        {words.rule(Number(conclusion.rule.value))} {s.sessions.ruleSource(conclusion.rule.source)}
      </p>
      <LinkButton href={paths.conclusion(session.code)}>{words.next}</LinkButton>
    </Notice>
  )
}

/** By when the result has to be public, and the way to record it; said until it is. */
const ResultNotice: FC<Props> = ({ s, session, duty: { result, mayRecordResult } }) => {
  if (!result || result.on !== null) return null
  const { is, due, rule, provisional } = result
  const words = s.sessions
  const title =
    is === 'overdue'
      ? words.resultOverdue(due)
      : is === 'due_today'
        ? words.resultDueToday
        : words.resultDue(due)
  return (
    <Notice tone={is === 'waiting' ? 'info' : 'warning'} title={title} id="result">
      <p>
        {words.resultRule(Number(rule.value))} {words.ruleSource(rule.source)}{' '}
        {provisional && words.provisional}
      </p>
      {mayRecordResult && (
        <LinkButton tone="quiet" href={paths.result(session.code)}>
          {words.resultRecord}
        </LinkButton>
      )}
    </Notice>
  )
}

/** Whether a day is recorded on which the result was made public. */
export function isResultPublic({ session: { resultOn } }: Pick<Props, 'session'>): boolean {
  return resultOn !== null
}

/** When and how the result was made public, whether that was late, and the way to correct it. */
export const ResultFact: FC<Props> = ({ s, session, duty: { result, mayRecordResult } }) => (
  <div id="result">
    {session.resultOn !== null && s.sessions.resultDone(session.resultOn)}
    <ResultWays s={s} ways={session.resultWays} />
    {result?.is === 'published_late' && <p>{s.sessions.resultLate(result.due)}</p>}
    {mayRecordResult && <a href={paths.result(session.code)}>{s.sessions.resultCorrect}</a>}
  </div>
)

/** By which ways a result was made public, one a line. */
export const ResultWays: FC<{ s: Strings; ways: string }> = ({ s, ways }) => (
  <ul>
    {waysOf(ways).map((way) => (
      <li key={way}>{s.sessions.resultWays[way]}</li>
    ))}
  </ul>
)
