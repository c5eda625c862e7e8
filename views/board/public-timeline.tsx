import type { FC } from 'hono/jsx'
import { Timeline, type TimelineLine } from '../shell/timeline.tsx'
import type { Strings } from '../strings/vi.ts'
import type { PublicOpinion } from './opinion.ts'

/** What the public is told of the way of an opinion, oldest first: its steps, and which agency had it since when. */
export const PublicTimeline: FC<{ s: Strings; opinion: PublicOpinion }> = ({ s, opinion }) => (
  <Timeline
    s={s}
    lines={[...stepLines(s, opinion), ...assignmentLines(s, opinion)].sort((a, b) => a.at - b.at)}
  />
)

function stepLines(s: Strings, { steps }: PublicOpinion): TimelineLine[] {
  return steps.map(({ step, at, due }) => ({
    at,
    title: s.board.step[step],
    detail: due && (step === 'extend' || step === 'recompute_due') ? <p>{s.board.newDue(due)}</p> : undefined,
  }))
}

function assignmentLines(s: Strings, { assignments }: PublicOpinion): TimelineLine[] {
  return assignments.map(({ at, agency }, i) => ({
    at,
    title: s.board.step[i === 0 ? 'assign' : 'reassign'],
    detail: <p>{agency}</p>,
  }))
}
