import { type Day, dayOf } from './day.ts'
import type { Clock } from './due-explanation.ts'
import { EXTENSION } from './extension.ts'

/** What day zero of a term is the day of. */
export type DayZeroIs = 'received' | 'accepted' | 'session' | 'reopened' | 'separated'

/** What the two clocks of an opinion run from. Days `YYYY-MM-DD`. */
export interface Running {
  receivedOn: Day
  acceptedOn: Day | null
  /** The day it was last opened again, whose term is a fresh one. */
  reopenedOn: Day | null
  /** The day it was last taken off the common line as a denunciation. */
  separatedOn: Day | null
  /** The day of the session that it was raised for, or that took it over. */
  heldOn: Day | null
  noticeRule: string
  dueRule: string | null
}

/** The rule that a clock runs by, and the day it runs from; null where nothing runs, or where a person set the day. */
export function dayZeroOf(clock: Clock, opinion: Running): { rule: string; on: Day; is: DayZeroIs } | null {
  if (clock === 'notice') return { rule: opinion.noticeRule, on: opinion.receivedOn, is: 'received' }
  const { dueRule: rule, heldOn, reopenedOn, acceptedOn, separatedOn } = opinion
  if (rule === null || rule === EXTENSION) return null
  if (rule === 'AGENCY_RESULT') return heldOn ? { rule, on: heldOn, is: 'session' } : null
  if (reopenedOn) return { rule, on: reopenedOn, is: 'reopened' }
  if (acceptedOn) return { rule, on: acceptedOn, is: 'accepted' }
  return separatedOn ? { rule, on: separatedOn, is: 'separated' } : null
}

/** The day of the last step of that name in a history, oldest first. */
export function lastDayOf(history: readonly { step: string; at: number }[], step: string): Day | null {
  const last = history.findLast((event) => event.step === step)
  return last ? dayOf(last.at) : null
}
