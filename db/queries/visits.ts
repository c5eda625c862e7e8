import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { caseOf } from '../../src/domain/visit-figures.ts'
import type { Db } from '../database.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { deskReads, recordedBy } from './capture-desk.ts'
import { sessionsOf } from './sessions.ts'
import {
  selectComing,
  selectMatters,
  selectReceivers,
  selectRepetitions,
  selectVisits,
} from './visit-rows.ts'

/** A reception day ("buổi tiếp công dân") as its desk works on it: everything of the day, visits in the order of their numbers. */
export type ReceptionDay = NonNullable<Awaited<ReturnType<typeof findReceptionDay>>>
/** The reception with this code where `actor` is secretary of its unit, else null. One trip. */
export function findReceptionDay(db: Db, actor: Actor, code: string, today: Day) {
  return selectDay(db, recordedBy(actor, code), today)
}

/** The same for whoever may read the session: its register is open to its leaders and inspectors too. */
export function findReadReception(db: Db, actor: Actor, code: string, today: Day) {
  return selectDay(db, and(eq(sessions.code, code), sessionsOf(actor))!, today)
}

async function selectDay(db: Db, isTheirs: SQL, today: Day) {
  const isIt = and(isTheirs, eq(sessions.kind, 'reception'))!
  const [[row], hamletRows, visitRows, matterRows, links, leaderRows, coming, [stamp], ...rules] =
    await db.batch([
      ...deskReads(db, isIt, today),
      selectVisits(db, isIt),
      selectMatters(db, isIt),
      selectRepetitions(db, isIt),
      selectReceivers(db, isIt, today),
      selectComing(db, isIt),
      selectTide(db, isIt),
      ...rulebookReads(db),
    ])
  if (!row || !stamp) return null
  const firstOf = new Map(links.map(({ id, firstId }) => [id, firstId!]))
  return {
    ...row,
    ...stamp,
    hamlets: hamletRows.sort(compareNames),
    leaders: leaderRows,
    coming,
    visits: visitRows.map((row) =>
      withMatters(
        row,
        matterRows.filter(({ visitId }) => visitId === row.visit.id),
        firstOf,
      ),
    ),
    rulebook: rulebookOf(rules),
  }
}

/** Changes with every number, call and line of this day; null as above. Asked every few seconds: one trip. */
export async function findReceptionStamp(db: Db, actor: Actor, code: string): Promise<string | null> {
  const [row] = await selectTide(db, and(recordedBy(actor, code), eq(sessions.kind, 'reception'))!)
  return row?.stamp ?? null
}

type VisitRow = Awaited<ReturnType<typeof selectVisits>>[number]
type MatterRow = Awaited<ReturnType<typeof selectMatters>>[number]

/** What became separate is nowhere at the desk, and neither is who said it. */
function withMatters(row: VisitRow, all: MatterRow[], firstOf: ReadonlyMap<number, number>) {
  const { visit, person, ...beside } = row
  const isSeparate = all.some(({ state }) => state === 'separate')
  const matters = all
    .filter(({ state }) => state !== 'separate')
    .map((matter) => ({ ...matter, caseId: caseOf(matter.id, firstOf) }))
  const cases = [...new Set(matters.map(({ caseId }) => caseId))]
  const whole = { ...visit, ...person, ...beside, matters, cases, isSeparate }
  if (!isSeparate) return whole
  const nobody = { name: '', phone: '', address: '', hamlet: null, groupName: '', identityNumber: '' }
  return { ...whole, ...nobody, kind: null, identityKind: null, reason: '', recipient: '' }
}

function selectTide(db: Db, isIt: SQL) {
  const tide = sql`coalesce((select tide from rooms where rooms.session_id = ${sessions.id}), 0)`
  return db
    .select({ stamp: sql<string>`${sessions.seq} || '-' || ${tide}` })
    .from(sessions)
    .where(isIt)
}
