import type { FC } from 'hono/jsx'
import { dueInOf } from '../../src/domain/calendar.ts'
import { isOpen, type OpinionState } from '../../src/domain/opinion.ts'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

const TONES: Record<OpinionState, MarkTone> = {
  received: 'waiting',
  accepted: 'waiting',
  assigned: 'working',
  drafted: 'working',
  submitted: 'working',
  approved: 'working',
  answered: 'done',
  closed: 'done',
  refused: 'left',
  forwarded: 'left',
  returned: 'left',
  merged: 'left',
  withdrawn: 'left',
  filed: 'left',
  separate: 'hidden',
}

export const StateMark: FC<{ s: Strings; state: OpinionState }> = ({ s, state }) => (
  <Mark tone={TONES[state]}>{s.opinions.state[state]}</Mark>
)

/** Overdue, due today or on time; nothing once it is off the line or answered, or while no day is promised. */
export const DueMark: FC<{ s: Strings; state: OpinionState; dueOn: string | null; today: string }> = ({
  s,
  state,
  dueOn,
  today,
}) => {
  if (dueOn === null || !isOpen(state)) return null
  const due = dueInOf(dueOn, today)
  if (due === 'overdue') return <Mark tone="overdue">{s.opinions.overdue}</Mark>
  if (due === 'due_today') return <Mark tone="due">{s.opinions.dueToday}</Mark>
  return <Mark tone="waiting">{s.opinions.onTime}</Mark>
}
