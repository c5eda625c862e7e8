import * as v from 'valibot'
import { REASON_MAX } from './entered-card.ts'
import { choice, line } from './form.ts'
import type { LateDecision } from './room.ts'

/** What becomes of a card that arrived after its session was over; why it is dropped has to be written. */
export const lateDecisionForm = v.pipe(
  v.object({ decision: choice(['taken', 'dropped']), reason: line(REASON_MAX) }),
  v.forward(
    v.partialCheck(
      [['decision'], ['reason']],
      ({ decision, reason }) => decision !== 'dropped' || reason !== '',
      'of_dropping',
    ),
    ['reason'],
  ),
)

/** What becomes of a decision: `repeat` is the same one once more, `decided` another one that somebody took first. */
export function decideLate(
  before: LateDecision | null,
  decision: LateDecision,
): 'decide' | 'repeat' | 'decided' {
  if (before === null) return 'decide'
  return before === decision ? 'repeat' : 'decided'
}
