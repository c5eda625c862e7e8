import { type Calendar, isWorkingDay } from '../../src/domain/calendar.ts'
import { addDays, dayOf, instantOf } from '../../src/domain/day.ts'
import type { SessionState } from '../../src/domain/session.ts'
import type { Chance } from './chance.ts'
import type { House } from './house.ts'
import { dayWithoutReception } from './reception-days.ts'
import type { PlannedSession } from './schedule.ts'
import { DIALOGUES } from './texts/sessions.ts'
import { suits } from './themes.ts'

const HOUR = 3_600_000

/** What a visitor meets first: a dialogue today, two that take questions, one put off, one called off. */
export function anchoredSessions(
  at: { home: House; ward: House; other: House },
  now: number,
  calendar: Calendar,
  chance: Chance,
): PlannedSession[] {
  const { home, ward, other } = at
  const today = dayOf(now)
  const theme = (house: House, form: string) =>
    chance.pick(DIALOGUES.filter((what) => what.form === form && suits(what, house)))
  const on = (days: number, house = home) => dayWithoutReception(house, calendar, addDays(today, days))
  const running =
    isWorkingDay(calendar, today) && now >= instantOf(today, '08:30') && now < instantOf(today, '16:00')
  // Half an hour and more under way, so that somebody has spoken.
  const begins = running ? now - HOUR / 2 - (now % (HOUR / 2)) : instantOf(on(1), '08:00')
  const session = (
    house: House,
    form: string,
    startsAt: number,
    state: SessionState,
    draw: number,
    opening: PlannedSession['opening'],
  ) => ({
    house,
    what: theme(house, form),
    startsAt,
    endsAt: startsAt + 3.5 * HOUR,
    state,
    draw,
    opening,
  })
  return [
    session(home, 'thematic', begins, running ? 'in_progress' : 'announced', 4, 'past'),
    session(home, 'periodic', instantOf(on(12), '08:00'), 'announced', 12, 'taking'),
    session(ward, 'periodic', instantOf(on(19, ward), '14:00'), 'announced', 6, 'taking'),
    session(other, 'periodic', instantOf(on(26, other), '08:00'), 'announced', 3, 'taking'),
    session(other, 'thematic', instantOf(on(6, other), '08:00'), 'postponed', 3, 'past'),
    session(ward, 'ad_hoc', instantOf(on(-4, ward), '08:00'), 'cancelled', 0, 'none'),
  ]
}
