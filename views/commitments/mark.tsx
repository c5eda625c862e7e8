import type { FC } from 'hono/jsx'
import { type CommitmentOutlook, outlookOf } from '../../src/domain/commitment.ts'
import type { Resolution } from '../../src/domain/resolution.ts'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownCommitment } from './shown.ts'

const TONES: Record<CommitmentOutlook, MarkTone> = {
  working: 'working',
  due_today: 'due',
  overdue: 'overdue',
  done: 'done',
  failed: 'left',
}

/** How a commitment stands, in one word with its own mark. */
export const CommitmentMark: FC<{
  s: Strings
  commitment: Pick<ShownCommitment, 'state' | 'dueOn'>
  today: string
}> = ({ s, commitment, today }) => {
  const outlook = outlookOf(commitment, today)
  if (outlook) return <Mark tone={TONES[outlook]}>{s.commitments.outlook[outlook]}</Mark>
  return commitment.state === 'dropped' ? (
    <Mark tone="left">{s.commitments.state.dropped}</Mark>
  ) : (
    <Mark tone="waiting">{s.commitments.state.proposed}</Mark>
  )
}

/** Answered is one thing, resolved another: beside the mark of the state. Nothing while there is no issued answer. */
export const ResolutionMark: FC<{ s: Strings; resolution: Resolution | null }> = ({ s, resolution }) =>
  resolution && (
    <Mark tone={resolution === 'resolved' ? 'done' : 'working'}>{s.commitments.resolution[resolution]}</Mark>
  )
