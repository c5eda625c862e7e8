import { and, asc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { SessionsAsked } from '../../src/domain/api-sessions.ts'
import { startOfDay } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'
import { isAnnounced } from './public-sessions.ts'
import { selectLeaders, selectLines, toWhole, type WholeSession } from './session-parts.ts'

/** A page of sessions by their beginning. `unknown`: the unit or the place in the list that was asked for is not there. */
export type SessionPage =
  | { ok: true; sessions: WholeSession[]; next: string | null }
  | { ok: false; unknown: 'unit' | 'cursor' }

const A_PAGE = 50
const DAY_MS = 86_400_000

/** A page of the public sessions for other programs, soonest first. One trip. */
export async function listApiSessions(db: Db, asked: SessionsAsked): Promise<SessionPage> {
  const fits = conditionOf(asked)
  const page = sql`${sessions.id} in (select id from ${sessions} where ${fits}
    order by ${sessions.startsAt}, ${sessions.id} limit ${A_PAGE + 1})`
  const [rows, leaderRows, unitRows, placeRows] = await db.batch([
    selectLines(db).where(page).orderBy(asc(sessions.startsAt), asc(sessions.id)),
    selectLeaders(db, page),
    db
      .select({ id: units.id })
      .from(units)
      .where(eq(units.slug, asked.unit ?? '')),
    db.select({ id: sessions.id }).from(sessions).where(isPlace(asked.after)),
  ])
  if (asked.unit !== null && unitRows.length === 0) return { ok: false, unknown: 'unit' }
  if (asked.after !== null && placeRows.length === 0) return { ok: false, unknown: 'cursor' }
  const shown = rows.slice(0, A_PAGE).map((row) => {
    const own = leaderRows.filter(({ part }) => part.sessionId === row.session.id)
    return toWhole(row, own, [])
  })
  return { ok: true, sessions: shown, next: rows.length > A_PAGE ? shown.at(-1)!.code : null }
}

function conditionOf({ unit, kind, from, to, after }: SessionsAsked): SQL {
  return and(
    isAnnounced,
    unit === null
      ? undefined
      : sql`${sessions.unitId} = (select id from units as asked where slug = ${unit})`,
    kind === null ? undefined : eq(sessions.kind, kind),
    from === null ? undefined : gte(sessions.startsAt, startOfDay(from)),
    to === null ? undefined : lt(sessions.startsAt, startOfDay(to) + DAY_MS),
    after === null
      ? undefined
      : sql`(${sessions.startsAt}, ${sessions.id}) >
          (select place.starts_at, place.id from sessions as place where place.code = ${after})`,
  )!
}

/** A draft is no place in a public list: its code must not be told from one that does not exist. */
function isPlace(after: string | null): SQL {
  return and(isAnnounced, eq(sessions.code, after ?? ''))!
}
