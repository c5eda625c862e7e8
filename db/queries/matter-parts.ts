import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { extensions } from '../schema/deadlines.ts'
import { departures } from '../schema/handling.ts'
import { outbox } from '../schema/ledger.ts'
import { hamlets, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessionChanges } from '../schema/planning.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { disputes, erasures } from '../schema/voice.ts'
import { isOfFormerDate } from './reminders.ts'

/** Departures that stand, the newest first, with the public code of what an opinion was merged into where that is on the board. */
export function selectStandingDepartures(db: Db, opinionIds: number[]) {
  const into = alias(opinions, 'into_opinion')
  return db
    .select({
      opinionId: departures.opinionId,
      to: departures.to,
      ground: departures.ground,
      reason: departures.reason,
      recipient: departures.recipient,
      intoCode: into.code,
    })
    .from(departures)
    .leftJoin(
      into,
      and(eq(into.id, departures.intoOpinionId), isNotNull(into.publicAt), sql`${into.state} <> 'separate'`),
    )
    .where(and(inArray(departures.opinionId, opinionIds), isNull(departures.undoneAt)))
    .orderBy(desc(departures.leftAt))
}

/** Later dates that were promised, the newest first. */
export function selectExtensions(db: Db, opinionIds: number[]) {
  const { opinionId, fromOn, toOn, reason } = extensions
  return db
    .select({ opinionId, fromOn, toOn, reason })
    .from(extensions)
    .where(inArray(extensions.opinionId, opinionIds))
    .orderBy(desc(extensions.grantedAt), desc(extensions.id))
}

/** Disputes of answers, the newest first. */
export function selectDisputes(db: Db, opinionIds: number[]) {
  const { opinionId, outcome, reply } = disputes
  return db
    .select({ opinionId, outcome, reply })
    .from(disputes)
    .where(inArray(disputes.opinionId, opinionIds))
    .orderBy(desc(disputes.id))
}

/** Requests to have personal data erased, the newest first. */
export function selectErasures(db: Db, opinionIds: number[]) {
  const { opinionId, replyOn, outcome, reason } = erasures
  return db
    .select({ opinionId, replyOn, outcome, reason })
    .from(erasures)
    .where(inArray(erasures.opinionId, opinionIds))
    .orderBy(desc(erasures.id))
}

/** Moves, postponements and cancellations of sessions, the newest first. */
export function selectChanges(db: Db, sessionIds: number[]) {
  return db
    .select()
    .from(sessionChanges)
    .where(inArray(sessionChanges.sessionId, sessionIds))
    .orderBy(desc(sessionChanges.changedAt), desc(sessionChanges.id))
}

/** Whom lines are meant for, with the name of their hamlet. */
export function selectRecipients(db: Db, ids: number[]) {
  return db
    .select({ ...getTableColumns(people), hamlet: hamlets.name })
    .from(people)
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(inArray(people.id, ids))
}

interface Ids {
  opinions: number[]
  registrations: number[]
  sessions: number[]
}

/** The units whose opinions or sessions these are. */
export function selectUnitsOf(db: Db, ids: Ids) {
  return db
    .select()
    .from(units)
    .where(
      sql`${units.id} in (select unit_id from opinions where ${inArray(opinions.id, ids.opinions)}
        union select unit_id from sessions where ${isSpokenOf(ids)})`,
    )
}

/** The sessions that these records are about, and those that took their questions over. */
export function isSpokenOf(ids: Ids): SQL {
  return or(
    inArray(sessions.id, ids.sessions),
    sql`${sessions.id} in (select coalesce(carried_to_id, session_id) from ${opinions} where ${inArray(opinions.id, ids.opinions)})`,
    sql`${sessions.id} in (select session_id from ${registrations} where ${inArray(registrations.id, ids.registrations)})`,
    sql`${sessions.id} in (select carried_to_id from ${sessionChanges} where ${inArray(sessionChanges.sessionId, ids.sessions)})`,
  )!
}

/** Those among `personIds` who stand behind something separate. Asked by unit, for which there is an index. */
export function selectApart(db: Db, personIds: number[]) {
  return db
    .select({ personId: opinions.personId })
    .from(opinions)
    .where(
      and(
        sql`${opinions.unitId} in (select id from units)`,
        eq(opinions.state, 'separate'),
        inArray(opinions.personId, personIds),
      ),
    )
}

/**
 * Lines that a newer one of the same kind, record and recipient overtook: that one will say how it stands now; so does the news that a registration went to another
 * session, for a place that came up before. A reminder is overtaken by a new date: there will be another before that.
 */
export function selectSuperseded(db: Db, lineIds: number[]) {
  return db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        inArray(outbox.id, lineIds),
        or(
          isOfFormerDate,
          sql`exists (select 1 from outbox newer where (newer.kind = ${outbox.kind}
            or newer.kind = 'registration_carried' and ${outbox.kind} = 'registration_moved_up') and newer.subject = ${outbox.subject}
          and newer.recipient = ${outbox.recipient} and newer.version > ${outbox.version})`,
        ),
      ),
    )
}
