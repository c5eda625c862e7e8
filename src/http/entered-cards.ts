import type { Db } from '../../db/database.ts'
import type { Rulebook } from '../../db/queries/calendars.ts'
import { sessionStands } from '../../db/records/captures.ts'
import { type Entered, recordEntered } from '../../db/records/entered-cards.ts'
import type { NewOpinion } from '../../db/records/opinions.ts'
import type { Change, Statement, WriteOutcome } from '../../db/write.ts'
import { OTHER_HAMLET } from '../domain/asking.ts'
import { heardOn } from '../domain/capture.ts'
import type { EnteredCard } from '../domain/entered-card.ts'
import { saidThere } from '../domain/paper-entry.ts'
import { promisesAtReceipt } from '../domain/promise.ts'
import { type Level, placeOf } from '../domain/rule.ts'
import type { SessionKind } from '../domain/session.ts'
import { CODE_TRIES, codesOf, type OpinionCodes } from './opinion-codes.ts'
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

/** A card and the key that it is known by. */
export interface KeyedCard {
  card: EnteredCard
  key: string
}

/** Records the cards under the next numbers of their session, all of them or none; `also` goes with them in the same batch. Where a code is another opinion's, the next ones are tried. */
export async function recordCards(
  db: Db,
  entering: Entering,
  place: EntryPlace,
  cards: readonly KeyedCard[],
  also: { guards?: Statement[]; changes?: Change[]; statements?: Statement[] } = {},
): Promise<WriteOutcome> {
  const { actorId, now: at, platform } = entering
  const { id: sessionId } = place.session
  const guards = [sessionStands(sessionId, '', 'open'), ...(also.guards ?? [])]
  for (let salt = 0; ; salt++) {
    const entered = await Promise.all(
      cards.map(async ({ card, key }) =>
        enteredOf(entering, place, card, await codesOf(platform, key, salt, card.text)),
      ),
    )
    const outcome = await recordEntered(db, entered, { ...also, sessionId, at, actorId, guards })
    if (outcome.ok || !isCodeTaken(outcome) || salt === CODE_TRIES) return outcome
  }
}

/** The key itself is no code: whoever recorded it before was faster. */
const isCodeTaken = (outcome: WriteOutcome) =>
  !outcome.ok && outcome.conflict === 'taken' && /opinions\.(code|follow|receipt_code)/.test(outcome.what)

/** One entered card as it is recorded, with codes of its own. */
function enteredOf(
  { platform, actorId, now }: Entering,
  place: EntryPlace,
  card: EnteredCard,
  codes: OpinionCodes,
): Entered {
  const { leader_id: leaderId, agency_id: agencyId, due_on: dueOn, outcome, answer, reason } = card
  return {
    opinion: { ...toldOf(place, card, { actorId, now, said: saidThere(place.session, now) }), ...codes },
    saidAt: saidThere(place.session, now),
    answer: answer === '' || leaderId === null ? null : { id: platform.newId(), text: answer, leaderId },
    outcome:
      outcome === null
        ? null
        : { outcome, agencyId, dueOn, reason, leaderId: outcome === 'answered_here' ? leaderId : null },
  }
}

/** What the record of a card takes of it, whichever way it came. */
type ToldCard = Pick<EnteredCard, 'name' | 'phone' | 'hamlet' | 'address' | 'kind' | 'topic' | 'text'>

/** The opinion that a card becomes, `said` and entered `now` (epoch ms), without its codes. */
export function toldOf(
  { session, unit, rulebook }: EntryPlace,
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
