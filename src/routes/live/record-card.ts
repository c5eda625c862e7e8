import { findRecordedCard } from '../../../db/queries/capture-desk.ts'
import { captureStatement, sessionStands } from '../../../db/records/captures.ts'
import { recordLateCard } from '../../../db/records/late-cards.ts'
import { type NewPerson, recordOpinion } from '../../../db/records/opinions.ts'
import { chosenHamlet } from '../../domain/asking.ts'
import { saidAt } from '../../domain/capture.ts'
import type { Captured, FromDevice } from '../../domain/capture-form.ts'
import { type CardPlace, cardOpinion } from '../../http/card-opinion.ts'
import type { StaffContext } from '../../http/context.ts'
import { withFreeCodes } from '../../http/opinion-codes.ts'

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
  const { db, platform, now, actor } = c.var
  const { key, said, from } = sent
  const told = cardOpinion(place, said, { actorId: actor.id, now, said: saidAt(now, from.age) })
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
  return { name, phone, email: '', hamletId: chosenHamlet(hamlet), address }
}
