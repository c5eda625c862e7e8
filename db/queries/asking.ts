import { and, asc, eq, gt, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { compareNames } from '../../src/domain/naming.ts'
import { takesQuestions } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { hamlets, units, venues } from '../schema/office.ts'
import { formTokens } from '../schema/opinions.ts'
import { throttles } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { inForce } from './dated.ts'
import { isAnnounced } from './public-sessions.ts'

export type SessionRow = typeof sessions.$inferSelect

/** Everything that the public form of one session needs, before and after it is posted. */
export interface AskedSession {
  session: SessionRow
  unit: typeof units.$inferSelect
  venue: { name: string; address: string } | null
  /** Of the session's unit, in force today. */
  hamlets: { id: number; name: string }[]
  /** The next session of the same unit that takes questions now. */
  next: { session: SessionRow; venue: AskedSession['venue'] } | null
  /** A meeting of this unit goes on: its hall shares one address. */
  isUnitMeeting: boolean
  /** What the token was used for before. */
  used: UsedToken | null
  /** Posts counted for this source, and since when (epoch ms). */
  counted: { count: number; since: number } | null
  rulebook: Rulebook
}

export interface UsedToken {
  contentDigest: string
}

/** The announced session with this code, else null; `nonce` and `turnKey` are what a post brings. One trip. */
export async function findAskedSession(
  db: Db,
  code: string,
  { now, today, nonce = '', turnKey = '' }: { now: number; today: string; nonce?: string; turnKey?: string },
): Promise<AskedSession | null> {
  const asked = and(eq(sessions.code, code), isAnnounced)!
  const unitId = db.select({ id: sessions.unitId }).from(sessions).where(asked)
  const others = alias(sessions, 'others')
  const [[row], places, nearest, [used], [counted], ...rules] = await db.batch([
    db
      .select({
        session: sessions,
        unit: units,
        venue: { name: venues.name, address: venues.address },
        isUnitMeeting: sql<number>`exists(select 1 from ${sessions} as meeting where meeting.unit_id = ${units.id} and meeting.state = 'in_progress')`,
      })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .leftJoin(venues, eq(venues.id, sessions.venueId))
      .where(asked),
    db
      .select({ id: hamlets.id, name: hamlets.name })
      .from(hamlets)
      .where(and(eq(hamlets.unitId, unitId), inForce(hamlets, today))),
    db
      .select({ session: others, venue: { name: venues.name, address: venues.address } })
      .from(others)
      .leftJoin(venues, eq(venues.id, others.venueId))
      .where(
        and(
          eq(others.unitId, unitId),
          ne(others.code, code),
          isNotNull(others.announcedAt),
          lte(others.questionsFrom, now),
          gt(others.questionsUntil, now),
        ),
      )
      .orderBy(asc(others.startsAt))
      .limit(5),
    readToken(db, nonce),
    db
      .select({ count: throttles.count, since: throttles.windowStartsAt })
      .from(throttles)
      .where(eq(throttles.key, turnKey)),
    ...rulebookReads(db),
  ])
  if (!row) return null
  return {
    ...row,
    isUnitMeeting: row.isUnitMeeting === 1,
    hamlets: places.sort(compareNames),
    next: nearest.find(({ session }) => takesQuestions(session, now)) ?? null,
    used: used ?? null,
    counted: counted ?? null,
    rulebook: rulebookOf(rules),
  }
}

/** What a form token was used for, or null: decides whether a refused write met its own twin or another's code. */
export async function findUsedToken(db: Db, nonce: string): Promise<UsedToken | null> {
  const [row] = await readToken(db, nonce)
  return row ?? null
}

function readToken(db: Db, nonce: string) {
  return db
    .select({ contentDigest: formTokens.contentDigest })
    .from(formTokens)
    .where(eq(formTokens.nonce, nonce))
}
