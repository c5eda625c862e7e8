import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { earlierDates } from '../schema/deadlines.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'

const EARLIER_PAGE = 50

export type EarlierDate = Awaited<ReturnType<typeof select>>[number]

/** Earlier dates that wait for a decision of `actor`, in the order in which they were proposed; `after` is the id of the last row of the page before. One trip. */
export async function listEarlierDates(db: Db, actor: Actor, after: number) {
  const found = await select(db, and(waitsFor(actor), gt(earlierDates.id, after))).limit(EARLIER_PAGE + 1)
  const rows = found.slice(0, EARLIER_PAGE)
  return { rows, next: found.length > EARLIER_PAGE ? rows.at(-1)!.id : null }
}

/** Those of these that still wait for a decision of `actor`. One trip. */
export async function findEarlierDates(db: Db, actor: Actor, ids: number[]) {
  return await select(db, and(waitsFor(actor), inArray(earlierDates.id, ids)))
}

/** How many wait, as a query for a batch. */
export function countEarlierDates(db: Db, actor: Actor) {
  return db
    .select({ count: sql<number>`count(*)` })
    .from(earlierDates)
    .innerJoin(opinions, eq(opinions.id, earlierDates.opinionId))
    .where(waitsFor(actor))
}

function select(db: Db, condition: SQL | undefined) {
  return db
    .select({
      id: earlierDates.id,
      opinionId: earlierDates.opinionId,
      clock: earlierDates.clock,
      standingOn: earlierDates.standingOn,
      proposedOn: earlierDates.proposedOn,
      rule: earlierDates.rule,
      provisional: earlierDates.provisional,
      calendarVersion: earlierDates.calendarVersion,
      code: opinions.code,
      state: opinions.state,
      seq: opinions.seq,
      headHash: opinions.headHash,
      unitId: opinions.unitId,
      unit: units.name,
      agencyId: opinions.agencyId,
      publicAt: opinions.publicAt,
      text: sql<string>`substr(${opinions.originalText}, 1, 240)`,
      personId: opinions.personId,
      person: { email: people.email, phone: people.phone },
    })
    .from(earlierDates)
    .innerJoin(opinions, eq(opinions.id, earlierDates.opinionId))
    .innerJoin(units, eq(units.id, opinions.unitId))
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(condition)
    .orderBy(asc(earlierDates.id))
}

/** Nobody decided, the opinion is open, and its date is still the one that the proposal is about. */
function waitsFor(actor: Actor): SQL {
  return and(
    isNull(earlierDates.decision),
    inArray(opinions.unitId, unitsAs(actor, 'secretary', 'leader')),
    inArray(opinions.state, [...OPEN_STATES]),
    or(
      and(eq(earlierDates.clock, 'due'), eq(opinions.dueOn, earlierDates.standingOn)),
      and(
        eq(earlierDates.clock, 'notice'),
        eq(opinions.noticeOn, earlierDates.standingOn),
        eq(opinions.state, 'received'),
      ),
    ),
  )!
}
