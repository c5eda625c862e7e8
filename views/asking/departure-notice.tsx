import type { FC } from 'hono/jsx'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { Ground } from '../../src/domain/outcome.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { lowerFirst } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** Why an opinion left the line, in the words its asker reads. */
export interface ShownDeparture {
  /** Coded; empty where its way off the line names none. */
  ground?: string
  reason: string
  recipient: string
  /** The opinion on the board that it was merged into. */
  intoCode: string | null
}

export const DepartureNotice: FC<{ s: Strings; state: OpinionState; departure: ShownDeparture }> = ({
  s,
  state,
  departure,
}) => (
  <Notice tone="info" title={s.asking.reasonTitle[state] ?? s.asking.reason}>
    {state === 'withdrawn' && <p>{s.asking.withdrawn}</p>}
    {state === 'merged' && <p>{s.asking.mergedInto}</p>}
    {departure.recipient && (
      <p>
        {s.asking.forwardedTo}: <strong>{departure.recipient}</strong>
      </p>
    )}
    {departure.ground && (
      <p>
        {s.triage.leaveGround}: {lowerFirst(s.triage.ground[departure.ground as Ground] ?? departure.ground)}.
      </p>
    )}
    {departure.reason && <Prose text={departure.reason} quiet />}
    {departure.intoCode && (
      <p>
        <a href={paths.opinion(departure.intoCode)}>{s.asking.intoOpinion(departure.intoCode)}</a>
      </p>
    )}
  </Notice>
)
