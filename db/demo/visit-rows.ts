import type { FirstAnswer } from '../../src/domain/room.ts'
import { visitMatters, visits } from '../schema/reception.ts'
import { chanceFrom } from './chance.ts'
import type { Told } from './opinion-rows.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'

const MINUTE = 60_000

/** The register of the reception days that were held: one visit for each matter raised, in the order of their numbers. */
export function visitRows(
  making: Making,
  sessions: Numbered<PlannedSession>[],
  told: readonly Told[],
): Batch {
  const batch = emptyBatch()
  const receptions = sessions.filter(({ plan }) => plan.what.kind === 'reception' && plan.state === 'held')
  for (const session of receptions) {
    const raised = told.filter(({ sessionId, plan }) => sessionId === session.id && plan.state !== 'separate')
    for (const [i, one] of raised.entries()) addVisit(making, batch, session, one, i + 1)
  }
  return batch
}

function addVisit(
  { db }: Making,
  batch: Batch,
  { id: sessionId, house }: Numbered<PlannedSession>,
  { id, plan }: Told,
  number: number,
): void {
  const chance = chanceFrom((id % 2 ** 31) + 5)
  const endedAt = plan.receivedAt
  const beganAt = endedAt - chance.between(8, 25) * MINUTE
  const arrivedAt = beganAt - chance.between(5, 40) * MINUTE
  const headCount = chance.often(80) ? 1 : chance.between(2, 9)
  const by = { subject: `visit:${id}`, head: 'new' as const, actorId: house.secretaryId }
  batch.changes.push(
    { ...by, step: 'arrive', at: arrivedAt, data: { session: sessionId, number } },
    { ...by, step: 'finish', at: endedAt },
  )
  batch.statements.push(
    db.insert(visits).values({
      ...{ id, sessionId, number, state: 'done', personId: id, hamletId: plan.hamlet.id || null },
      key: Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join(''),
      headCount,
      representatives: headCount < 5 ? 1 : 2,
      isRepeated: chance.often(12),
      kind: plan.opinion.kind,
      ...{ firstAnswer: firstAnswerTo(plan.state), identityKind: 'identity_card' },
      leaderId: house.leaders[0]?.id ?? null,
      ...{ arrivedAt, calledAt: beganAt, beganAt, endedAt, recordedBy: house.secretaryId },
      ...{ seq: 0, headHash: '', updatedAt: endedAt },
    }),
    db.insert(visitMatters).values({ id, visitId: id, opinionId: id }),
  )
}

function firstAnswerTo(state: Told['plan']['state']): FirstAnswer {
  if (state === 'forwarded') return 'forwarded'
  return state === 'received' ? 'needs_verification' : 'accepted'
}
