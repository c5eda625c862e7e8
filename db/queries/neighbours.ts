import { and, asc, eq, gt, gte, isNotNull, lt, notInArray, or, sql } from 'drizzle-orm'
import { addDays, dayOf, startOfDay } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { sessions } from '../schema/sessions.ts'

/** A session of the same unit near by: on the same day, or asking for questions at the same time. */
export interface Neighbour {
  code: string
  theme: string
  startsAt: number
  endsAt: number
  isSameDay: boolean
}

const MOST = 10

/** What stands near a planned session in its unit: residents may take one for the other. At most ten, soonest first. One trip. */
export async function findNeighbours(
  db: Db,
  { unitId, startsAt, exceptIds }: { unitId: number; startsAt: number; exceptIds: readonly number[] },
  window: { from: number; until: number } | null,
): Promise<Neighbour[]> {
  const day = dayOf(startsAt)
  const { code, theme, endsAt, questionsFrom, questionsUntil, state } = sessions
  const sameDay = and(
    gte(sessions.startsAt, startOfDay(day)),
    lt(sessions.startsAt, startOfDay(addDays(day, 1))),
  )!
  // A window that opens with the announcement counts from now on: it may be announced at any time.
  const asks =
    window &&
    and(
      isNotNull(questionsUntil),
      lt(sql`coalesce(${questionsFrom}, ${window.from})`, window.until),
      gt(questionsUntil, window.from),
    )
  const rows = await db
    .select({ code, theme, startsAt: sessions.startsAt, endsAt, isSameDay: sql<number>`${sameDay}` })
    .from(sessions)
    .where(
      and(
        eq(sessions.unitId, unitId),
        sql`${state} in ('draft', 'announced', 'in_progress')`,
        notInArray(sessions.id, [...exceptIds]),
        or(sameDay, asks ?? undefined),
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, isSameDay: row.isSameDay === 1 }))
}
