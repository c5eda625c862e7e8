import { and, eq, isNull, like, or, type SQL } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { attendances } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { deskReads, recordedBy } from './capture-desk.ts'
import { selectFound } from './door-found.ts'

/** What the key of a form already stands for, one line or several. */
export type RecordedLine = Awaited<ReturnType<typeof selectByKey>>[number]
export type DoorDesk = NonNullable<Awaited<ReturnType<typeof findDoorDesk>>>

/**
 * The session with this code where `actor` takes its attendance, with what a post needs: the registration it names, the line it takes back, and
 * what its form already stands for. Null where the actor is no secretary of its unit. One trip.
 */
export async function findDoorDesk(
  db: Db,
  actor: Actor,
  code: string,
  post: { today: string; registration?: string; line?: number; key?: string },
) {
  const isIt = recordedBy(actor, code)
  const [[row], places, [registration], [line], recorded] = await db.batch([
    ...deskReads(db, isIt, post.today),
    selectFound(db, and(isIt, eq(registrations.code, post.registration ?? ''))!),
    db
      .select(OWN_LINE)
      .from(sessions)
      .innerJoin(attendances, eq(attendances.sessionId, sessions.id))
      .where(and(isIt, eq(attendances.id, post.line ?? 0))),
    selectByKey(db, isIt, post.key ?? ''),
  ])
  if (!row) return null
  return { ...row, hamlets: places, registration: registration ?? null, line: line ?? null, recorded }
}

const OWN_LINE = {
  id: attendances.id,
  sessionId: attendances.sessionId,
  registrationId: attendances.registrationId,
  personId: attendances.personId,
  hamletId: attendances.hamletId,
  groupName: attendances.groupName,
  undoneAt: attendances.undoneAt,
}

/** What was recorded at a session with the form that had this key. */
export async function findRecordedLines(db: Db, sessionId: number, key: string): Promise<RecordedLine[]> {
  return selectByKey(db, eq(sessions.id, sessionId), key)
}

/** The lines that came with one form. */
export function selectByKey(db: Db, isIt: SQL, key: string) {
  return db
    .select({
      name: people.name,
      hamletId: attendances.hamletId,
      groupName: attendances.groupName,
      people: attendances.headCount,
      representatives: attendances.representatives,
    })
    .from(sessions)
    .innerJoin(attendances, eq(attendances.sessionId, sessions.id))
    .leftJoin(people, eq(people.id, attendances.personId))
    .where(
      and(
        isIt,
        isNull(attendances.registrationId),
        or(eq(attendances.key, key), like(attendances.key, `${key || 'none'}-%`)),
      ),
    )
}
