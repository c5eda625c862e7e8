import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { captures, roomOutcomes } from '../schema/captures.ts'
import { agencies, hamlets, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people, users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { POINTS_OF_CARD } from './agenda-lines.ts'
import { selectEdits } from './card-edits.ts'
import { hasCard } from './has-card.ts'
import { heldForSession } from './held-for.ts'

type CardRow = Awaited<ReturnType<typeof selectCards>>[number]
type AnswerRow = Awaited<ReturnType<typeof selectAnswers>>[number]
type OutcomeRow = Awaited<ReturnType<typeof selectOutcomes>>[number]
type EditRow = Awaited<ReturnType<typeof selectEdits>>[number]

/** One opinion of a session as it stands at the table: what was answered on the spot, what it came to, how the card was mended, first version first. */
export type LiveCard = CardRow & { answers: AnswerRow[]; outcome: OutcomeRow | null; edits: EditRow[] }

/** The session that a carried one was raised for: its number counts there. */
const former = alias(sessions, 'former')

/** The reads of the cards that `isIt` selects, over `sessions` and `opinions`, for a batch. */
export function cardReads(db: Db, isIt: SQL) {
  return [
    selectCards(db, isIt),
    selectAnswers(db, isIt),
    selectOutcomes(db, isIt),
    selectEdits(db, isIt),
  ] as const
}

/** The cards of such a batch. */
export function cardsOf([cards, said, outcomes, edits]: readonly [
  CardRow[],
  AnswerRow[],
  OutcomeRow[],
  EditRow[],
]): LiveCard[] {
  const of = (card: CardRow) => (row: { opinionId: number }) => row.opinionId === card.id
  return cards.map((card) => ({
    ...card,
    answers: said.filter(of(card)),
    outcome: outcomes.find(of(card)) ?? null,
    edits: edits.filter(of(card)),
  }))
}

/** Answers and outcomes noted so far, each counted: what a page saw of them. */
const wordsOf = sql<number>`(select count(*) from events where events.subject = 'opinion:' || ${opinions.id}
  and events.step in ('note_oral_answer', 'set_outcome'))`

function selectCards(db: Db, isIt: SQL) {
  return db
    .select({
      id: opinions.id,
      code: opinions.code,
      number: opinions.number,
      source: opinions.source,
      topic: opinions.topic,
      kind: opinions.kind,
      state: opinions.state,
      seq: opinions.seq,
      headHash: opinions.headHash,
      unitId: opinions.unitId,
      agencyId: opinions.agencyId,
      publicAt: opinions.publicAt,
      publicText: opinions.publicText,
      text: opinions.originalText,
      personId: opinions.personId,
      receivedOn: opinions.receivedOn,
      followHash: opinions.followHash,
      name: people.name,
      address: people.address,
      hamletId: opinions.hamletId,
      hamlet: hamlets.name,
      carriedFrom: former.theme,
      groupName: sql<string>`coalesce(${captures.groupName}, '')`,
      /** Taken down at a table, and so a card that may be mended. */
      isCaptured: sql<boolean>`${captures.opinionId} is not null`.mapWith(Boolean),
      recorder: users.name,
      words: wordsOf,
      points: POINTS_OF_CARD,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(former, and(eq(former.id, opinions.sessionId), isNotNull(opinions.carriedToId)))
    .leftJoin(captures, eq(captures.opinionId, opinions.id))
    .leftJoin(users, eq(users.id, opinions.recordedBy))
    .where(and(isIt, hasCard))
}

function selectAnswers(db: Db, isIt: SQL) {
  return db
    .select({
      opinionId: answers.opinionId,
      version: answers.version,
      text: answers.text,
      leaderId: answers.signerId,
      leader: leaders.name,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(answers, and(eq(answers.opinionId, opinions.id), eq(answers.form, 'oral')))
    .leftJoin(leaders, eq(leaders.id, answers.signerId))
    .where(and(isIt, hasCard))
    .orderBy(asc(answers.version))
}

function selectOutcomes(db: Db, isIt: SQL) {
  const { opinionId, outcome, leaderId, agencyId, dueOn, reason } = roomOutcomes
  return db
    .select({
      ...{ opinionId, outcome, leaderId, agencyId, dueOn, reason },
      leader: leaders.name,
      agency: agencies.name,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(roomOutcomes, eq(roomOutcomes.opinionId, opinions.id))
    .leftJoin(leaders, eq(leaders.id, roomOutcomes.leaderId))
    .leftJoin(agencies, eq(agencies.id, roomOutcomes.agencyId))
    .where(and(isIt, hasCard))
}
