import { type EarlierDate, findEarlierDates } from '../../../db/queries/earlier-dates.ts'
import { standingOf } from '../../../db/queries/opinions.ts'
import { recordEarlierDecision } from '../../../db/records/earlier-dates.ts'
import { type EARLIER_STEPS, proposalName } from '../../domain/earlier-date.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { StaffContext } from '../../http/context.ts'

/**
 * Decides about each opinion by itself, so that one that moved keeps nobody from the others: how many dates were decided, and whose opinions moved since the page
 * was made. What is not this person's to decide is left out without a word.
 */
export async function decideEach(
  c: StaffContext,
  ticked: readonly string[],
  step: (typeof EARLIER_STEPS)[number],
): Promise<{ done: number; moved: string[] }> {
  const { db, actor, now } = c.var
  const found = await findEarlierDates(
    db,
    actor,
    ticked.map((name) => Number(name.split('.')[0])),
  )
  let done = 0
  const moved: string[] = []
  for (const proposals of byOpinion(found)) {
    const [first] = proposals
    const taking = advance(standingOf(first!), step, actor, now)
    if (!taking.ok) continue
    const isAsShown = proposals.every((proposal) => ticked.includes(proposalName(proposal)))
    const stored = isAsShown && (await recordEarlierDecision(db, proposals, taking.move)).ok
    if (stored) done += proposals.length
    else moved.push(first!.code)
  }
  return { done, moved }
}

function byOpinion(found: readonly EarlierDate[]): EarlierDate[][] {
  const groups = new Map<number, EarlierDate[]>()
  for (const one of found) groups.set(one.opinionId, [...(groups.get(one.opinionId) ?? []), one])
  return [...groups.values()]
}
