import { and, asc, desc, eq, gte, isNull, not, type SQL, sql } from 'drizzle-orm'
import { type Head, NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { outbox } from '../schema/ledger.ts'
import { people } from '../schema/people.ts'
import type { OutboxLine } from './matters.ts'
import {
  codeOfRecord,
  isHeld,
  isInList,
  isOfUnits,
  isOpenCall,
  isRecipient,
  SEEN,
  sessionOfRecord,
} from './outbox-condition.ts'

const CALLS_PAGE = 50
const MOST_DONE = 50

/** A call to make or made: who, which number, about which record. */
export interface CallRow extends OutboxLine {
  name: string
  phone: string
  code: string | null
  sessionCode: string | null
  head: Head
}

/** Who was not there goes to the end of those who waited by then. */
const place = sql<number>`coalesce(${outbox.calledAt}, ${outbox.createdAt})`

/**
 * A page of the calls of these units, the longest waiting first, those made since `today` began (epoch ms), the newest first, and how many letters wait to be sent or
 * printed. One trip. `after` is the place and id of the last row of the page before.
 */
export async function findCalls(
  db: Db,
  units: readonly number[],
  today: number,
  now: number,
  after: number[] | null,
) {
  const isFurther = after && sql`(${place}, ${outbox.id}) > (${after[0]}, ${after[1]})`
  const [found, done, [letters]] = await db.batch([
    selectCalls(db, and(isOpenCall(units, now), isFurther ?? undefined)!)
      .orderBy(asc(place), asc(outbox.id))
      .limit(CALLS_PAGE + 1),
    selectCalls(db, and(eq(outbox.channel, 'phone'), gte(outbox.sentAt, today), isOfUnits(units))!)
      .orderBy(desc(outbox.sentAt), desc(outbox.id))
      .limit(MOST_DONE),
    db
      .select({ count: sql<number>`count(*)` })
      .from(outbox)
      .where(and(isInList('waiting', now), not(isHeld(now)), isOfUnits(units))),
  ])
  const rows = found.slice(0, CALLS_PAGE).map(toRow)
  const last = rows.at(-1)
  return {
    rows,
    next: found.length > CALLS_PAGE && last ? [last.calledAt ?? last.createdAt, last.id] : null,
    done: done.map(toRow),
    letters: letters?.count ?? 0,
  }
}

/** One call of these units, made or not, or null. */
export async function findCall(db: Db, units: readonly number[], id: number): Promise<CallRow | null> {
  const [found] = await selectCalls(
    db,
    and(eq(outbox.id, id), eq(outbox.channel, 'phone'), isNull(people.erasedAt), isOfUnits(units))!,
  )
  return found ? toRow(found) : null
}

function selectCalls(db: Db, condition: SQL) {
  return db
    .select({
      line: outbox,
      name: people.name,
      phone: people.phone,
      code: codeOfRecord,
      sessionCode: sessionOfRecord,
      ...SEEN,
    })
    .from(outbox)
    .innerJoin(people, isRecipient)
    .where(condition)
    .$dynamic()
}

function toRow({ line, seq, hash, ...around }: Awaited<ReturnType<typeof selectCalls>>[number]): CallRow {
  return { ...line, ...around, head: hash === null ? NO_HISTORY : { seq, hash } }
}
