import * as v from 'valibot'
import type { Day } from './day.ts'
import type { Clock } from './due-explanation.ts'
import { choice } from './form.ts'
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

/** What a person does about earlier dates: takes them, or keeps what was promised. */
export const EARLIER_STEPS = ['take_earlier_due', 'keep_due'] as const

/** At most this many are decided with one button. */
const MOST = 100

/** A proposal as the page showed it: `<id>.<seq of its opinion>`. */
export const proposalName = ({ id, seq }: { id: number; seq: number }) => `${id}.${seq}`

const ticked = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
  v.minLength(1, 'required'),
  v.maxLength(MOST, 'too_many'),
  v.array(v.pipe(v.string(), v.regex(/^\d{1,16}\.\d{1,15}$/, 'not_a_choice'))),
)

export const earlierDatesForm = v.object({ ticked, do: choice(EARLIER_STEPS) })
