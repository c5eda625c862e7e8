import { and, asc, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { roomOutcomes } from '../schema/captures.ts'
import { agencies, hamlets, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { CLOSING_COLUMNS } from './closing.ts'
import { heldForSession } from './held-for.ts'

const LAST_ORAL = sql`(select spot.id from answers spot where spot.opinion_id = ${opinions.id} and spot.form = 'oral'
  order by spot.version desc limit 1)`

/** Each opinion of a session with what was answered on the spot last and what it came to, in the order of their numbers; nothing of what is separate. For the office alone: it holds names. */
export function selectMeetingLines(db: Db, isIt: SQL) {
  return db
    .select({
      ...CLOSING_COLUMNS,
      id: opinions.id,
      code: opinions.code,
      number: opinions.number,
      seq: opinions.seq,
      headHash: opinions.headHash,
      unitId: opinions.unitId,
      agencyId: opinions.agencyId,
      publicAt: opinions.publicAt,
      hiddenReason: opinions.hiddenReason,
      isCarried: isNotNull(opinions.carriedToId).mapWith(Boolean) as SQL<boolean>,
      topic: opinions.topic,
      kind: opinions.kind,
      text: opinions.originalText,
      publicText: opinions.publicText,
      dueOn: opinions.dueOn,
      name: people.name,
      hamlet: hamlets.name,
      reason: roomOutcomes.reason,
      outcomeDueOn: roomOutcomes.dueOn,
      agency: agencies.name,
      answer: { id: answers.id, text: answers.text, issuedAt: answers.issuedAt },
      speaker: { name: leaders.name, office: leaders.office },
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(roomOutcomes, eq(roomOutcomes.opinionId, opinions.id))
    .leftJoin(agencies, eq(agencies.id, sql`coalesce(${opinions.agencyId}, ${roomOutcomes.agencyId})`))
    .leftJoin(answers, eq(answers.id, LAST_ORAL))
    .leftJoin(leaders, eq(leaders.id, answers.signerId))
    .where(and(isIt, ne(opinions.state, 'separate')))
    .orderBy(asc(isNotNull(opinions.carriedToId)), asc(opinions.number), asc(opinions.id))
}

export type MeetingLine = Awaited<ReturnType<typeof selectMeetingLines>>[number]
