import { and, count, eq, isNull, type SQL, sql, sum } from 'drizzle-orm'
import { type AttendanceSum, type HeadCount, sumAttendance } from '../../src/domain/attendance.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { attendances } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'

/** Lines that were not taken back. */
export const isThere = isNull(attendances.undoneAt)

/** The head count of a session with the names of its hamlets, and how many of its registrations came. */
export interface NamedHeadCount extends HeadCount {
  hamletNames: Map<number, string>
  registered: {
    /** Registrations that came, cancelled ones too. */
    came: number
    /** Confirmed or waiting ones that did not come yet. */
    absent: number
  }
}

/** The head count of a session, for its minutes: people, representatives, by hamlet and by group. One trip. */
export async function findHeadCount(db: Db, sessionId: number): Promise<NamedHeadCount> {
  return toHeadCount(await db.batch(headCountReads(db, eq(sessions.id, sessionId))))
}

/** The reads of a head count, for a batch that holds others too; `toHeadCount` takes their rows. */
export function headCountReads(db: Db, isIt: SQL) {
  return [
    db
      .select({
        way: attendances.way,
        hamletId: attendances.hamletId,
        hamlet: hamlets.name,
        groupName: attendances.groupName,
        entries: count(),
        people: sum(attendances.headCount).mapWith(Number),
        representatives: sum(attendances.representatives).mapWith(Number),
      })
      .from(sessions)
      .innerJoin(attendances, eq(attendances.sessionId, sessions.id))
      .leftJoin(hamlets, eq(hamlets.id, attendances.hamletId))
      .where(and(isIt, isThere))
      .groupBy(attendances.way, attendances.hamletId, attendances.groupName),
    db.select({ came: CAME, absent: ABSENT }).from(sessions).where(isIt),
  ] as const
}

const IS_THERE = sql`exists (select 1 from attendances as own where own.registration_id = r.id and own.undone_at is null)`
const CAME = sql<number>`(select count(*) from registrations as r where r.session_id = sessions.id and ${IS_THERE})`
/** Registrations of the selected session that did not come yet. */
export const ABSENT = sql<number>`(select count(*) from registrations as r where r.session_id = sessions.id
  and r.state <> 'cancelled' and not ${IS_THERE})`

type Rows<Builders extends readonly PromiseLike<unknown>[]> = {
  [Part in keyof Builders]: Awaited<Builders[Part]>
}

/** Hamlets and groups in Vietnamese order, who belongs to none at the end. */
export function toHeadCount([sums, [registered]]: Rows<ReturnType<typeof headCountReads>>): NamedHeadCount {
  const count = sumAttendance(sums as AttendanceSum[])
  const names = new Map(sums.flatMap(({ hamletId, hamlet }) => (hamletId ? [[hamletId, hamlet ?? '']] : [])))
  const hamletOf = ({ hamletId: id }: { hamletId: number | null }) => ({
    id: id ?? 0,
    name: (id && names.get(id)) || LAST,
  })
  const groupOf = ({ groupName }: { groupName: string }) => ({ id: 0, name: groupName || LAST })
  return {
    ...count,
    hamlets: count.hamlets.sort((a, b) => compareNames(hamletOf(a), hamletOf(b))),
    groups: count.groups.sort((a, b) => compareNames(groupOf(a), groupOf(b))),
    hamletNames: names,
    registered: registered ?? { came: 0, absent: 0 },
  }
}

/** Stands after every name. */
const LAST = '\uffff'
