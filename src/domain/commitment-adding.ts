import { type Actor, type Belonging, rolesFor } from './actor.ts'
import { isAnswered, type OpinionState } from './opinion.ts'
import type { SessionState } from './session.ts'

/** States in which an answer is being made: what is promised in it is proposed. */
const ANSWER_IN_THE_MAKING: readonly OpinionState[] = ['assigned', 'drafted', 'submitted', 'approved']

/**
 * What a commitment becomes that `actor` adds to this opinion now; null where they may not. While the answer is made, the officers who draft it and the secretary
 * propose it; once the answer is issued, secretary and leader promise more.
 */
export function addsTo(
  opinion: Belonging & { state: OpinionState },
  actor: Actor,
): 'proposed' | 'open' | null {
  const roles = rolesFor(actor, opinion)
  if (isAnswered(opinion.state))
    return roles.some((role) => role === 'secretary' || role === 'leader') ? 'open' : null
  if (!ANSWER_IN_THE_MAKING.includes(opinion.state)) return null
  return roles.some((role) => role === 'officer' || role === 'secretary') ? 'proposed' : null
}

/** Whether `actor` may add a commitment to the conclusion of a session: it was held, and they are its secretary or leader. */
export function addsToSession(session: { unitId: number; state: SessionState }, actor: Actor): boolean {
  const roles = rolesFor(actor, { unitId: session.unitId, agencyId: null })
  const isHeld = session.state === 'held' || session.state === 'concluded'
  return isHeld && roles.some((role) => role === 'secretary' || role === 'leader')
}
