import type { Db } from '../../db/database.ts'
import { sessionStands } from '../../db/records/captures.ts'
import { type Entered, recordEntered } from '../../db/records/entered-cards.ts'
import type { Change, Statement, WriteOutcome } from '../../db/write.ts'
import type { EnteredCard } from '../domain/entered-card.ts'
import { saidThere } from '../domain/paper-entry.ts'
import { type CardPlace, cardDates, cardOpinion } from './card-opinion.ts'
import { CODE_TRIES, codesOf, type OpinionCodes } from './opinion-codes.ts'
import type { Platform } from './platform.ts'

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
  place: CardPlace,
  cards: readonly KeyedCard[],
  also: { guards?: Statement[]; changes?: Change[]; statements?: Statement[] } = {},
): Promise<WriteOutcome> {
  const { actorId, now: at, platform } = entering
  const { id: sessionId } = place.session
  const saidAt = saidThere(place.session, at)
  const when = { saidAt, dates: cardDates(place, saidAt) }
  const guards = [sessionStands(sessionId, '', 'open'), ...(also.guards ?? [])]
  for (let salt = 0; ; salt++) {
    const entered = await Promise.all(
      cards.map(async ({ card, key }) =>
        enteredOf(entering, place, { card, ...when }, await codesOf(platform, key, salt, card.text)),
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
  place: CardPlace,
  { card, saidAt, dates }: { card: EnteredCard; saidAt: number; dates: ReturnType<typeof cardDates> },
  codes: OpinionCodes,
): Entered {
  const { leader_id: leaderId, agency_id: agencyId, due_on: dueOn, outcome, answer, reason } = card
  return {
    opinion: { ...cardOpinion(place, card, { actorId, now, said: saidAt }, dates), ...codes },
    saidAt,
    answer: answer === '' || leaderId === null ? null : { id: platform.newId(), text: answer, leaderId },
    outcome:
      outcome === null
        ? null
        : { outcome, agencyId, dueOn, reason, leaderId: outcome === 'answered_here' ? leaderId : null },
  }
}
