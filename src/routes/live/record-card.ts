import type { Rulebook } from '../../../db/queries/calendars.ts'
import { findRecordedCard } from '../../../db/queries/capture-desk.ts'
import { captureStatement, sessionStands } from '../../../db/records/captures.ts'
import { recordLateCard } from '../../../db/records/late-cards.ts'
import { type NewOpinion, type NewPerson, recordOpinion } from '../../../db/records/opinions.ts'
import { OTHER_HAMLET } from '../../domain/asking.ts'
import { heardOn, saidAt } from '../../domain/capture.ts'
import type { Captured, FromDevice } from '../../domain/capture-form.ts'
import { promisesAtReceipt } from '../../domain/promise.ts'
import { type Level, placeOf } from '../../domain/rule.ts'
import type { SessionKind } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { type OpinionCodes, withFreeCodes } from '../../http/opinion-codes.ts'

/** Where a card is recorded: what its dates and its source depend on. */
export interface CardPlace {
  session: { id: number; unitId: number; kind: SessionKind; startsAt: number; endsAt: number }
  unit: { id: number; level: Level }
  rulebook: Rulebook
}

/** What a speaker said, under the key of its form, and how it came here. */
export interface Sent {
  key: string
  said: Captured
  from: FromDevice
}

/**
 * Records what a speaker said under the next number of the session and gives its public code. Null: meanwhile the key came to stand for a
 * card, or the session ended. Where a code is already another opinion's, the next ones are tried.
 */
export async function recordCard(c: StaffContext, place: CardPlace, sent: Sent): Promise<string | null> {
  const { db, platform, now } = c.var
  const { key, said, from } = sent
  const told = toldBy(c, place, sent)
  const { id: sessionId } = place.session
  const also = (opinionId: number) => [
    captureStatement(db, {
      ...{ opinionId, sessionId, turnId: said.turn, groupName: said.group_name },
      ...{ device: from.device, deviceSeq: from.device_seq, saidAt: saidAt(now, from.age) },
    }),
    sessionStands(sessionId, key, 'open'),
  ]
  const seed = { nonce: key, text: said.text }
  const recording = await withFreeCodes<{ code: string | null }>(platform, seed, async (codes) => {
    const outcome = await recordOpinion(db, { ...told, ...codes }, also(codes.id))
    if (outcome.ok) return { code: codes.code }
    const isOver = outcome.conflict === 'taken' && outcome.what === 'free'
    return isOver || (await findRecordedCard(db, key)) ? { code: null } : null
  })
  return recording.code
}

/** Keeps what came after the session was over. False: meanwhile the key came to stand for a card, or the session was opened again. */
export async function keepLateCard(c: StaffContext, { session }: CardPlace, sent: Sent): Promise<boolean> {
  const { db, platform, now, actor } = c.var
  const { key, said, from } = sent
  const outcome = await recordLateCard(db, {
    ...{ id: platform.newId(), personId: platform.newId(), sessionId: session.id, key },
    ...{ person: personOf(said), kind: said.kind, topic: said.topic, text: said.text },
    ...{ device: from.device, deviceSeq: from.device_seq, saidAt: saidAt(now, from.age) },
    ...{ groupName: said.group_name, arrivedAt: now, recordedBy: actor.id },
  })
  return outcome.ok
}

function personOf({ name, phone, hamlet, address }: Captured): NewPerson {
  return { name, phone, email: '', hamletId: hamlet === OTHER_HAMLET ? null : Number(hamlet), address }
}

/** A card as the opinion that it becomes: what of it is told by somebody, with its dates. */
export function toldBy(
  { var: { now, actor } }: StaffContext,
  { session, unit, rulebook }: CardPlace,
  { said, from }: Sent,
): Omit<NewOpinion, keyof OpinionCodes> {
  const source = session.kind === 'dialogue' ? 'spoken' : 'reception'
  const receivedOn = heardOn(session, saidAt(now, from.age))
  const reckoning = { ...rulebook, place: placeOf(unit) }
  const { notice, due } = promisesAtReceipt(session, source, receivedOn, reckoning)
  return {
    person: personOf(said),
    unitId: session.unitId,
    sessionId: session.id,
    source,
    kind: said.kind,
    topic: said.topic,
    place: '',
    text: said.text,
    publishName: false,
    receivedAt: now,
    receivedOn,
    notice,
    // The law's term for a complaint runs from acceptance, whatever meeting it came up at.
    due: said.kind === 'complaint' ? null : due,
    formToken: null,
    actorId: actor.id,
  }
}
