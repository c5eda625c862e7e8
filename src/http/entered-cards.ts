import type { Rulebook } from '../../db/queries/calendars.ts'
import type { Entered } from '../../db/records/entered-cards.ts'
import type { NewOpinion } from '../../db/records/opinions.ts'
import { OTHER_HAMLET } from '../domain/asking.ts'
import { heardOn } from '../domain/capture.ts'
import type { EnteredCard } from '../domain/entered-card.ts'
import { saidThere } from '../domain/paper-entry.ts'
import { promisesAtReceipt } from '../domain/promise.ts'
import { type Level, placeOf } from '../domain/rule.ts'
import type { SessionKind } from '../domain/session.ts'
import { type OpinionCodes, withFreeCodes } from './opinion-codes.ts'
import type { Platform } from './platform.ts'

/** Where cards are entered: what their dates and their source depend on. */
export interface EntryPlace {
  session: { id: number; unitId: number; kind: SessionKind; startsAt: number; endsAt: number }
  unit: { id: number; level: Level }
  rulebook: Rulebook
}

interface Entering {
  platform: Platform
  /** Who enters them, and when (epoch ms). */
  actorId: number
  now: number
}

/** A card with everything that its record takes; the receipt is always derived from `key`. `record` is called as long as a code is another opinion's. */
export function withEntered<Outcome>(
  entering: Entering,
  place: EntryPlace,
  card: EnteredCard,
  key: string,
  record: (entered: Entered) => Promise<Outcome | null>,
): Promise<Outcome> {
  return withFreeCodes(entering.platform, { nonce: key, text: card.text }, (codes) =>
    record(enteredOf(entering, place, card, codes)),
  )
}

/** One entered card as it is recorded, with codes of its own. */
export function enteredOf(
  { platform, actorId, now }: Entering,
  place: EntryPlace,
  card: EnteredCard,
  codes: OpinionCodes,
): Entered {
  const { leader_id: leaderId, agency_id: agencyId, due_on: dueOn, outcome, answer, reason } = card
  return {
    opinion: { ...toldOf(place, card, { actorId, now }), ...codes },
    saidAt: saidThere(place.session, now),
    answer: answer === '' || leaderId === null ? null : { id: platform.newId(), text: answer, leaderId },
    outcome:
      outcome === null
        ? null
        : { outcome, agencyId, dueOn, reason, leaderId: outcome === 'answered_here' ? leaderId : null },
  }
}

function toldOf(
  { session, unit, rulebook }: EntryPlace,
  card: EnteredCard,
  { actorId, now }: { actorId: number; now: number },
): Omit<NewOpinion, keyof OpinionCodes> {
  const source = session.kind === 'dialogue' ? 'spoken' : 'reception'
  const receivedOn = heardOn(session, saidThere(session, now))
  const { notice, due } = promisesAtReceipt(session, source, receivedOn, {
    ...rulebook,
    place: placeOf(unit),
  })
  return {
    person: {
      name: card.name,
      phone: card.phone,
      email: '',
      hamletId: card.hamlet === OTHER_HAMLET ? null : Number(card.hamlet),
      address: card.address,
    },
    unitId: session.unitId,
    sessionId: session.id,
    source,
    kind: card.kind,
    topic: card.topic,
    place: '',
    text: card.text,
    publishName: false,
    receivedAt: now,
    receivedOn,
    notice,
    // The law's term for a complaint runs from acceptance, whatever meeting it came up at.
    due: card.kind === 'complaint' ? null : due,
    formToken: null,
    actorId,
  }
}
