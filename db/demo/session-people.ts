import type { Body } from '../../src/domain/session.ts'
import { sessionHamlets, sessionLeaders } from '../schema/sessions.ts'
import type { Making, Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'
import { localText } from './texts/local.ts'
import { DELEGATION_REASONS } from './texts/reasons.ts'

/** Who sits beside the chair: the law names them for a dialogue; the party secretary has days of reception of their own. */
const BESIDE: Record<'dialogue' | 'reception', readonly Body[]> = {
  dialogue: ['party_committee', 'peoples_committee', 'council_board', 'fatherland_front'],
  reception: ['party_committee'],
}

/** The head of the session's body takes the chair; now and then a deputy does, by delegation with its reason; at a dialogue the heads of the others sit beside. */
export function leaderRows(
  { db, chance }: Making,
  { id: sessionId, plan, house }: Numbered<PlannedSession>,
  body: Body,
) {
  const [head, deputy] = house.leaders.filter((leader) => leader.body === body)
  const delegated = plan.what.kind === 'reception' && deputy !== undefined && chance.often(12)
  const bodies = plan.what.kind === 'dialogue' || chance.often(85) ? BESIDE[plan.what.kind] : []
  const heads = bodies
    .filter((other) => other !== body)
    .map((other) => house.leaders.find((leader) => leader.body === other))
  const chair = delegated
    ? {
        leaderId: deputy.id,
        part: 'delegate' as const,
        delegationReason: localText(chance.pick(DELEGATION_REASONS), { kind: house.unit.kind }),
        forLeaderId: head!.id,
      }
    : { leaderId: (head ?? house.leaders[0]!).id, part: 'chair' as const }
  const beside = heads
    .filter((leader) => leader !== undefined)
    .map(({ id: leaderId }) => ({ leaderId, part: 'co_chair' as const }))
  return [db.insert(sessionLeaders).values([chair, ...beside].map((line) => ({ sessionId, ...line })))]
}

/** A thematic dialogue invites some hamlets; everything else is for the whole unit. */
export function hamletRows({ db, chance }: Making, { id: sessionId, plan, house }: Numbered<PlannedSession>) {
  if (plan.what.form !== 'thematic' || house.hamlets.length === 0) return []
  const invited = chance.shuffled(house.hamlets).slice(0, chance.between(2, 5))
  return [db.insert(sessionHamlets).values(invited.map(({ id: hamletId }) => ({ sessionId, hamletId })))]
}
