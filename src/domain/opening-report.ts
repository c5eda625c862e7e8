import { type CommitmentState, outlookOf } from './commitment.ts'
import type { Day } from './day.ts'
import { isAnswered, isOpen, type OpinionState } from './opinion.ts'

/** What was raised at the session before. `isResolved` 0 or 1: answered with nothing left to do. */
interface RaisedThen {
  state: OpinionState
  isResolved: number
}

/** What was promised at it, given with an answer or in its conclusion. */
interface PromisedThen {
  state: CommitmentState
  dueOn: Day
}

/** The rows of the session before, sorted by what became of them; every row in exactly one list of its kind. */
export interface Reported<Opinion, Task> {
  raised: Opinion[]
  /** Answered; of these `resolved` have nothing left to do. */
  answered: Opinion[]
  resolved: Opinion[]
  open: Opinion[]
  /** Left the line: forwarded, merged, withdrawn, not taken, filed. */
  left: Opinion[]
  promised: Task[]
  done: Task[]
  working: Task[]
  overdue: Task[]
  failed: Task[]
}

/** What the chair reports of the session before; a figure is the length of its list. */
export function reportOf<Opinion extends RaisedThen, Task extends PromisedThen>(
  raised: readonly Opinion[],
  promised: readonly Task[],
  today: Day,
): Reported<Opinion, Task> {
  const answered = raised.filter(({ state }) => isAnswered(state))
  const open = raised.filter(({ state }) => isOpen(state))
  const tasks = (...outlooks: ReturnType<typeof outlookOf>[]) =>
    promised.filter((task) => outlooks.includes(outlookOf(task, today)))
  return {
    raised: [...raised],
    ...{ answered, open },
    resolved: answered.filter(({ isResolved }) => isResolved === 1),
    left: raised.filter(({ state }) => !isAnswered(state) && !isOpen(state)),
    promised: [...promised],
    done: tasks('done'),
    working: tasks('working', 'due_today'),
    overdue: tasks('overdue'),
    failed: tasks('failed'),
  }
}
