import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { answers, documents, remarks } from '../schema/answers.ts'
import { events } from '../schema/ledger.ts'
import { agencies, hamlets, leaders, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people, users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { HELD_FOR } from './held-for.ts'

/** Opinions that meet `condition`, each with who asked, where, who handles it and the session at which it comes up. */
export function selectOpinions(db: Db, condition: SQL | undefined) {
  return db
    .select({
      opinion: opinions,
      person: people,
      unit: units,
      hamlet: { id: hamlets.id, name: hamlets.name },
      agency: { id: agencies.id, name: agencies.name },
      officer: { id: users.id, name: users.name, endedAt: users.endedAt },
      session: sessions,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .innerJoin(units, eq(units.id, opinions.unitId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(agencies, eq(agencies.id, opinions.agencyId))
    .leftJoin(users, eq(users.id, opinions.officerId))
    .leftJoin(sessions, eq(sessions.id, HELD_FOR))
    .where(condition)
}

/** Answers that meet `condition`, each with its writer, its signer and its document; in the caller's order. */
export function selectAnswers(db: Db, condition: SQL) {
  return db
    .select({ answer: answers, writer: users.name, signer: leaders.name, document: documents })
    .from(answers)
    .innerJoin(users, eq(users.id, answers.writtenBy))
    .leftJoin(leaders, eq(leaders.id, answers.signerId))
    .leftJoin(documents, eq(documents.id, answers.documentId))
    .where(condition)
}

/** Remarks that meet `condition`, each with its writer; the oldest first. */
export function selectRemarks(db: Db, condition: SQL) {
  return db
    .select({ remark: remarks, writer: users.name })
    .from(remarks)
    .leftJoin(users, eq(users.id, remarks.writtenBy))
    .where(condition)
    .orderBy(asc(remarks.writtenAt))
}

/** What happened to the opinions that meet `condition`, each line with whose it is and who did it; in its order. */
export function selectHistory(db: Db, condition: SQL) {
  const taker = alias(users, 'taker')
  return db
    .select({
      opinionId: opinions.id,
      seq: events.seq,
      step: events.step,
      at: events.at,
      actor: users.name,
      // Whoever it was handed over to.
      officer: taker.name,
      data: events.data,
    })
    .from(opinions)
    .innerJoin(events, eq(events.subject, sql`'opinion:' || ${opinions.id}`))
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(taker, eq(taker.id, sql`json_extract(${events.data}, '$.officer')`))
    .where(condition)
    .orderBy(asc(events.seq))
}
