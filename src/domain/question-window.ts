import { type Calendar, latestDayBefore } from './calendar.ts'
import { dayOf, instantOf } from './day.ts'
import { type QuestionWindow, takesQuestions } from './session.ts'

/** How a session stands towards questions sent in advance, so that a page can say in words what one can do. */
export type WindowStanding =
  | { is: 'open'; until: number }
  | { is: 'opens'; from: number; until: number }
  | { is: 'closed'; until: number }
  | { is: 'none' }
  /** The meeting was held or cancelled. */
  | { is: 'over' }

/** Where the question window of a session stands at `now` (epoch ms). Postponed sessions keep theirs. */
export function windowStanding(session: QuestionWindow, now: number): WindowStanding {
  const { state, questionsFrom, questionsUntil } = session
  if (state === 'held' || state === 'concluded' || state === 'cancelled') return { is: 'over' }
  if (questionsUntil === null) return { is: 'none' }
  if (takesQuestions(session, now)) return { is: 'open', until: questionsUntil }
  if (now >= questionsUntil) return { is: 'closed', until: questionsUntil }
  return questionsFrom === null ? { is: 'none' } : { is: 'opens', from: questionsFrom, until: questionsUntil }
}

/**
 * When the window closes unless the office says otherwise: 17:00 on the working day before the session (epoch ms). The walk takes
 * sessions from 2025 on and throws RangeError for earlier ones.
 */
export function usualClosing(startsAt: number, calendar: Calendar): number {
  const before = latestDayBefore(calendar, dayOf(startsAt), { days: 1, kind: 'working' })
  return instantOf(before.due, '17:00')
}

/** The same as proposed at `now`: a session called at short notice takes questions until it begins. */
export function proposedClosing(startsAt: number, calendar: Calendar, now: number): number {
  const usual = usualClosing(startsAt, calendar)
  return usual > now ? usual : startsAt
}
