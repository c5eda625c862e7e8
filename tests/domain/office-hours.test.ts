import { expect, test } from 'vitest'
import { type CalendarDay, calendarOf } from '../../src/domain/calendar.ts'
import { instantOf } from '../../src/domain/day.ts'
import { isOfficeHour, nextOfficeHour } from '../../src/domain/office-hours.ts'

const entered = (on: string, kind: CalendarDay['kind'], decided = true) => ({ on, kind, decided, reason: '' })
const calendar = calendarOf(
  [
    entered('2026-01-10', 'worked'),
    entered('2026-08-31', 'off'),
    entered('2026-09-01', 'off'),
    entered('2026-09-02', 'off'),
    entered('2026-11-23', 'worked', false),
    entered('2026-11-24', 'off'),
  ],
  1,
)

// Day and time in Hà Nội; when the office is next there, null where it is there already.
test.each([
  ['2026-11-25', '07:29', '2026-11-25 07:30'],
  ['2026-11-25', '07:30', null],
  ['2026-11-25', '12:00', null],
  ['2026-11-25', '16:59', null],
  ['2026-11-25', '17:00', '2026-11-26 07:30'],
  ['2026-11-25', '00:00', '2026-11-25 07:30'],
  // A Friday night, a Saturday and a Sunday lead to Monday.
  ['2026-11-27', '17:00', '2026-11-30 07:30'],
  ['2026-11-28', '09:00', '2026-11-30 07:30'],
  ['2026-11-29', '23:59', '2026-11-30 07:30'],
  // A holiday after a day that is worked until decided.
  ['2026-11-23', '08:00', null],
  ['2026-11-23', '18:00', '2026-11-25 07:30'],
  // A Saturday worked, and a long holiday before which a weekend lies.
  ['2026-01-10', '08:00', null],
  ['2026-08-28', '17:00', '2026-09-03 07:30'],
])('%s %s', (day, time, next) => {
  const at = instantOf(day, time)
  expect(isOfficeHour(calendar, at)).toBe(next === null)
  const [nextDay = day, nextTime = time] = next?.split(' ') ?? []
  expect(nextOfficeHour(calendar, at)).toBe(instantOf(nextDay, nextTime))
})
