import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { units, venues } from '../schema/office.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { POSTING, type PostingSession, readHamlets, readTurn } from './posting.ts'
import { isAnnounced } from './public-sessions.ts'
import { sessionsOf } from './sessions.ts'

/** Everything that the form by which one registers needs, before and after it is posted. */
export interface RegisteringSession extends PostingSession {
  /** Places of the confirmed ones. */
  taken: number
}

interface Post {
  today: string
  /** What a post brings. */
  nonce?: string
  turnKey?: string
}

/** The announced session with this code, else null. One trip. */
export function findRegisteringSession(db: Db, code: string, post: Post): Promise<RegisteringSession | null> {
  return findSession(db, and(eq(sessions.code, code), isAnnounced)!, post)
}

/** The same as far as `actor` sees it. One trip. */
export function findRegisteringSessionOf(
  db: Db,
  actor: Actor,
  code: string,
  post: Post,
): Promise<RegisteringSession | null> {
  return findSession(db, and(eq(sessions.code, code), sessionsOf(actor))!, post)
}

async function findSession(
  db: Db,
  isIt: SQL,
  { today, nonce = '', turnKey = '' }: Post,
): Promise<RegisteringSession | null> {
  const unitId = db.select({ id: sessions.unitId }).from(sessions).where(isIt)
  const [[row], places, [used], [counted], ...rules] = await db.batch([
    db
      .select({
        ...POSTING,
        taken: sql<number>`(select coalesce(sum(r.seats), 0) from registrations as r where r.session_id = ${sessions.id} and r.state = 'confirmed')`,
      })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .leftJoin(venues, eq(venues.id, sessions.venueId))
      .where(isIt),
    readHamlets(db, unitId, today),
    readUsed(db, nonce),
    readTurn(db, turnKey),
    ...rulebookReads(db),
  ])
  if (!row) return null
  return {
    ...row,
    isUnitMeeting: row.isUnitMeeting === 1,
    hamlets: places.sort(compareNames),
    used: used ?? null,
    counted: counted ?? null,
    rulebook: rulebookOf(rules),
  }
}

/** What a form brought, or null: decides whether a refused write met its own twin or another's code. */
export async function findUsedForm(db: Db, nonce: string): Promise<{ contentDigest: string } | null> {
  const [row] = await readUsed(db, nonce)
  return row ?? null
}

function readUsed(db: Db, nonce: string) {
  return db
    .select({ contentDigest: registrations.contentDigest })
    .from(registrations)
    .where(eq(registrations.nonce, nonce))
}
