import type { Rulebook } from '../../db/queries/calendars.ts'
import type { NewOpinion } from '../../db/records/opinions.ts'
import { chosenHamlet } from '../domain/asking.ts'
import { heardOn } from '../domain/capture.ts'
import type { EnteredCard } from '../domain/entered-card.ts'
import { promisesAtReceipt } from '../domain/promise.ts'
import { type Level, placeOf } from '../domain/rule.ts'
import type { SessionKind } from '../domain/session.ts'
import type { OpinionCodes } from './opinion-codes.ts'

/** Where a card is recorded: what its dates and its source depend on. */
export interface CardPlace {
  session: { id: number; unitId: number; kind: SessionKind; startsAt: number; endsAt: number }
  unit: { id: number; level: Level }
  rulebook: Rulebook
}

/** What the record of a card takes of it, whichever way it came. */
type ToldCard = Pick<EnteredCard, 'name' | 'phone' | 'hamlet' | 'address' | 'kind' | 'topic' | 'text'>

/** The opinion that a card becomes, `said` and entered `now` (epoch ms), without its codes. */
export function cardOpinion(
  { session, unit, rulebook }: CardPlace,
  card: ToldCard,
  { actorId, now, said }: { actorId: number; now: number; said: number },
): Omit<NewOpinion, keyof OpinionCodes> {
  const source = session.kind === 'dialogue' ? 'spoken' : 'reception'
  const receivedOn = heardOn(session, said)
  const { notice, due } = promisesAtReceipt(session, source, receivedOn, {
    ...rulebook,
    place: placeOf(unit),
  })
  return {
    person: {
      name: card.name,
      phone: card.phone,
      email: '',
      hamletId: chosenHamlet(card.hamlet),
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
