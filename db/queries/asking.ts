import { and, asc, eq, gt, isNotNull, lte, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { compareNames } from '../../src/domain/naming.ts'
import { takesQuestions } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { units, venues } from '../schema/office.ts'
import { formTokens } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { POSTING, type PostingSession, readHamlets, readTurn } from './posting.ts'
import { isAnnounced } from './public-sessions.ts'

/** Everything that the public form of one session needs, before and after it is posted. */
export interface AskedSession extends PostingSession {
  /** The next session of the same unit that takes questions now. */
  next: Pick<PostingSession, 'session' | 'venue'> | null
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
      .select(POSTING)
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .leftJoin(venues, eq(venues.id, sessions.venueId))
      .where(asked),
    readHamlets(db, unitId, today),
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
    readTurn(db, turnKey),
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
