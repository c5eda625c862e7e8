import { and, asc, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { hamlets, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { visitMatters, visits } from '../schema/reception.ts'
import { registrations } from '../schema/registrations.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { inForce } from './dated.ts'

/** Every visit of a day, with who came and who received them; in the order of their numbers. */
export function selectVisits(db: Db, isIt: SQL) {
  return db
    .select({
      visit: visits,
      person: { name: people.name, phone: people.phone, address: people.address },
      hamlet: hamlets.name,
      receiver: { name: leaders.name, office: leaders.office, body: leaders.body, isHead: leaders.isHead },
      /** The step that its history ends with. */
      last: sql<string>`(select step from events where subject = 'visit:' || ${visits.id} and seq = ${visits.seq})`,
    })
    .from(sessions)
    .innerJoin(visits, eq(visits.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, visits.personId))
    .leftJoin(hamlets, eq(hamlets.id, visits.hamletId))
    .leftJoin(leaders, eq(leaders.id, visits.leaderId))
    .where(isIt)
    .orderBy(asc(visits.number))
}

/** The matters of those visits, as they were taken down. */
export function selectMatters(db: Db, isIt: SQL) {
  return db
    .select({
      visitId: visitMatters.visitId,
      id: opinions.id,
      code: opinions.code,
      number: opinions.number,
      kind: opinions.kind,
      topic: opinions.topic,
      state: opinions.state,
      text: opinions.originalText,
      repeatedOfId: opinions.repeatedOfId,
    })
    .from(sessions)
    .innerJoin(visits, eq(visits.sessionId, sessions.id))
    .innerJoin(visitMatters, eq(visitMatters.visitId, visits.id))
    .innerJoin(opinions, eq(opinions.id, visitMatters.opinionId))
    .where(isIt)
    .orderBy(asc(visitMatters.id))
}

/** What the matters of the day raise again, and what that raised again, to the first. */
export function selectRepetitions(db: Db, isIt: SQL) {
  const raised = sql`with recursive raised(id) as (
      select vm.opinion_id from ${sessions} join visits v on v.session_id = ${sessions.id} join visit_matters vm on vm.visit_id = v.id where ${isIt}
      union select o.repeated_of_id from raised join opinions o on o.id = raised.id where o.repeated_of_id is not null)
    select id from raised`
  return db
    .select({ id: opinions.id, firstId: opinions.repeatedOfId })
    .from(opinions)
    .where(and(sql`${opinions.id} in (${raised})`, isNotNull(opinions.repeatedOfId)))
}

const PART_ORDER = sql`case ${sessionLeaders.part} when 'chair' then 0 when 'co_chair' then 1 when 'delegate' then 2 else 3 end`

/** Who may receive: those who take part first, then the others of the unit who are in office. */
export function selectReceivers(db: Db, isIt: SQL, today: Day) {
  const takesPart = and(eq(sessionLeaders.leaderId, leaders.id), eq(sessionLeaders.sessionId, sessions.id))
  return db
    .select({
      id: leaders.id,
      name: leaders.name,
      office: leaders.office,
      body: leaders.body,
      isHead: leaders.isHead,
      part: sessionLeaders.part,
      delegationReason: sessionLeaders.delegationReason,
    })
    .from(sessions)
    .innerJoin(leaders, eq(leaders.unitId, sessions.unitId))
    .leftJoin(sessionLeaders, takesPart)
    .where(and(isIt, sql`(${isNotNull(sessionLeaders.id)} or ${inForce(leaders, today)})`))
    .orderBy(PART_ORDER, asc(leaders.name))
}

/** Who registered and has no number yet. */
export function selectComing(db: Db, isIt: SQL) {
  return db
    .select({
      id: registrations.id,
      code: registrations.code,
      personId: registrations.personId,
      queueNumber: registrations.queueNumber,
      headCount: registrations.headCount,
      seats: registrations.seats,
      name: people.name,
      hamletId: people.hamletId,
      hamlet: hamlets.name,
    })
    .from(sessions)
    .innerJoin(registrations, eq(registrations.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(
      and(
        isIt,
        ne(registrations.state, 'cancelled'),
        sql`not exists (select 1 from visits v where v.registration_id = ${registrations.id})`,
      ),
    )
    .orderBy(asc(registrations.queueNumber))
}
