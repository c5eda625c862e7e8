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
  place: CardPlace,
  card: ToldCard,
  { actorId, now, said }: { actorId: number; now: number; said: number },
  { receivedOn, notice, due } = cardDates(place, said),
): Omit<NewOpinion, keyof OpinionCodes> {
  const { session } = place
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
    source: sourceOf(session),
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

const sourceOf = ({ kind }: CardPlace['session']) => (kind === 'dialogue' ? 'spoken' : 'reception')

/** The day on which cards said at that moment count as received, and what is promised by then: the same for all of them. */
export function cardDates({ session, unit, rulebook }: CardPlace, said: number) {
  const receivedOn = heardOn(session, said)
  const rules = { ...rulebook, place: placeOf(unit) }
  return { receivedOn, ...promisesAtReceipt(session, sourceOf(session), receivedOn, rules) }
}
