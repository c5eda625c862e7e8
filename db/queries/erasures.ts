import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { erasures } from '../schema/voice.ts'
import { isNamedReader } from './separate.ts'

const PAGE = 50

/** Requests that `actor` decides: of opinions of their units as secretary; of what is kept apart only where they are named to read it. */
function decidedBy(actor: Actor): SQL {
  return and(
    inArray(opinions.unitId, unitsAs(actor, 'secretary')),
    or(ne(opinions.state, 'separate'), isNamedReader(actor.id)),
  )!
}

/** A page of the requests that wait for `actor`, the most pressing first, how many there are, and those settled last. One trip. `after`: the day as a number and the id of the last row of the page before. */
export async function listErasures(db: Db, actor: Actor, after: number[] | null) {
  const waits = and(decidedBy(actor), isNull(erasures.decidedAt))
  const place = sql<number>`cast(replace(${erasures.replyOn}, '-', '') as integer)`
  const isFurther = after ? sql`(${place}, ${erasures.id}) > (${after[0]}, ${after[1]})` : undefined
  const [found, [all], done] = await db.batch([
    selectErasures(db, and(waits, isFurther))
      .orderBy(asc(erasures.replyOn), asc(erasures.id))
      .limit(PAGE + 1),
    db
      .select({ count: sql<number>`count(*)` })
      .from(erasures)
      .innerJoin(opinions, eq(opinions.id, erasures.opinionId))
      .where(waits),
    selectErasures(db, and(decidedBy(actor), isNotNull(erasures.decidedAt)))
      .orderBy(desc(erasures.decidedAt), desc(erasures.id))
      .limit(PAGE),
  ])
  const rows = found.slice(0, PAGE)
  const last = rows.at(-1)
  const isMore = found.length > PAGE && last
  return {
    rows,
    count: all?.count ?? 0,
    next: isMore ? [Number(last.replyOn.replaceAll('-', '')), last.id] : null,
    done,
  }
}

/** How many requests wait for `actor`, and how many of them past their day: a read for the desk's batch. */
export function countErasures(db: Db, actor: Actor, today: Day) {
  return db
    .select({
      open: sql<number>`count(*)`,
      overdue: sql<number>`coalesce(sum(${erasures.replyOn} < ${today}), 0)`,
    })
    .from(erasures)
    .innerJoin(opinions, eq(opinions.id, erasures.opinionId))
    .where(and(decidedBy(actor), isNull(erasures.decidedAt)))
}

function selectErasures(db: Db, condition: SQL | undefined) {
  const recorder = alias(users, 'recorder')
  return db
    .select({
      id: erasures.id,
      code: opinions.code,
      unit: units.name,
      requestedAt: erasures.requestedAt,
      replyOn: erasures.replyOn,
      recorder: recorder.name,
      decidedAt: erasures.decidedAt,
      outcome: erasures.outcome,
    })
    .from(erasures)
    .innerJoin(opinions, eq(opinions.id, erasures.opinionId))
    .innerJoin(units, eq(units.id, opinions.unitId))
    .leftJoin(recorder, eq(recorder.id, erasures.recordedBy))
    .where(condition)
}
