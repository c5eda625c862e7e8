import { and, asc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, ROLES, unitsAs } from '../../src/domain/actor.ts'
import { addDays, type Day, startOfDay, weekdayOf } from '../../src/domain/day.ts'
import type { DueMarks } from '../../src/domain/due-span.ts'
import type { StaleBound } from '../../src/domain/stale.ts'
import type { Db } from '../database.ts'
import { separateReaders } from '../schema/handling.ts'
import { outbox } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { countPreparations } from './agenda-preparations.ts'
import { selectAwaiting } from './awaiting-conclusions.ts'
import { countDueCommitments } from './commitment-stands.ts'
import { countByAgency, countByUnit, type DeskGroup } from './desk-groups.ts'
import { countEarlierDates } from './earlier-dates.ts'
import { countErasures } from './erasures.ts'
import { countLateCards } from './late-cards.ts'
import { isOpenCall } from './outbox-condition.ts'
import { selectLines, toLine } from './session-parts.ts'
import { sessionsOf } from './sessions.ts'

/**
 * Everything that waits for `actor` today, by role and place, counted by the very conditions of the lists that the numbers lead to; this week's sessions,
 * the next one, drafts of sessions and separate cases. One trip.
 */
export async function findDesk(
  db: Db,
  actor: Actor,
  { today, now, stale, marks }: { today: Day; now: number; stale: readonly StaleBound[]; marks: DueMarks },
) {
  const asking = { actorId: actor.id, stale, marks }
  const [
    secretary,
    leader,
    inspector,
    officer,
    week,
    [next],
    [drafts],
    [separate],
    [calls],
    [earlier],
    [promised],
    [toErase],
    [toPrepare],
    late,
    awaiting,
  ] = await db.batch([
    countByUnit(db, actor, 'secretary', today, asking),
    countByUnit(db, actor, 'leader', today, asking),
    countByUnit(db, actor, 'inspector', today, asking),
    countByAgency(db, actor, today, asking),
    selectLines(db)
      .where(and(sessionsOf(actor), ofThisWeek(today)))
      .orderBy(asc(sessions.startsAt)),
    selectLines(db)
      .where(
        and(
          // An announced session is no secret: officers, who plan none, are told of it too.
          inArray(sessions.unitId, unitsAs(actor, ...ROLES)),
          eq(sessions.state, 'announced'),
          gte(sessions.startsAt, startOfDay(addDays(today, 1))),
        ),
      )
      .orderBy(asc(sessions.startsAt))
      .limit(1),
    db
      .select({ count: sql<number>`count(*)` })
      .from(sessions)
      .where(and(sessionsOf(actor), eq(sessions.state, 'draft'))),
    db
      .select({ count: sql<number>`count(*)` })
      .from(separateReaders)
      .innerJoin(opinions, eq(opinions.id, separateReaders.opinionId))
      .where(and(eq(separateReaders.userId, actor.id), eq(opinions.state, 'separate'))),
    db
      .select({ count: sql<number>`count(*)` })
      .from(outbox)
      .where(isOpenCall(unitsAs(actor, 'secretary'), now)),
    countEarlierDates(db, actor),
    countDueCommitments(db, actor, { today, until: marks.soonUntil }),
    countErasures(db, actor, today),
    countPreparations(db, actor),
    countLateCards(db, actor),
    selectAwaiting(db, actor),
  ])
  const groups: DeskGroup[] = [
    ...secretary.map((row) => ({ role: 'secretary' as const, agency: null, ...row })),
    ...officer.map((row) => ({ role: 'officer' as const, ...row })),
    ...leader.map((row) => ({ role: 'leader' as const, agency: null, ...row })),
    ...inspector.map((row) => ({ role: 'inspector' as const, agency: null, ...row })),
  ]
  return {
    groups,
    week: week.map(toLine),
    next: next ? toLine(next) : null,
    drafts: drafts?.count ?? 0,
    separate: separate?.count ?? 0,
    earlier: earlier?.count ?? 0,
    calls: calls?.count ?? 0,
    preparations: toPrepare?.count ?? 0,
    late,
    awaiting,
    erasures: { open: toErase?.open ?? 0, overdue: toErase?.overdue ?? 0 },
    commitments: { soon: promised?.due_soon ?? 0, overdue: promised?.overdue ?? 0 },
  }
}

/** Held this week, Monday to Sunday, or going on now; what is planned or called off is not. */
function ofThisWeek(today: Day): SQL {
  const monday = addDays(today, 1 - weekdayOf(today))
  return or(
    eq(sessions.state, 'in_progress'),
    and(
      inArray(sessions.state, ['announced', 'held', 'concluded']),
      gte(sessions.startsAt, startOfDay(monday)),
      lt(sessions.startsAt, startOfDay(addDays(monday, 7))),
    ),
  )!
}
