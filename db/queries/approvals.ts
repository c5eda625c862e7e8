import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { opinionsWithAnswers, readOpinions } from './answers.ts'
import { inForce } from './dated.ts'
import { draftAroundOf, draftAroundReads } from './draft-around.ts'
import { ofUnit } from './visibility.ts'

const PAGE = 50
const BY_DUE_DATE = [sql`coalesce(${opinions.dueOn}, '9999-12-31')`, sql`${opinions.id}`]

/**
 * What waits for the approval of a leader: drafts submitted in their units, 50 a page in the order of their due dates, with the leaders who may
 * sign and the signer this person chose last. `unit` (its slug) narrows it down; `after` is the due date and id of the last row of the page before. One trip.
 */
export async function findApprovals(
  db: Db,
  actor: Actor,
  today: Day,
  { unit, after }: { unit: string | null; after: [string, number] | null },
) {
  const units = unitsAs(actor, 'leader')
  const waiting = and(inArray(opinions.unitId, units), ofUnit(unit), eq(opinions.state, 'submitted'))!
  const ids = db.select({ id: opinions.id }).from(opinions).where(waiting)
  const [rows, answerRows, remarkRows, history, leaderRows, [last], [all], ...beside] = await db.batch([
    ...opinionsWithAnswers(db, waiting, { keys: BY_DUE_DATE, after }, PAGE),
    db
      .select({ id: leaders.id, name: leaders.name, office: leaders.office, unitId: leaders.unitId })
      .from(leaders)
      .where(and(inArray(leaders.unitId, units), inForce(leaders, today)))
      .orderBy(asc(leaders.id)),
    lastSignerOf(db, units, actor.id),
    db.select({ count: sql<number>`count(*)` }).from(opinions).where(waiting),
    ...draftAroundReads(db, ids),
  ])
  const { opinions: found, more } = readOpinions([rows, answerRows, remarkRows, history], PAGE)
  const end = more ? found.at(-1)! : null
  return {
    opinions: found.map((opinion) => ({ ...opinion, around: draftAroundOf(beside, opinion.id) })),
    count: all?.count ?? 0,
    next: end && ([end.dueOn ?? '9999-12-31', end.id] as [string, number]),
    leaders: leaderRows.sort(compareNames),
    signerId: last?.signerId ?? null,
  }
}

/** The leader of these units in whose name this person approved last, for a batch: proposed again. */
export function lastSignerOf(db: Db, unitIds: number[], actorId: number) {
  return db
    .select({ signerId: answers.signerId })
    .from(answers)
    .innerJoin(leaders, eq(leaders.id, answers.signerId))
    .where(and(eq(answers.approvedBy, actorId), inArray(leaders.unitId, unitIds)))
    .orderBy(desc(answers.approvedAt))
    .limit(1)
}

/** The leader with this id, in force on a day: who may sign. Null for anybody else. */
export async function findSigner(db: Db, id: number, on: Day) {
  const [signer] = await db
    .select({ id: leaders.id, unitId: leaders.unitId })
    .from(leaders)
    .where(and(eq(leaders.id, id), inForce(leaders, on)))
  return signer ?? null
}
