import type { Calendar } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import { rowsOver } from './duty.ts'
import type { UnitReport } from './duty-report.ts'
import { monthOf, monthsOf } from './month.ts'
import type { Roll } from './series.ts'
import { rolled } from './series-days.ts'
import { type Astray, astrayOf, type SeriesSession } from './series-standing.ts'

/** The first year a plan can be asked for, as the working calendar knows no earlier one. */
const FIRST_YEAR = 2025

/** The years that can be asked for: up to two ahead, as far as a series reaches. */
export function plannableYears(today: Day): number[] {
  const last = Number(today.slice(0, 4)) + 2
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
}

/** What the rules ask for in a year beside what is planned: the reception days of each head, and dialogues. */
export interface PlannedDuty {
  of: 'reception' | 'dialogue_law' | 'dialogue_handbook'
  /** The head whose days these are. */
  head: { name: string; office: string } | null
  required: number
  /** Held, planned, or past without a word on whether it was held. */
  planned: number
}

/** The duties of a unit in a year as numbers; only what a rule in force asks for. */
export function plannedDuties({ heads, duty }: UnitReport): PlannedDuty[] {
  const dialogues = [
    duty.rows.dialogues_held,
    duty.rows.dialogues_planned,
    duty.rows.dialogues_unrecorded,
  ].flat()
  const yearly = [
    { of: 'dialogue_law' as const, min: duty.byLaw },
    { of: 'dialogue_handbook' as const, min: duty.byHandbook },
  ]
  return [
    ...heads.map(({ head: { name, office }, months }) => ({
      of: 'reception' as const,
      head: { name, office },
      required: rowsOver(months, 'required').length,
      planned: (['held', 'planned', 'unrecorded'] as const).flatMap((figure) => rowsOver(months, figure))
        .length,
    })),
    ...yearly.flatMap(({ of, min }) =>
      min ? [{ of, head: null, required: min.days, planned: dialogues.length }] : [],
    ),
  ].filter(({ required }) => required > 0)
}

/** The sessions of a year by month, months without any included. */
export function byMonth<Session extends { startsAt: number }>(year: number, sessions: readonly Session[]) {
  return monthsOf(year).map((month) => ({
    month,
    sessions: sessions.filter(({ startsAt }) => monthOf(dayOf(startsAt)) === month),
  }))
}

/** Whether a session of a series stands where the calendar of today would not put it; one of no series stands where it was put. */
export function astrayInYear(
  session: SeriesSession & { roll: Roll | null },
  calendar: Calendar,
  now: number,
): Astray | null {
  if (session.roll === null || session.seriesOn === null) return null
  const { on } = rolled(calendar, session.seriesOn, session.roll)
  return astrayOf(session, on, calendar, now)
}
