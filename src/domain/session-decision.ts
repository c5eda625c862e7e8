import type { Calendar } from './calendar.ts'
import { headStoodInFor } from './delegation.ts'
import type { SessionMove } from './session.ts'
import { flawsOfPlan, flawsOfTimes, type PlanGround } from './session-flaws.ts'
import type { Plan, Times } from './session-form.ts'
import { contentOf, isMoved, timesOf } from './session-plan.ts'

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

/** What announcing a postponed session anew stores: it counts as announced now, and its time has to lie ahead even where nobody changed it. */
export function decideTimesAnew(times: Times, ground: Ground) {
  const flaws = flawsOfTimes(times, { ...ground, before: null })
  if (Object.keys(flaws).length > 0) return { ok: false, flaws } as const
  const set = { ...timesOf(times, { ...ground, announcedAt: ground.now }), announcedAt: ground.now }
  return { ok: true, set } as const
}

type Places = Parameters<typeof isMoved>

/** The move of an edit. Whoever subscribed to the calendar must notice a new time or place of what was announced: SEQUENCE goes up. */
export function editMove(
  move: SessionMove,
  before: Places[0] & { announcedAt: number | null },
  after: Places[1],
): SessionMove {
  const isNoticed = before.announcedAt !== null && isMoved(before, after)
  return isNoticed ? { ...move, sequence: move.sequence + 1 } : move
}
