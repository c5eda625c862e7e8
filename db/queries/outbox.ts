import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Calendar } from '../../src/domain/calendar.ts'
import { MENDABLE } from '../../src/domain/delivery.ts'
import { type Head, NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { outbox } from '../schema/ledger.ts'
import { people, users } from '../schema/people.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import type { OutboxLine } from './matters.ts'
import {
  codeOfRecord,
  isForStaffOf,
  isInList,
  isOfUnits,
  isRecipient,
  isStaffRecipient,
  OUTBOX_LISTS,
  type OutboxList,
  SEEN,
  sessionOfRecord,
} from './outbox-condition.ts'

const OUTBOX_PAGE = 50

/** A line with what a list tells of it; `code` is the username where it goes to one of the staff. `email` is for the mask alone. */
export interface OutboxRow extends OutboxLine {
  code: string | null
  sessionCode: string | null
  email: string
  head: Head
}

/** A page of one list of these units' mail, with how long each list is and the calendar that office hours go by; the newest first, what waits oldest first. One trip. */
export async function findOutbox(
  db: Db,
  units: readonly number[],
  list: OutboxList,
  now: number,
  after: number | null,
  breadth: Breadth = {},
): Promise<{
  rows: OutboxRow[]
  next: number | null
  counts: Record<OutboxList, number>
  calendar: Calendar
}> {
  const isUpward = list === 'waiting'
  const place = isUpward ? sql`${outbox.id} > ${after}` : sql`${outbox.id} < ${after}`
  const mine = mailOf(units, breadth)
  const [found, [counts], ...rules] = await db.batch([
    selectRows(db, and(isInList(list, now), mine, after === null ? undefined : place)!)
      .orderBy(isUpward ? asc(outbox.id) : desc(outbox.id))
      .limit(OUTBOX_PAGE + 1),
    db.select(countsOf(now)).from(outbox).where(mine),
    ...rulebookReads(db),
  ])
  const rows = found.slice(0, OUTBOX_PAGE).map(toRow)
  return {
    rows,
    next: found.length > OUTBOX_PAGE ? rows.at(-1)!.id : null,
    counts: counts as Record<OutboxList, number>,
    calendar: rulebookOf(rules).calendar,
  }
}

/** One line of these units, or null. */
export async function findOutboxLine(
  db: Db,
  units: readonly number[],
  id: number,
  breadth: Breadth = {},
): Promise<OutboxRow | null> {
  const [found] = await selectRows(db, and(eq(outbox.id, id), mailOf(units, breadth))!)
  return found ? toRow(found) : null
}

/** Failed lines of these units, and of their staff, that another try may mend, the oldest first. */
export async function findMendable(
  db: Db,
  units: readonly number[],
  now: number,
  most: number,
): Promise<OutboxRow[]> {
  const found = await selectRows(
    db,
    and(isInList('failed', now), inArray(outbox.problem, [...MENDABLE]), mailOf(units, { withStaff: true }))!,
  )
    .orderBy(asc(outbox.id))
    .limit(most)
  return found.map(toRow)
}

/** Reminders for the staff of the units too: an administrator sees that they went, and nobody prints or hands them over. */
interface Breadth {
  withStaff?: boolean
}

function mailOf(units: readonly number[], { withStaff = false }: Breadth): SQL {
  return withStaff ? or(isOfUnits(units), isForStaffOf(units))! : isOfUnits(units)
}

/** Rows of the outbox with their record's code and where their history ends. */
function selectRows(db: Db, condition: SQL) {
  return db
    .select({
      line: outbox,
      code: sql<string | null>`coalesce(${users.username}, ${codeOfRecord})`,
      sessionCode: sessionOfRecord,
      email: sql<string | null>`coalesce(${users.email}, ${people.email})`,
      ...SEEN,
    })
    .from(outbox)
    .leftJoin(people, isRecipient)
    .leftJoin(users, isStaffRecipient)
    .where(condition)
    .$dynamic()
}

type Found = Awaited<ReturnType<typeof selectRows>>[number]

function toRow({ line, code, sessionCode, email, seq, hash }: Found): OutboxRow {
  return { ...line, code, sessionCode, email: email ?? '', head: hash === null ? NO_HISTORY : { seq, hash } }
}

function countsOf(now: number) {
  return Object.fromEntries(
    OUTBOX_LISTS.map((list) => [
      list,
      sql<number>`coalesce(sum(case when ${isInList(list, now)} then 1 else 0 end), 0)`,
    ]),
  ) as Record<OutboxList, SQL<number>>
}
