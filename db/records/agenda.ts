import { and, eq, sql } from 'drizzle-orm'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { agendaItems } from '../schema/agenda.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome, write } from '../write.ts'
import { touchRoom } from './rooms.ts'

/** Who changes the agenda of which session, at `at` (epoch ms). */
export interface AgendaChange {
  sessionId: number
  actorId: number
  at: number
}

/** What is prepared for one line. */
export interface PreparedLine {
  opinionId: number
  /** The agency that the secretariat chose; left out by an officer, whose agency `heldBy` must still be the one that prepares it. */
  agencyId?: number | null
  heldBy?: number
  points: string
  /** When the points were written that the writer saw; 0: there were none. Null: this change leaves the points as they are. */
  seen: number | null
}

/** Puts lines in their places. Refused as stale where anything in the agenda changed since `head` was read; the caller knows whether that was the order. */
export function recordAgendaOrder(
  db: Db,
  { sessionId, actorId, at }: AgendaChange,
  order: { head: Head | null; moved: string; places: { opinionId: number; position: number }[] },
): Promise<WriteOutcome> {
  const rows = order.places.map((place) => ({ sessionId, ...place }))
  const data = { moved: order.moved, lines: rows.length }
  return write(db, {
    at,
    actorId,
    changes: [{ subject: `agenda:${sessionId}`, step: 'order', head: order.head ?? 'new', data }],
    statements: [
      db
        .insert(agendaItems)
        .values(rows)
        .onConflictDoUpdate({
          target: [agendaItems.sessionId, agendaItems.opinionId],
          set: { position: sql`excluded.position` },
        }),
      touchRoom(db, sessionId),
    ],
  })
}

/** Keeps the agency and the points of one line. Stale where somebody else wrote points since those that the writer saw. */
export function recordPreparedLine(
  db: Db,
  change: AgendaChange,
  { opinionId, agencyId, heldBy, points, seen }: PreparedLine,
): Promise<WriteOutcome> {
  const { sessionId, actorId, at } = change
  // Two versions of one millisecond must still be told apart.
  const pointsAt = Math.max(at, (seen ?? 0) + 1)
  const written = seen === null ? {} : { points, pointsBy: actorId, pointsAt }
  const target = [agendaItems.sessionId, agendaItems.opinionId]
  const given = agencyId === undefined ? {} : { agencyId }
  const stillSo = and(
    seen === null ? undefined : sql`coalesce(${agendaItems.pointsAt}, 0) = ${seen}`,
    heldBy === undefined ? undefined : eq(agendaItems.agencyId, heldBy),
  )
  const kept = db
    .insert(agendaItems)
    .values({ sessionId, opinionId, position: 0, ...given, ...written })
    .onConflictDoUpdate({ target, set: { ...given, ...written }, setWhere: stillSo })
  return write(db, {
    at,
    actorId,
    changes: [
      prepared(sessionId, {
        opinion: opinionId,
        agency: agencyId ?? heldBy ?? null,
        written: seen === null ? 0 : 1,
      }),
    ],
    statements: [kept, MUST_HAVE_CHANGED, touchRoom(db, sessionId)],
  })
}

/** Gives each of these lines to the agency that handles its opinion; a line that somebody gave to an agency meanwhile keeps that one. */
export function recordSuggestedAgencies(
  db: Db,
  { sessionId, actorId, at }: AgendaChange,
  lines: { opinionId: number; agencyId: number }[],
): Promise<WriteOutcome> {
  const rows = lines.map((line) => ({ sessionId, position: 0, ...line }))
  const given: Statement = db
    .insert(agendaItems)
    .values(rows)
    .onConflictDoUpdate({
      target: [agendaItems.sessionId, agendaItems.opinionId],
      set: { agencyId: sql`coalesce(${agendaItems.agencyId}, excluded.agency_id)` },
    })
  const changes = lines.map(({ opinionId, agencyId }) =>
    prepared(sessionId, { opinion: opinionId, agency: agencyId, written: 0 }),
  )
  return write(db, { at, actorId, changes, statements: [given, touchRoom(db, sessionId)] })
}

const prepared = (sessionId: number, data: { opinion: number; agency: number | null; written: number }) => ({
  subject: `agenda:${sessionId}`,
  step: 'prepare',
  head: 'latest' as const,
  data,
})
