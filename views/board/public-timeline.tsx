import type { FC } from 'hono/jsx'
import type { PublicStep } from '../../src/domain/progress.ts'
import { changeWords, saysMore } from '../commitments/commitment-list.tsx'
import { Timeline, type TimelineLine } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'
import type { PublicOpinion } from './opinion.ts'

/** Steps whose event names the day that holds from then on. */
const MOVES_A_DATE: readonly PublicStep[] = ['extend', 'recompute_due', 'take_earlier_due', 'reopen']

/** What the public is told of the way of an opinion, oldest first: its steps, which agency had it since when, and what became of its commitments. */
export const PublicTimeline: FC<{ s: Strings; opinion: PublicOpinion }> = ({ s, opinion }) => (
  <Timeline
    s={s}
    lines={[...stepLines(s, opinion), ...assignmentLines(s, opinion), ...commitmentLines(s, opinion)].sort(
      (a, b) => a.at - b.at,
    )}
  />
)

function stepLines(s: Strings, { steps }: PublicOpinion): TimelineLine[] {
  return steps.map(({ step, at, due, clock }) => ({
    at,
    title: step === 'recompute_due' && clock === 'notice' ? s.board.recomputedNotice : s.board.step[step],
    detail:
      due && MOVES_A_DATE.includes(step) ? (
        <p>{clock === 'notice' ? s.board.newNotice(due) : s.board.newDue(due)}</p>
      ) : undefined,
  }))
}

function assignmentLines(s: Strings, { assignments }: PublicOpinion): TimelineLine[] {
  return assignments.map(({ at, agency }, i) => ({
    at,
    title: s.board.step[i === 0 ? 'assign' : 'reassign'],
    detail: <p>{agency}</p>,
  }))
}

function commitmentLines(s: Strings, { commitments }: PublicOpinion): TimelineLine[] {
  return commitments.flatMap(({ who, changes }) =>
    changes.map((change) => ({
      at: change.at,
      title: s.commitments.changeOf(s.commitments.change[change.change], who),
      detail: saysMore(change) && <p>{changeWords(s, change)}</p>,
    })),
  )
}
