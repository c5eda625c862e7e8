import type { FC } from 'hono/jsx'
import type { CommitmentChange, CommitmentState } from '../../src/domain/commitment.ts'
import { shortened } from '../../src/domain/excerpt.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** What was raised; `text` is empty where it is not public. */
export interface ReportedOpinion {
  code: string
  number: number | null
  state: OpinionState
  isResolved: number
  isPublic: number
  text: string
}

/** What was promised, with what became of it, the oldest change first. `isPublic` 0 or 1. */
export interface ReportedTask {
  code: string
  what: string
  who: string
  dueOn: string
  state: CommitmentState
  doneOn: string | null
  evidence: string
  changes: { change: CommitmentChange; fromOn: string; toOn: string | null; reason: string }[]
  isPublic: number
}

const SHOWN = 180

/** Tasks of one outcome, each with its evidence or its reasons. */
export const TaskList: FC<{
  s: Strings
  kind: 'done' | 'working' | 'overdue' | 'failed'
  tasks: ReportedTask[]
}> = ({ s, kind, tasks }) =>
  tasks.length > 0 && (
    <section aria-labelledby={`tasks-${kind}`}>
      <h3 id={`tasks-${kind}`}>{s.agenda.tasksTitle[kind](tasks.length)}</h3>
      <ol>
        {tasks.map((task) => (
          <li key={task.code}>{task.isPublic === 1 ? <Task s={s} task={task} /> : s.agenda.privateTask}</li>
        ))}
      </ol>
    </section>
  )

const Task: FC<{ s: Strings; task: ReportedTask }> = ({ s, task }) => {
  const { code, what, who, dueOn, doneOn, state, evidence, changes } = task
  const reasons = changes.filter(({ change }) => change === 'put_off' || change === 'failed')
  return (
    <>
      <a href={paths.staffCommitment(code)}>{what}</a> – {who}.{' '}
      {state === 'done' && doneOn ? s.commitments.doneOn(doneOn) : s.commitments.dueBy(dueOn)}.
      {state === 'done' && evidence !== '' && ` ${s.commitments.evidence}: ${evidence}`}
      {reasons.map((change) => ` ${reasonOf(s, change)}`)}
    </>
  )
}

function reasonOf(s: Strings, { change, fromOn, toOn, reason }: ReportedTask['changes'][number]): string {
  const words = s.commitments.changeLine
  if (change === 'put_off' && toOn !== null) return words.putOff(fromOn, toOn, reason)
  return toOn === null ? words.failed(fromOn, reason) : words.failedGoingOn(fromOn, toOn, reason)
}

/** Opinions of one outcome; answered ones say apart whether the matter is resolved. */
export const OpinionList: FC<{
  s: Strings
  kind: 'answered' | 'open' | 'left'
  opinions: ReportedOpinion[]
}> = ({ s, kind, opinions }) =>
  opinions.length > 0 && (
    <section id={kind} aria-labelledby={`opinions-${kind}`}>
      <h3 id={`opinions-${kind}`}>{s.agenda.opinionsTitle[kind](opinions.length)}</h3>
      <ul>
        {opinions.map(({ code, number, state, isResolved, isPublic, text }) => (
          <li key={code}>
            <a href={paths.staffOpinion(code)}>{s.agenda.line(number, code)}</a>
            {': '}
            <span lang="vi">
              {isPublic === 1 && text !== '' ? shortened(text, SHOWN) : s.agenda.privateOpinion}
            </span>{' '}
            {kind === 'answered' ? (
              <>
                <Mark tone="done">{s.agenda.answeredMark}</Mark>{' '}
                {isResolved === 1 && <Mark tone="done">{s.agenda.resolvedMark}</Mark>}
              </>
            ) : (
              kind === 'left' && <StateMark s={s} state={state} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
