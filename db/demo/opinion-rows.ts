import type { Competence } from '../../src/domain/competence.ts'
import { isOpen } from '../../src/domain/opinion.ts'
import type { StepName } from '../../src/domain/step.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { answerRows } from './answer-rows.ts'
import { chanceFrom } from './chance.ts'
import { commitmentRows } from './commitment-rows.ts'
import { handlingRows, petitionRows } from './handling-rows.ts'
import { historyOf } from './history.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { Story } from './story.ts'
import { voiceRows } from './voice-rows.ts'

/** A story with everything it needs to become rows. */
export interface Told extends Numbered<Story> {
  sessionId: number | null
  number: number | null
  nonce: string
  /** The number of its reply document in the unit's book of the year, where one was issued. */
  documentNumber: number | null
  /** Another opinion of the unit, for those that were merged. */
  mergedInto: number | null
}

/** The told opinions as rows and histories, with everything that belongs to them. */
export async function opinionRows(making: Making, told: Told[]): Promise<Batch> {
  const batch = emptyBatch()
  for (const opinion of told) {
    const { name, phone, email } = opinion.plan.person
    const promised = commitmentRows(making, opinion)
    const hamletId = opinion.plan.hamlet.id || null
    batch.statements.push(
      making.db.insert(people).values({ id: personIdOf(opinion), name, phone, email, hamletId, address: '' }),
      making.db.insert(opinions).values(await rowOf(making, opinion)),
      ...handlingRows(making, opinion),
      ...answerRows(making, opinion),
      ...voiceRows(making, opinion, chanceFrom(opinion.id % 2 ** 31)),
      ...petitionRows(making, opinion),
      ...promised.statements,
    )
    batch.changes.push(...historyOf(opinion), ...promised.changes)
  }
  return batch
}

/** Persons share the numbers of their opinions: in the sample everyone raises one matter. */
function personIdOf({ id }: Told): number {
  return id
}

/** When a step was last taken, or null. */
export function timeOf({ plan }: Told, ...steps: StepName[]): number | null {
  return plan.steps.findLast(({ step }) => steps.includes(step))?.at ?? null
}

/** What an office took up is its own matter; what it sent on was not. */
function competenceOf({ acceptedOn, state, house }: Story): Competence | null {
  if (acceptedOn === null) return null
  if (state === 'forwarded') return house.parentId === null ? 'central' : 'province'
  return house.parentId === null ? 'province' : 'commune'
}

async function rowOf({ receiptOf }: Making, told: Told): Promise<typeof opinions.$inferInsert> {
  const { id, code, plan, house, nonce } = told
  const { opinion, notice, due } = plan
  const receipt = await receiptOf(nonce)
  const left = !isOpen(plan.state)
  return {
    id,
    code,
    unitId: house.id,
    sessionId: told.sessionId,
    number: told.number,
    kind: opinion.kind,
    topic: opinion.topic,
    competence: competenceOf(plan),
    source: plan.source,
    personId: personIdOf(told),
    hamletId: plan.hamlet.id || null,
    place: opinion.place,
    publicPlace: opinion.place,
    originalText: opinion.text,
    publicText: opinion.text,
    publishName: plan.publishName,
    publicAt: plan.isPublic ? timeOf(told, 'accept') : null,
    state: plan.state,
    agencyId: timeOf(told, 'assign') === null ? null : plan.agency.id,
    officerId: timeOf(told, 'take_on') === null ? null : plan.agency.officerId,
    disputedAt: timeOf(told, 'settle_dispute') === null ? timeOf(told, 'dispute') : null,
    receivedAt: plan.receivedAt,
    receivedOn: plan.receivedOn,
    acceptedOn: plan.acceptedOn,
    answeredAt: timeOf(told, 'publish', 'deliver'),
    closedAt: timeOf(told, 'close'),
    noticeOn: notice.on,
    noticeRule: notice.rule,
    noticeProvisional: notice.provisional,
    dueOn: due?.on ?? null,
    dueRule: due?.rule ?? null,
    dueProvisional: due?.provisional ?? false,
    calendarVersion: notice.calendarVersion,
    receiptNonce: nonce,
    receiptSalt: 0,
    ...receipt,
    digestKey: nonce,
    recordedBy: plan.source === 'advance_web' ? null : house.secretaryId,
    seq: 0,
    headHash: '',
    updatedAt: left ? (plan.steps.at(-1)?.at ?? plan.receivedAt) : plan.receivedAt,
  }
}
