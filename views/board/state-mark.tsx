import type { FC } from 'hono/jsx'
import type { PublicState } from '../../src/domain/progress.ts'
import type { Timeliness } from '../../src/domain/timeliness.ts'
import { Mark, type MarkTone } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

const TONES: Record<PublicState, MarkTone> = {
  received: 'waiting',
  accepted: 'waiting',
  assigned: 'working',
  answered: 'done',
  closed: 'done',
  refused: 'left',
  forwarded: 'left',
  returned: 'left',
  merged: 'left',
  withdrawn: 'left',
  filed: 'left',
}

/** Where an opinion stands, in the words residents read; what is late or due today says so beside it. */
export const StateMarks: FC<{ s: Strings; state: PublicState; timeliness: Timeliness | null }> = ({
  s,
  state,
  timeliness,
}) => (
  <p class="marks">
    <Mark tone={TONES[state]}>{s.opinions.publicState[state]}</Mark>{' '}
    {timeliness === 'overdue' && <Mark tone="overdue">{s.opinions.overdue}</Mark>}
    {timeliness === 'due_today' && <Mark tone="due">{s.opinions.dueToday}</Mark>}
  </p>
)
