import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { addDays, type Day, startOfDay } from '../../src/domain/day.ts'
import { type CountRow, type FigureSpan, GROUP_OF } from '../../src/domain/figures.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Quarter } from '../../src/domain/satisfaction.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Satisfaction } from '../../src/domain/voice.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { ANSWERED_ON, inGroup } from './board-groups.ts'
import { isAnnounced, tookPlace } from './public-sessions.ts'
import { isOnBoard, ofUnit } from './visibility.ts'

/** Everything the public figures are made of. `unknown`: there is no such unit. */
export type FigureFacts =
  | {
      ok: true
      units: { id: number; slug: string; name: string }[]
      rows: CountRow[]
      times: { days: number; count: number }[]
      /** Of the opinions answered: what was said of the newest answer of each, and how many could be rated. */
      ratings: (Quarter & { score: Satisfaction; count: number })[]
      asked: (Quarter & { count: number })[]
      sessions: { kind: SessionKind; count: number }[]
    }
  | { ok: false; units: { id: number; slug: string; name: string }[] }

/** In which quarter an opinion was received: `2026-4`. */
const QUARTER = sql`substr(opinions.received_on, 1, 5) || ((cast(substr(opinions.received_on, 6, 2) as integer) + 2) / 3)`

/** Opinions of the board received in the span, counted by unit and topic under the very conditions of the board's lists; how long answers took, what askers said of the newest ones, and sessions held. One trip. */
export async function findFigures(db: Db, span: FigureSpan, today: Day): Promise<FigureFacts> {
  const among = and(
    isOnBoard,
    ofUnit(span.unit),
    gte(opinions.receivedOn, span.from),
    sql`${opinions.receivedOn} <= ${span.to}`,
  )!
  const answered = and(among, inGroup('all_answered', sql`${today}`))!
  const days = sql<number>`cast(julianday(${ANSWERED_ON}) - julianday(opinions.received_on) as integer)`
  const [unitRows, rows, times, ratings, asked, held] = await db.batch([
    db
      .select({ id: units.id, slug: units.slug, name: units.name })
      .from(units)
      .where(
        sql`${units.toOn} is null or exists (select 1 from opinions where opinions.unit_id = ${units.id} and ${isOnBoard})`,
      ),
    db
      .select({ unit: units.slug, topic: opinions.topic, ...countsOn(today) })
      .from(opinions)
      .innerJoin(units, eq(units.id, opinions.unitId))
      .where(among)
      .groupBy(opinions.unitId, opinions.topic),
    db.select({ days, count: sql<number>`count(*)` }).from(opinions).where(answered).groupBy(days),
    db.all<Quarter & { score: Satisfaction; count: number }>(sql`
      select opinions.unit_id as unit, ${QUARTER} as quarter, ratings.score as score, count(*) as count from opinions join ratings on ratings.opinion_id = opinions.id
      where ${answered} and ratings.answer_id = (select newest.id from answers newest where newest.opinion_id = opinions.id
        and newest.issued_at is not null order by newest.form desc, newest.version desc limit 1)
      group by 1, 2, 3`),
    db.all<Quarter & { count: number }>(sql`
      select opinions.unit_id as unit, ${QUARTER} as quarter, count(*) as count from opinions where ${answered} group by 1, 2`),
    db
      .select({ kind: sessions.kind, count: sql<number>`count(*)` })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .where(heldIn(span))
      .groupBy(sessions.kind),
  ])
  const found = unitRows.sort(compareNames)
  if (span.unit !== null && !found.some(({ slug }) => slug === span.unit)) return { ok: false, units: found }
  return { ok: true, units: found, rows, times, ratings, asked, sessions: held }
}

function countsOn(today: Day) {
  const count = (condition: SQL) => sql<number>`sum(case when ${condition} then 1 else 0 end)`
  const grouped = Object.entries(GROUP_OF).map(([name, group]) => [
    name,
    count(inGroup(group, sql`${today}`)),
  ])
  return {
    received: sql<number>`count(*)`,
    merged: count(eq(opinions.state, 'merged')),
    ...(Object.fromEntries(grouped) as Record<keyof typeof GROUP_OF, SQL<number>>),
  }
}

/** Held, and begun within the span: as the calendar lists them. */
function heldIn({ unit, from, to }: FigureSpan): SQL {
  return and(
    isAnnounced,
    tookPlace,
    gte(sessions.startsAt, startOfDay(from)),
    lt(sessions.startsAt, startOfDay(addDays(to, 1))),
    unit ? eq(units.slug, unit) : undefined,
  )!
}
