import { and, desc, eq, gt, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { AttendanceFilter } from '../../src/domain/attendance-filter.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { attendances } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { headCountReads, isThere, toHeadCount } from './attendances.ts'
import { cutFound, type FoundBy, foundBy, selectFound } from './door-found.ts'
import { selectLines, toLine } from './session-parts.ts'
import { sessionsOf } from './sessions.ts'
import { selectUnitHamlets } from './unit-choices.ts'

const LINES_A_PAGE = 50

export type Door = NonNullable<Awaited<ReturnType<typeof findDoor>>>

/** The attendance of the session that `actor` sees under this code: figures, a page of its lines, newest first, and whom was looked for. One trip. */
export async function findDoor(
  db: Db,
  actor: Actor,
  code: string,
  want: { today: string; filter: AttendanceFilter; after: number[] | null; found: FoundBy },
) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[row], places, [undone], found, lines, ...sums] = await db.batch([
    selectLines(db).where(isIt),
    selectUnitHamlets(db, isIt, want.today),
    db
      .select({ lines: sql<number>`count(*)` })
      .from(sessions)
      .innerJoin(attendances, eq(attendances.sessionId, sessions.id))
      .where(and(isIt, isNotNull(attendances.undoneAt))),
    selectFound(db, and(isIt, foundBy(want.found))!),
    selectAttendances(db, and(isIt, linesOf(want.filter), beyond(want.after))!),
    ...headCountReads(db, isIt),
  ])
  if (!row) return null
  const page = lines.slice(0, LINES_A_PAGE)
  const last = page.at(-1)
  return {
    session: toLine(row),
    hamlets: places.sort(compareNames),
    undone: undone?.lines ?? 0,
    ...cutFound(found),
    lines: page,
    next: lines.length > LINES_A_PAGE && last ? [last.arrivedAt, last.id] : null,
    count: toHeadCount(sums),
  }
}

function linesOf({ way, hamlet, group, represents }: AttendanceFilter): SQL | undefined {
  return and(
    way === 'undone' ? isNotNull(attendances.undoneAt) : isThere,
    way && way !== 'undone' ? eq(attendances.way, way) : undefined,
    hamlet === 'none' ? isNull(attendances.hamletId) : undefined,
    typeof hamlet === 'number' ? eq(attendances.hamletId, hamlet) : undefined,
    group === null ? undefined : eq(attendances.groupName, group),
    represents ? gt(attendances.representatives, 0) : undefined,
  )
}

function beyond(after: number[] | null): SQL | undefined {
  if (!after) return undefined
  const [at = 0, id = 0] = after
  return or(lt(attendances.arrivedAt, at), and(eq(attendances.arrivedAt, at), lt(attendances.id, id)))
}

function selectAttendances(db: Db, condition: SQL) {
  return db
    .select({
      id: attendances.id,
      way: attendances.way,
      name: people.name,
      hamlet: hamlets.name,
      groupName: attendances.groupName,
      people: attendances.headCount,
      representatives: attendances.representatives,
      arrivedAt: attendances.arrivedAt,
      undoneAt: attendances.undoneAt,
      registration: registrations.code,
      intent: registrations.intent,
    })
    .from(sessions)
    .innerJoin(attendances, eq(attendances.sessionId, sessions.id))
    .leftJoin(people, eq(people.id, attendances.personId))
    .leftJoin(hamlets, eq(hamlets.id, attendances.hamletId))
    .leftJoin(registrations, eq(registrations.id, attendances.registrationId))
    .where(condition)
    .orderBy(desc(attendances.arrivedAt), desc(attendances.id))
    .limit(LINES_A_PAGE + 1)
}
