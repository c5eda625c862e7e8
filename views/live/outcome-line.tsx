import type { FC } from 'hono/jsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownCard } from './shown.ts'

/** What a matter came to in the room, in one line. */
export const OutcomeLine: FC<{ s: Strings; outcome: NonNullable<ShownCard['outcome']> }> = ({
  s,
  outcome: { outcome, agency, dueOn, reason },
}) => (
  <p class="outcome">
    <strong>{s.live.outcome[outcome]}</strong>
    {agency && <span>: {agency}</span>}
    {dueOn && (
      <span>
        , {s.live.outcomeBy} <Day s={s} day={dueOn} />
      </span>
    )}
    {reason && <span>. {reason}</span>}
  </p>
)
