import type { Rulebook } from '../../../db/queries/calendars.ts'
import { findRecordedCard, type RecordedCard } from '../../../db/queries/capture-desk.ts'
import { type NewOpinion, recordOpinion } from '../../../db/records/opinions.ts'
import { OTHER_HAMLET } from '../../domain/asking.ts'
import { heardOn } from '../../domain/capture.ts'
import type { Captured } from '../../domain/capture-form.ts'
import { promisesAtReceipt } from '../../domain/promise.ts'
import type { Level } from '../../domain/rule.ts'
import { placeOf } from '../../domain/rule.ts'
import type { SessionKind } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { type OpinionCodes, withFreeCodes } from '../../http/opinion-codes.ts'

/** Where a card is recorded: what its dates and its source depend on. */
export interface CardPlace {
  session: { id: number; unitId: number; kind: SessionKind; startsAt: number; endsAt: number }
  unit: { id: number; level: Level }
  rulebook: Rulebook
}

export type Recording =
  | { ok: true; code: string }
  /** With this very key a card was recorded in the meantime. */
  | { ok: false; recorded: RecordedCard }

/** Records what a speaker said under the next number of the session. Where a code is already another opinion's, the next ones are tried. */
export async function recordCard(
  c: StaffContext,
  place: CardPlace,
  said: Captured,
  key: string,
): Promise<Recording> {
  const { db, platform } = c.var
  const told = toldBy(c, place, said)
  return withFreeCodes<Recording>(platform, { nonce: key, text: said.text }, async (codes) => {
    const outcome = await recordOpinion(db, { ...told, ...codes })
    if (outcome.ok) return { ok: true, code: codes.code }
    const recorded = await findRecordedCard(db, key)
    return recorded && { ok: false, recorded }
  })
}

function toldBy(
  { var: { now, actor } }: StaffContext,
  { session, unit, rulebook }: CardPlace,
  said: Captured,
): Omit<NewOpinion, keyof OpinionCodes> {
  const source = session.kind === 'dialogue' ? 'spoken' : 'reception'
  const receivedOn = heardOn(session, now)
  const { notice, due } = promisesAtReceipt(session, source, receivedOn, {
    ...rulebook,
    place: placeOf(unit),
  })
  return {
    person: {
      name: said.name,
      phone: said.phone,
      email: '',
      hamletId: said.hamlet === OTHER_HAMLET ? null : Number(said.hamlet),
      address: said.address,
    },
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
