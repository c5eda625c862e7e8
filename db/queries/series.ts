import { and, asc, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { leaders, units, venues } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { series, seriesLeaders, seriesSkips } from '../schema/series.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { choicesOf, toChoices } from './sessions.ts'

const SERIES_A_PAGE = 50

export type SeriesRow = typeof series.$inferSelect

const LINE = {
  series,
  unit: { id: units.id, name: units.name, level: units.level },
  venue: { name: venues.name, address: venues.address },
}

/** Series of the units where the actor plans, leads or inspects. */
function seriesOf(actor: Actor): SQL {
  const own = unitsAs(actor, 'secretary', 'leader', 'inspector')
  return own.length > 0 ? inArray(series.unitId, own) : sql`0`
}

/** A page of the actor's series, newest first, with how many of their sessions lie ahead at `now`. One trip. */
export async function listSeries(db: Db, actor: Actor, after: number | null, now: number) {
  const coming = sql<number>`(select count(*) from sessions where sessions.series_id = ${series.id}
    and sessions.series_on is not null and sessions.starts_at > ${now} and sessions.state <> 'cancelled')`
  const rows = await selectSeries(db, { coming })
    .where(and(seriesOf(actor), after === null ? undefined : lt(series.id, after)))
    .orderBy(desc(series.id))
    .limit(SERIES_A_PAGE + 1)
  const page = rows.slice(0, SERIES_A_PAGE)
  return {
    series: page.map((row) => ({
      ...row.series,
      unit: row.unit,
      venue: row.venue,
      coming: row.coming as number,
    })),
    next: rows.length > SERIES_A_PAGE ? page.at(-1)!.series.id : null,
  }
}

/** Somebody changed the session by itself since the series made it: a step of its own that no series took. */
export const IS_OWN = sql<number>`exists (select 1 from events where events.subject = 'session:' || sessions.id
  and events.step in ('edit', 'move', 'postpone', 'announce_anew')
  and json_extract(events.data, '$.series') is null)`

/** The series with this code as far as `actor` may see it, with its sessions, skipped days, rulebook, and what a plan may choose from. One trip. */
export async function findSeries(db: Db, actor: Actor, code: string) {
  const isIt = and(eq(series.code, code), seriesOf(actor))!
  const [[row], people, made, taking, skips, ...rest] = await db.batch([
    selectSeries(db, {}).where(isIt),
    db
      .select({ leaderId: leaders.id, part: seriesLeaders.part, name: leaders.name, office: leaders.office })
      .from(seriesLeaders)
      .innerJoin(series, eq(series.id, seriesLeaders.seriesId))
      .innerJoin(leaders, eq(leaders.id, seriesLeaders.leaderId))
      .where(isIt)
      .orderBy(
        sql`case ${seriesLeaders.part} when 'chair' then 0 when 'co_chair' then 1 else 2 end`,
        asc(seriesLeaders.id),
      ),
    db
      .select({ session: sessions, isOwn: IS_OWN })
      .from(sessions)
      .innerJoin(series, eq(series.id, sessions.seriesId))
      .where(isIt)
      .orderBy(asc(sessions.startsAt), asc(sessions.id)),
    db
      .select({
        sessionId: sessionLeaders.sessionId,
        leaderId: sessionLeaders.leaderId,
        part: sessionLeaders.part,
      })
      .from(sessionLeaders)
      .innerJoin(sessions, eq(sessions.id, sessionLeaders.sessionId))
      .innerJoin(series, eq(series.id, sessions.seriesId))
      .where(isIt)
      .orderBy(asc(sessionLeaders.id)),
    db
      .select({ on: seriesSkips.on, reason: seriesSkips.reason, by: users.name })
      .from(seriesSkips)
      .innerJoin(series, eq(series.id, seriesSkips.seriesId))
      .leftJoin(users, eq(users.id, seriesSkips.skippedBy))
      .where(isIt)
      .orderBy(asc(seriesSkips.on)),
    ...rulebookReads(db),
    ...choicesOf(db, actor),
  ])
  if (!row) return null
  const [days, rules, head, ...chosen] = rest
  return {
    series: { ...row.series, unit: row.unit, venue: row.venue, leaders: people },
    sessions: made.map(({ session, isOwn }) => ({
      ...session,
      isOwn: isOwn === 1,
      leaders: taking.filter(({ sessionId }) => sessionId === session.id),
    })),
    skips,
    rulebook: rulebookOf([days, rules, head]),
    choices: toChoices(chosen),
  }
}
export type WholeSeries = NonNullable<Awaited<ReturnType<typeof findSeries>>>

/** Which of these codes is that of a series the actor may see; null where none is. */
export async function findMade(db: Db, actor: Actor, codes: readonly string[]): Promise<string | null> {
  const [found] = await db
    .select({ code: series.code })
    .from(series)
    .where(and(inArray(series.code, [...codes]), seriesOf(actor)))
  return found?.code ?? null
}

/** Rulebook and choices for a new series. One trip. */
export async function findSeriesGround(db: Db, actor: Actor) {
  const [days, rules, head, ...chosen] = await db.batch([...rulebookReads(db), ...choicesOf(db, actor)])
  return { rulebook: rulebookOf([days, rules, head]), choices: toChoices(chosen) }
}

function selectSeries<More extends Record<string, SQL<number>>>(db: Db, more: More) {
  return db
    .select({ ...LINE, ...more })
    .from(series)
    .innerJoin(units, eq(units.id, series.unitId))
    .leftJoin(venues, eq(venues.id, series.venueId))
    .$dynamic()
}
