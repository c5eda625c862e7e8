import { and, asc, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type AgendaLine, selectAgendaLines } from './agenda-lines.ts'
import { sessionsOf } from './sessions.ts'
import { selectUnitAgencies } from './unit-choices.ts'

/** The agenda of a session as its office works on it. */
export interface Agenda {
  session: typeof sessions.$inferSelect
  unit: { id: number; name: string; slug: string }
  /** As they arrived. */
  lines: AgendaLine[]
  /** The sessions that took questions of it over, and how many. `startsAt` epoch ms. */
  gone: { code: string; theme: string; startsAt: number; endsAt: number; count: number }[]
  /** Of the unit, in force today. */
  agencies: { id: number; name: string }[]
  /** The end of the agenda's history; null before its first change. */
  head: Head | null
  /** The number of the last change of the order; 0 before the first: what a page that orders has seen. */
  orderSeq: number
}

/** The agenda of the session with this code where `actor` works on it or reads it, else null. One trip. */
export async function findAgenda(db: Db, actor: Actor, code: string, today: Day): Promise<Agenda | null> {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[row], lines, gone, agencyRows, [head], [ordered]] = await db.batch([
    selectAgendaSession(db, isIt),
    selectAgendaLines(db, isIt),
    selectGone(db, isIt),
    selectUnitAgencies(db, isIt, today),
    selectHistory(db, isIt).orderBy(desc(events.seq)).limit(1),
    db
      .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
      .from(sessions)
      .innerJoin(events, and(eq(events.subject, SUBJECT), eq(events.step, 'order')))
      .where(isIt),
  ])
  if (!row) return null
  return {
    ...row,
    lines,
    gone,
    agencies: agencyRows.sort(compareNames),
    head: head ?? null,
    orderSeq: ordered?.seq ?? 0,
  }
}

function selectAgendaSession(db: Db, isIt: SQL) {
  return db
    .select({ session: sessions, unit: { id: units.id, name: units.name, slug: units.slug } })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .where(isIt)
}

/** What was raised for it or prepared for it, and comes up elsewhere now; never what is separate. */
function selectGone(db: Db, isIt: SQL) {
  const next = alias(sessions, 'next')
  const wasHere = or(
    eq(opinions.sessionId, sessions.id),
    sql`exists (select 1 from agenda_items where agenda_items.session_id = ${sessions.id} and agenda_items.opinion_id = ${opinions.id})`,
  )
  return db
    .select({
      code: next.code,
      theme: next.theme,
      startsAt: next.startsAt,
      endsAt: next.endsAt,
      count: sql<number>`count(*)`,
    })
    .from(sessions)
    .innerJoin(opinions, wasHere)
    .innerJoin(next, eq(next.id, opinions.carriedToId))
    .where(and(isIt, ne(next.id, sessions.id), ne(opinions.state, 'separate')))
    .groupBy(next.id)
    .orderBy(asc(next.startsAt), asc(next.id))
}

const SUBJECT = sql`'agenda:' || ${sessions.id}`

function selectHistory(db: Db, isIt: SQL) {
  return db
    .select({ seq: events.seq, hash: events.hash })
    .from(sessions)
    .innerJoin(events, eq(events.subject, SUBJECT))
    .where(isIt)
}
