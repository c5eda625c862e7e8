import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Fold } from '../shell/buttons.tsx'
import { Timeline } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'
import { CarriedTo, type ChangeLine, FromAndTo } from './change-words.tsx'

/** A reason that was given for going on, with the codes of the sessions it was about, joined by commas. */
interface ReasonLine {
  about: 'conflict' | 'late_notice' | 'resume'
  reason: string
  others: string
  givenAt: number
}

interface HistoryLine {
  seq: number
  step: string
  at: number
  actor: string | null
}

/** What happened to a session, what was changed by it, and why. */
export interface SessionPast {
  history: HistoryLine[]
  changes: ChangeLine[]
  reasons: ReasonLine[]
}

interface Props {
  s: Strings
  session: SessionPast
}

/** What happened, step by step. A change and the reasons given stand at the step that was taken with them. */
export const SessionHistory: FC<Props> = ({ s, session }) => (
  <Fold summary={s.sessions.history} open>
    <Timeline
      s={s}
      lines={session.history
        .filter(({ step }) => step in s.sessions.step)
        .map((line) => ({
          at: line.at,
          title: s.sessions.step[line.step]!,
          detail: <Detail s={s} session={session} line={line} />,
        }))}
    />
  </Fold>
)

const Detail: FC<Props & { line: HistoryLine }> = ({ s, session, line }) => (
  <>
    {line.actor && <p>{s.sessions.by(line.actor)}</p>}
    {session.changes
      .filter(({ step, changedAt }) => step === line.step && changedAt === line.at)
      .map((change) => (
        <>
          {change.step !== 'break_off' && <FromAndTo s={s} change={change} />}
          {change.reason && <p>{s.sessions.reason(change.reason)}</p>}
          <CarriedTo s={s} carriedTo={change.carriedTo} href={paths.staffSession} />
        </>
      ))}
    {session.reasons
      .filter(({ givenAt, about }) => givenAt === line.at && GIVEN_WITH[about].includes(line.step))
      .map((reason) => (
        <Given s={s} reason={reason} />
      ))}
  </>
)

/** The steps that each reason is given with. */
const GIVEN_WITH: Record<ReasonLine['about'], readonly string[]> = {
  conflict: ['plan', 'edit', 'move', 'announce_anew'],
  late_notice: ['announce', 'move', 'announce_anew'],
  resume: ['resume'],
}

const Given: FC<{ s: Strings; reason: ReasonLine }> = ({ s, reason: { about, reason, others } }) => {
  if (about === 'resume') return <p>{s.conclusions.closing.resumedBecause(reason)}</p>
  if (about === 'late_notice') return <p>{s.changes.lateBecause(reason)}</p>
  return (
    <p>
      {s.changes.conflictBecause(reason)} (
      {others.split(',').map((code, i) => (
        <>
          {i > 0 && ', '}
          <a href={paths.staffSession(code)}>{code}</a>
        </>
      ))}
      )
    </p>
  )
}
