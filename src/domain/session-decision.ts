import type { Calendar } from './calendar.ts'
import { dayOf } from './day.ts'
import { headStoodInFor } from './delegation.ts'
import { type Closing, closingAfterMove } from './registration-closing.ts'
import { flawsOfMove, flawsOfPlan, flawsOfTimes, type PlanGround } from './session-flaws.ts'
import type { Plan, Times } from './session-form.ts'
import { contentOf, type PlannedSession, timesOf } from './session-plan.ts'

type Ground = PlanGround & { calendar: Calendar }

/** What a plan stores, columns and people, or what is wrong with it. */
export function decidePlan(plan: Plan, ground: Ground) {
  const flaws = flawsOfPlan(plan, ground)
  if (Object.keys(flaws).length > 0) return { ok: false, flaws } as const
  const { columns, ...invited } = contentOf(plan, headStoodInFor(plan, ground.choices.leaders, ground.unitId))
  const announcedAt = ground.before?.announcedAt ?? null
  const set = { unitId: ground.unitId, ...columns, ...timesOf(plan, { ...ground, announcedAt }) }
  return { ok: true, set, invited } as const
}

/** What announcing a postponed session anew stores: it counts as announced now, and its time has to lie ahead even where nobody changed it. Registering ends as many days before it as it did. */
export function decideTimesAnew(times: Times, ground: Ground, postponed: Closing) {
  const flaws = flawsOfTimes(times, { ...ground, before: null })
  if (Object.keys(flaws).length > 0) return { ok: false, flaws } as const
  const { now } = ground
  const anew = timesOf(times, { ...ground, announcedAt: now })
  const registersUntil = closingAfterMove(postponed, anew.startsAt, now)
  return { ok: true, set: { ...anew, registersUntil, announcedAt: now } } as const
}

/**
 * What moving an announced session stores, or what is wrong with it. A window that was opened stays open, and registering ends as many days before it as it did. Where the day changes it counts as
 * announced now: the notice that the law asks for is that of the new day.
 */
export function decideMove(times: Times, ground: Ground & { before: PlannedSession }) {
  const { before, now } = ground
  const moved = timesOf(times, { ...ground, announcedAt: now })
  const flaws = flawsOfMove(times, ground)
  if (Object.keys(flaws).length > 0) return { ok: false, flaws } as const
  const isSameDay = dayOf(moved.startsAt) === dayOf(before.startsAt)
  const questionsFrom = moved.questionsFrom === now ? (before.questionsFrom ?? now) : moved.questionsFrom
  return {
    ok: true,
    set: {
      ...moved,
      questionsFrom,
      registersUntil: closingAfterMove(before, moved.startsAt, now),
      announcedAt: isSameDay ? before.announcedAt : now,
    },
  } as const
}
