import type { Calendar } from '../../src/domain/calendar.ts'
import { addDays, type Day, dayOf, instantOf } from '../../src/domain/day.ts'
import type { SessionState } from '../../src/domain/session.ts'
import { anchoredSessions } from './anchored-sessions.ts'
import type { Chance } from './chance.ts'
import { HOME_SLUG, type House, PROVINCE_ID } from './house.ts'
import { workingDayFrom } from './office-time.ts'
import { dayWithoutReception, fixedDaysOf, receptionDaysOf } from './reception-days.ts'
import { DIALOGUES, RECEPTIONS } from './texts/sessions.ts'
import type { DemoSession } from './texts/shape.ts'
import { suits } from './themes.ts'

/** A session before it becomes rows. */
export interface PlannedSession {
  house: House
  what: DemoSession
  startsAt: number
  endsAt: number
  state: SessionState
  /** Weight: how much is raised there, against the other sessions. */
  draw: number
  opening: 'past' | 'taking' | 'later' | 'none'
  /** The fixed day of its series, before it moved to a working day; only of recurring ones. */
  seriesOn?: Day
}

const HOUR = 3_600_000

/** Two years of sessions, twelve months to either side of `now`, in order of time. */
export function planSessions(
  houses: House[],
  now: number,
  calendar: Calendar,
  chance: Chance,
): PlannedSession[] {
  const today = dayOf(now)
  const planned = houses.flatMap((house) => [
    ...receptionsOf(house, today, calendar, chance),
    ...dialoguesOf(house, today, calendar, chance),
  ])
  const home = houses.find(({ unit }) => unit.slug === HOME_SLUG)!
  const ward = houses.find(({ unit }) => unit.kind === 'ward')!
  const other = houses.find((house) => house !== home && house !== ward && house.id !== PROVINCE_ID)!
  return [...planned, ...anchoredSessions({ home, ward, other }, now, calendar, chance)].sort(
    (a, b) => a.startsAt - b.startsAt,
  )
}

/** Reception days, moved to the next working day: two fixed ones a month in a commune, one at the province. Announced 45 days ahead. */
function receptionsOf(house: House, today: Day, calendar: Calendar, chance: Chance): PlannedSession[] {
  // The committee's own days: those of other bodies are named after them.
  const themes = RECEPTIONS.filter(
    (what) => what.form === 'periodic' && suits(what, house) && !/^(Bí thư|Thường trực)/.test(what.theme),
  )
  return monthsAround(today, -12, 4).flatMap((month) =>
    receptionDaysOf(house, month).map((day) => {
      const on = workingDayFrom(calendar, `${month}-${day}`)
      const startsAt = instantOf(on, '07:30')
      const past = on < today
      const announced = past || on <= addDays(today, 45)
      return {
        house,
        what: chance.pick(themes),
        startsAt,
        endsAt: startsAt + 4 * HOUR,
        state: past ? ('held' as const) : announced ? ('announced' as const) : ('draft' as const),
        draw: 1,
        opening: past ? ('past' as const) : ('none' as const),
        ...(fixedDaysOf(house).includes(day) && { seriesOn: `${month}-${day}` }),
      }
    }),
  )
}

/** A periodic dialogue in June and December, a thematic one every other month between. */
function dialoguesOf(house: House, today: Day, calendar: Calendar, chance: Chance): PlannedSession[] {
  const themes = chance.shuffled(DIALOGUES.filter((what) => suits(what, house)))
  return monthsAround(today, -12, 12).flatMap((month) => {
    const number = Number(month.slice(5))
    const form = number % 6 === 0 ? 'periodic' : number % 2 === house.id % 2 ? 'thematic' : null
    const what = form && themes.find((theme) => theme.form === form)
    if (!what) return []
    themes.push(themes.splice(themes.indexOf(what), 1)[0]!)
    const wished = `${month}-${String(chance.between(3, 24)).padStart(2, '0')}`
    const on = dayWithoutReception(house, calendar, wished)
    // The weeks around now belong to the anchored sessions.
    if (on > addDays(today, -5) && on < addDays(today, 45)) return []
    const past = on < today
    const startsAt = instantOf(on, chance.pick(['08:00', '13:30', '14:00']))
    return [
      {
        house,
        what,
        startsAt,
        endsAt: startsAt + 3.5 * HOUR,
        state: past ? ('concluded' as const) : ('draft' as const),
        draw: 8,
        opening: past ? ('past' as const) : ('none' as const),
      },
    ]
  })
}

/** Months as `2026-03`, from `low` to `high` months away from the month of `today`. */
function monthsAround(today: Day, low: number, high: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: high - low + 1 }, (_, i) => {
    const index = year * 12 + (month - 1) + low + i
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}
