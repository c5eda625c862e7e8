import { and, asc, eq, exists, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import { startOfDay } from '../../src/domain/day.ts'
import type { CountedSession } from '../../src/domain/duty.ts'
import type { Db } from '../database.ts'
import { leaders, units, venues } from '../schema/office.ts'
import { sessionChanges, sessionReasons } from '../schema/planning.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'

/**
 * Everything that duties of a year are counted from, in the units where the actor plans, leads or inspects: all of them, or the one with this slug; beside
 * the rulebook and the day of each unit's first session. `unitChoices` are all units that may be asked for. One trip.
 */
export async function findDuties(db: Db, actor: Actor, year: number, slug: string | null) {
  const isMine = inArray(units.id, unitsAs(actor, 'secretary', 'leader', 'inspector'))
  const isAsked = slug === null ? isMine : and(isMine, eq(units.slug, slug))!
  const ofYear = and(isAsked, touchesYear(db, year))!
  const [unitRows, heads, halls, sessionRows, people, changes, reasons, firsts, days, ruleRows, head] =
    await db.batch([
      db.select().from(units).where(isMine).orderBy(asc(units.id)),
      db
        .select({ leader: leaders })
        .from(leaders)
        .innerJoin(units, eq(units.id, leaders.unitId))
        .where(and(isAsked, leaders.isHead))
        .orderBy(asc(leaders.unitId), asc(leaders.id)),
      db
        .select({ venue: venues })
        .from(venues)
        .innerJoin(units, eq(units.id, venues.unitId))
        .where(isAsked)
        .orderBy(asc(venues.id)),
      selectSessions(db).where(ofYear).orderBy(asc(sessions.startsAt), asc(sessions.id)),
      selectPeople(db).where(ofYear).orderBy(asc(sessionLeaders.id)),
      selectChanges(db).where(ofYear).orderBy(asc(sessionChanges.changedAt), asc(sessionChanges.id)),
      db
        .select({ sessionId: sessionReasons.sessionId, reason: sessionReasons.reason })
        .from(sessionReasons)
        .innerJoin(sessions, eq(sessions.id, sessionReasons.sessionId))
        .innerJoin(units, eq(units.id, sessions.unitId))
        .where(and(ofYear, eq(sessionReasons.about, 'late_notice')))
        .orderBy(asc(sessionReasons.id)),
      db
        .select({ unitId: sessions.unitId, at: sql<number>`min(${sessions.startsAt})` })
        .from(sessions)
        .innerJoin(units, eq(units.id, sessions.unitId))
        .where(and(isAsked, sql`(${sessions.state} <> 'cancelled' or ${sessions.announcedAt} is not null)`))
        .groupBy(sessions.unitId),
      ...rulebookReads(db),
    ])
  const asked = slug === null ? unitRows : unitRows.filter((unit) => unit.slug === slug)
  const bySession = {
    leaders: groupBy(people, ({ sessionId }) => sessionId),
    changes: groupBy(changes, ({ sessionId }) => sessionId),
    reasons: new Map(reasons.map(({ sessionId, reason }) => [sessionId, reason])),
  }
  return {
    unitChoices: unitRows.map(({ slug, name }) => ({ slug, name })),
    units: asked,
    heads: heads.map(({ leader }) => leader),
    venues: halls.map(({ venue }) => venue),
    sessions: sessionRows.map(
      ({ id, ...row }): CountedSession => ({
        ...row,
        leaders: bySession.leaders.get(id) ?? [],
        changes: bySession.changes.get(id) ?? [],
        lateReason: bySession.reasons.get(id) ?? null,
      }),
    ),
    firstAt: new Map(firsts.map(({ unitId, at }) => [unitId, at])),
    rulebook: rulebookOf([days, ruleRows, head]),
  }
}

/** Sessions that begin in the year, and those that were moved away from a day of it. */
function touchesYear(db: Db, year: number): SQL {
  const within = (column: typeof sessions.startsAt | typeof sessionChanges.fromStartsAt) =>
    and(gte(column, startOfDay(`${year}-01-01`)), lt(column, startOfDay(`${year + 1}-01-01`)))
  const moves = db
    .select({ one: sql`1` })
    .from(sessionChanges)
    .where(and(eq(sessionChanges.sessionId, sessions.id), within(sessionChanges.fromStartsAt)))
  return or(within(sessions.startsAt), exists(moves))!
}

function selectSessions(db: Db) {
  const { id, code, unitId, kind, form, body, theme, state, stateReason } = sessions
  const { startsAt, endsAt, venueId, announcedAt, resultOn } = sessions
  return db
    .select({
      ...{ id, code, unitId, kind, form, body, theme, state, stateReason },
      ...{ startsAt, endsAt, venueId, announcedAt, resultOn },
    })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .$dynamic()
}

function selectPeople(db: Db) {
  const { sessionId, leaderId, part, forLeaderId, delegationReason } = sessionLeaders
  return db
    .select({
      sessionId,
      leaderId,
      part,
      forLeaderId,
      delegationReason,
      name: leaders.name,
      body: leaders.body,
    })
    .from(sessionLeaders)
    .innerJoin(leaders, eq(leaders.id, leaderId))
    .innerJoin(sessions, eq(sessions.id, sessionId))
    .innerJoin(units, eq(units.id, sessions.unitId))
    .$dynamic()
}

function selectChanges(db: Db) {
  const { sessionId, step, reason, fromStartsAt, toStartsAt } = sessionChanges
  return db
    .select({ sessionId, step, reason, fromStartsAt, toStartsAt })
    .from(sessionChanges)
    .innerJoin(sessions, eq(sessions.id, sessionId))
    .innerJoin(units, eq(units.id, sessions.unitId))
    .$dynamic()
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
