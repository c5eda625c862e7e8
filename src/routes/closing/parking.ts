import type { Closing } from '../../../db/queries/closing.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { recordOutcomeOfAll } from '../../../db/records/parkings.ts'
import { type Parking, parkingReason } from '../../domain/closing-form.ts'
import { UNGIVEN_STATES } from '../../domain/closing-sum.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'

/** What came of one word for several: how many got it, or why none did, with the numbers it is about. */
export type Parked = { ok: true; count: number } | { ok: false; why: 'moved' | 'unanswered'; numbers: string }

/** Says the same of all that is ticked: of each as the page showed it, all or none. */
export async function sayOfAll(
  c: StaffContext,
  { session, lines }: Closing,
  { ticked, do: what, reason_code: code, words }: Parking,
): Promise<Parked> {
  const { db, actor, now } = c.var
  const asked = ticked.map((tick) => ({
    tick,
    line: lines.find(({ code }) => code !== '' && code === tick.code),
  }))
  const moved = asked.filter(({ tick, line }) => !line || line.seq !== tick.seq || !isUngiven(line.state))
  const named = (some: typeof asked) => some.map(({ tick, line }) => line?.number ?? tick.code).join(', ')
  if (moved.length > 0) return { ok: false, why: 'moved', numbers: named(moved) }
  const unanswered = asked.filter(({ line }) => what === 'answered' && !line!.hasOralAnswer)
  if (unanswered.length > 0) return { ok: false, why: 'unanswered', numbers: named(unanswered) }
  const moves = asked.flatMap(({ line }) => {
    const step = advance(standingOf(line!), 'set_outcome', actor, now)
    return step.ok ? [{ opinion: line!, move: step.move }] : []
  })
  const said =
    what === 'answered'
      ? { outcome: 'answered_here' as const }
      : { outcome: 'parked' as const, reason: parkingReason(code!, words) }
  const outcome = await recordOutcomeOfAll(db, session.id, moves, said)
  return outcome.ok ? { ok: true, count: moves.length } : { ok: false, why: 'moved', numbers: named(asked) }
}

function isUngiven(state: string): boolean {
  return UNGIVEN_STATES.some((one) => one === state)
}
