import type { Rulebook } from '../../../db/queries/calendars.ts'
import type { DecidingOpinion } from '../../../db/queries/deciding.ts'
import type { Classification } from '../../../db/records/triage.ts'
import { classifyFirst } from '../../domain/acceptance.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'
import { acceptance } from '../decisions/decisions.ts'

/** How one that nobody took up yet is taken up with the conclusion, or the code of what stands in the way. */
export type Accepting = { move: Move; classification: Classification } | string

/** By code: each keeps its kind and topic; what would stand on the board with somebody's data in it is looked through by a person first. At most one trip. */
export async function acceptingOf(
  c: StaffContext,
  found: readonly DecidingOpinion[],
  rulebook: Rulebook,
): Promise<Map<string, Accepting>> {
  const { actor, now } = c.var
  const received = found.filter(({ state }) => state === 'received')
  const misfit = await acceptance(c).fits([...received], rulebook)
  return new Map(
    received.map((one): [string, Accepting] => {
      const why = misfit(one)
      if (why) return [one.code, why]
      const step = advance(one.standing, 'accept', actor, now)
      if (!step.ok) return [one.code, step.refusal]
      const classification = { ...classifyFirst(one, one, now, rulebook), publicText: null }
      return [one.code, { move: step.move, classification }]
    }),
  )
}
