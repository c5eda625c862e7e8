import type { Day } from './day.ts'
import type { Clock } from './due-explanation.ts'
import type { Recomputed } from './recomputed-deadline.ts'

/** An earlier date that was proposed for a promise: waiting where nobody decided, or turned down. */
export interface Proposal {
  id: number
  clock: Clock
  standingOn: Day
  proposedOn: Day
  decision: 'taken' | 'kept' | 'overtaken' | null
}

/**
 * What a fresh computation makes of the earlier dates that were proposed before: those still to be asked for, each day once, and not again where a person
 * kept the very same promise; and those that no longer hold.
 */
export function weighProposals(
  found: readonly Recomputed[],
  proposals: readonly Proposal[],
): { propose: Recomputed[]; overtaken: number[] } {
  const earlier = found.filter(({ is }) => is === 'earlier')
  const isAbout = ({ clock, before, deadline }: Recomputed, proposal: Proposal) =>
    clock === proposal.clock && before === proposal.standingOn && deadline.on === proposal.proposedOn
  const waiting = proposals.filter(({ decision }) => decision === null)
  const settled = proposals.filter(({ decision }) => decision === null || decision === 'kept')
  return {
    propose: earlier.filter((one) => !settled.some((proposal) => isAbout(one, proposal))),
    overtaken: waiting
      .filter((proposal) => !earlier.some((one) => isAbout(one, proposal)))
      .map(({ id }) => id),
  }
}
