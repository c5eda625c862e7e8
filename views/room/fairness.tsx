import type { FC } from 'hono/jsx'
import type { Unheard } from '../../src/domain/turn-fairness.ts'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownTurns } from './shown.ts'
import { placesOf } from './speaking.tsx'
import { TurnStep } from './turn-step.tsx'

/** Hamlets and groups that have not been heard, and whom it would be fair to call. A suggestion: the clerk decides. */
export const Fairness: FC<{ s: Strings; turns: ShownTurns }> = ({ s, turns }) => {
  const { hamlets, groups, suggested } = turns.fairness
  const turn = turns.list.waiting.find(({ id }) => id === suggested)
  if (hamlets.length === 0 && groups.length === 0) return null
  return (
    <Notice tone="info" title={s.room.fairTitle}>
      {hamlets.length > 0 && <UnheardLine s={s} label={s.room.fairHamlets} those={hamlets} />}
      {groups.length > 0 && <UnheardLine s={s} label={s.room.fairGroups} those={groups} />}
      {turn && (
        <div class="suggestion">
          <p>{s.room.suggestion(turn.name, placesOf(turn))}</p>
          {turn.steps.includes('call') && (
            <TurnStep {...{ s, turns, turn }} step="call" id="call-suggested" />
          )}
        </div>
      )}
    </Notice>
  )
}

const UnheardLine: FC<{ s: Strings; label: string; those: Unheard[] }> = ({ s, label, those }) => (
  <p>
    {label}:{' '}
    {those
      .map(({ name, waiting }) => (waiting.length > 0 ? s.room.fairWaiting(name, waiting.length) : name))
      .join('; ')}
  </p>
)
