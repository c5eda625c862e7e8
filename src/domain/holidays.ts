import type { CalendarDay } from './calendar.ts'

type Reason = 'new_year' | 'tet' | 'hung_kings' | 'reunification' | 'labour' | 'national' | 'culture' | 'swap'

/**
 * The days the product ships with, 2025 to 2027. Tết, the second day of 02/09 and the swaps come from the yearly
 * notice: what no notice has fixed yet stands as undecided, for a person to confirm.
 */
export const SHIPPED_CALENDAR_DAYS: CalendarDay[] = [
  ...off('new_year', '2025-01-01'),
  ...off('tet', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...off('hung_kings', '2025-04-07'),
  ...worked('swap', '2025-04-26'),
  ...off('reunification', '2025-04-30'),
  ...off('labour', '2025-05-01'),
  ...off('swap', '2025-05-02'),
  ...off('national', '2025-09-01', '2025-09-02'),

  ...off('new_year', '2026-01-01'),
  ...off('swap', '2026-01-02'),
  ...worked('swap', '2026-01-10'),
  ...off('tet', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...off('hung_kings', '2026-04-27'), // made up: the day itself, 26/04, is a Sunday
  ...off('reunification', '2026-04-30'),
  ...off('labour', '2026-05-01'),
  ...worked('swap', '2026-08-22'),
  ...off('swap', '2026-08-31'),
  ...off('national', '2026-09-01', '2026-09-02'),
  ...undecided(worked('swap', '2026-11-23'), off('swap', '2026-11-28')),
  ...off('culture', '2026-11-24'),

  ...off('new_year', '2027-01-01'),
  ...undecided(
    off('tet', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
    worked('tet', '2027-02-11', '2027-02-12'),
  ),
  ...off('hung_kings', '2027-04-16'),
  ...off('reunification', '2027-04-30'),
  ...off('labour', '2027-05-03'), // made up: 01/05 is a Saturday
  ...undecided(worked('national', '2027-09-01')),
  ...off('national', '2027-09-02'),
  ...undecided(worked('national', '2027-09-03')),
  ...off('culture', '2027-11-24'),
]

function off(reason: Reason, ...days: string[]): CalendarDay[] {
  return days.map((on) => ({ on, kind: 'off', decided: true, reason }))
}

function worked(reason: Reason, ...days: string[]): CalendarDay[] {
  return days.map((on) => ({ on, kind: 'worked', decided: true, reason }))
}

function undecided(...days: CalendarDay[][]): CalendarDay[] {
  return days.flat().map((day) => ({ ...day, decided: false }))
}
