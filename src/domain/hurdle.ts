import { areExcused, type Conflict, type Excuse as ConflictExcuse } from './conflict.ts'
import type { NoticeDay } from './session-notice.ts'

/** What the secretary says to what speaks against a plan. */
export interface Excuse extends ConflictExcuse {
  late_reason?: string
}

/** A reason that is still to be given. */
export type Lack = 'conflict_reason' | 'late_reason'

/** What speaks against a plan: others in its hall or with its people, the day on which it had to be announced. */
export interface Hurdles {
  conflicts: readonly Conflict[]
  /** Null where the plan announces nothing, or no rule asks for notice. */
  notice: NoticeDay | null
  lacks: readonly Lack[]
}

/** The reasons without which a plan is not taken. Neither hurdle stops the secretary who gives one. */
export function lacksOf(conflicts: readonly Conflict[], notice: NoticeDay | null, excuse: Excuse): Lack[] {
  return [
    ...(areExcused(conflicts, excuse) ? [] : (['conflict_reason'] as const)),
    ...(notice?.isLate && !excuse.late_reason ? (['late_reason'] as const) : []),
  ]
}
