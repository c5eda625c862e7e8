import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarDay,
  calendarOf,
  dueDate,
  dueInOf,
  isWorkingDay,
  latestDayBefore,
  type Term,
} from '../../src/domain/calendar.ts'
import { addDays, weekdayOf } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'

const shipped = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const working = (days: number): Term => ({ days, kind: 'working' })
const calendarDays = (days: number): Term => ({ days, kind: 'calendar' })
const somedays = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-01-01', n))
const terms = fc.record({
  days: fc.integer({ min: 1, max: 366 }),
  kind: fc.constantFrom('working' as const, 'calendar' as const),
})

/** The shipped calendar after a person has decided these days. */
function decided(...days: CalendarDay[]) {
  return calendarOf([...SHIPPED_CALENDAR_DAYS, ...days], 2)
}

describe('ten working days', () => {
  test.each([
    ['2025-12-29', '2026-01-13', false],
    ['2026-02-12', '2026-03-05', false],
    ['2026-04-20', '2026-05-07', false],
    ['2026-08-17', '2026-08-28', false],
    ['2026-11-16', '2026-12-01', true],
  ])('from %s end on %s', (from, due, provisional) => {
    expect(dueDate(shipped, from, working(10))).toMatchObject({
      from,
      days: 10,
      kind: 'working',
      due,
      provisional,
    })
  })

  test('tell the walk day by day', () => {
    expect(dueDate(shipped, '2025-12-31', working(2)).counted).toEqual([
      { date: '2025-12-31', counts: false, why: 'day_zero' },
      { date: '2026-01-01', counts: false, why: 'holiday' },
      { date: '2026-01-02', counts: false, why: 'holiday' },
      { date: '2026-01-03', counts: false, why: 'weekend' },
      { date: '2026-01-04', counts: false, why: 'weekend' },
      { date: '2026-01-05', counts: true, why: 'working_day' },
      { date: '2026-01-06', counts: true, why: 'working_day' },
    ])
  })

  test('count a Saturday that is worked instead', () => {
    expect(dueDate(shipped, '2026-08-21', working(1))).toEqual({
      from: '2026-08-21',
      days: 1,
      kind: 'working',
      due: '2026-08-22',
      provisional: false,
      counted: [
        { date: '2026-08-21', counts: false, why: 'day_zero' },
        { date: '2026-08-22', counts: true, why: 'worked_swap' },
      ],
    })
  })

  test('start after day zero also when it is a rest day', () => {
    expect(dueDate(shipped, '2026-11-22', working(1)).due).toBe('2026-11-23')
    expect(dueDate(shipped, '2026-02-18', working(1)).due).toBe('2026-02-23')
  })
})

describe('the latest day before', () => {
  test.each([
    ['2026-09-03', working(5), '2026-08-24'],
    ['2026-12-01', working(5), '2026-11-23'],
    ['2026-12-04', calendarDays(7), '2026-11-27'],
  ])('%s, %j, is %s', (day, term, latest) => {
    expect(latestDayBefore(shipped, day, term).due).toBe(latest)
  })

  test('does not roll when it is counted in calendar days', () => {
    expect(latestDayBefore(shipped, '2026-09-08', calendarDays(7)).due).toBe('2026-09-01')
    expect(latestDayBefore(shipped, '2026-10-10', calendarDays(7)).due).toBe('2026-10-03')
  })

  test('leaves exactly the asked number of days', () => {
    fc.assert(
      fc.property(somedays, terms, (day, term) => {
        const { counted, due } = latestDayBefore(shipped, day, term)
        expect(counted.filter(({ counts }) => counts)).toHaveLength(term.days)
        expect(counted.at(-1)).toMatchObject({ date: due, counts: true })
      }),
    )
  })
})

describe('calendar days', () => {
  test.each([
    ['2026-12-04', 10, '2026-12-14'],
    ['2026-08-03', 30, '2026-09-03'],
    ['2026-12-04', 20, '2026-12-24'],
    ['2026-10-02', 1, '2026-10-05'],
    ['2026-01-08', 2, '2026-01-10'],
  ])('from %s, %i of them, end on %s', (from, days, due) => {
    expect(dueDate(shipped, from, calendarDays(days)).due).toBe(due)
  })

  test('show the rest day they end on and the days they roll over', () => {
    expect(dueDate(shipped, '2026-08-28', calendarDays(2)).counted).toEqual([
      { date: '2026-08-28', counts: false, why: 'day_zero' },
      { date: '2026-08-29', counts: true, why: 'calendar_day' },
      { date: '2026-08-30', counts: true, why: 'calendar_day' },
      { date: '2026-08-31', counts: false, why: 'holiday' },
      { date: '2026-09-01', counts: false, why: 'holiday' },
      { date: '2026-09-02', counts: false, why: 'holiday' },
      { date: '2026-09-03', counts: false, why: 'rolled' },
    ])
  })
})

describe('an undecided day', () => {
  test('counts as its kind says and makes the date provisional', () => {
    expect(dueDate(shipped, '2026-11-20', working(1))).toMatchObject({ due: '2026-11-23', provisional: true })
    expect(dueDate(shipped, '2027-02-03', working(1))).toMatchObject({ due: '2027-02-11', provisional: true })
    expect(dueDate(shipped, '2027-02-03', working(1)).counted.map(({ why }) => why)).toEqual([
      'day_zero',
      'undecided_off',
      'undecided_off',
      'weekend',
      'weekend',
      'undecided_off',
      'undecided_off',
      'undecided_off',
      'undecided_worked',
    ])
  })

  test('as day zero leaves the date certain', () => {
    expect(dueDate(shipped, '2026-11-23', working(1))).toMatchObject({
      due: '2026-11-25',
      provisional: false,
    })
  })

  test('touches calendar days that walk over it, and backward walks', () => {
    const over = dueDate(shipped, '2026-11-20', calendarDays(5))
    expect(over).toMatchObject({ due: '2026-11-25', provisional: true })
    expect(over.counted[3]).toEqual({ date: '2026-11-23', counts: true, why: 'undecided_calendar_day' })
    expect(latestDayBefore(shipped, '2026-12-01', working(5)).provisional).toBe(true)
    expect(latestDayBefore(shipped, '2026-12-04', calendarDays(7)).provisional).toBe(true)
    expect(dueDate(shipped, '2026-12-04', calendarDays(10)).provisional).toBe(false)
  })

  test('once decided moves the date and makes it certain', () => {
    const after = decided(
      { on: '2026-11-23', kind: 'off', decided: true, reason: 'swap' },
      { on: '2026-11-28', kind: 'worked', decided: true, reason: 'swap' },
    )
    expect(dueDate(after, '2026-11-20', working(1))).toMatchObject({ due: '2026-11-25', provisional: false })
    expect(dueDate(after, '2026-11-16', working(10))).toMatchObject({ due: '2026-12-01', provisional: false })
  })
})

describe('the years entered', () => {
  test('span the days given', () => {
    expect(shipped).toMatchObject({ version: 1, firstYear: 2025, lastYear: 2027 })
  })

  test('make a date beyond them provisional', () => {
    expect(dueDate(shipped, '2027-12-30', working(1))).toMatchObject({
      due: '2027-12-31',
      provisional: false,
    })
    expect(dueDate(shipped, '2027-12-31', working(1))).toMatchObject({ due: '2028-01-03', provisional: true })
    expect(dueDate(shipped, '2027-12-31', working(1)).counted.at(-1)?.why).toBe('beyond_calendar')
    expect(dueDate(shipped, '2027-12-31', calendarDays(2)).provisional).toBe(true)
    expect(latestDayBefore(shipped, '2025-01-02', working(1))).toMatchObject({
      due: '2024-12-31',
      provisional: true,
    })
  })

  test('are none in an empty calendar, where Monday to Friday count provisionally', () => {
    const empty = calendarOf([], 0)
    expect(dueDate(empty, '2026-09-01', working(1))).toMatchObject({ due: '2026-09-02', provisional: true })
  })
})

describe('the calculator refuses', () => {
  test.each([0, -1, 367, 1.5, Number.NaN])('%d days', (days) => {
    expect(() => dueDate(shipped, '2026-01-05', working(days))).toThrow(RangeError)
    expect(() => latestDayBefore(shipped, '2026-01-05', calendarDays(days))).toThrow(RangeError)
  })

  test.each(['2024-12-31', '2026-02-30', '', '10000-01-01'])('to start on %j', (from) => {
    expect(() => dueDate(shipped, from, working(1))).toThrow(RangeError)
    expect(() => latestDayBefore(shipped, from, working(1))).toThrow(RangeError)
  })

  test('nothing at its own edges', () => {
    expect(dueDate(shipped, '2025-01-01', working(1)).due).toBe('2025-01-02')
    expect(dueDate(shipped, '2025-01-01', calendarDays(366)).due).toBe('2026-01-05')
  })
})

describe('for any day and any term', () => {
  test('the due date comes after day zero, on a working day, after exactly the days asked', () => {
    fc.assert(
      fc.property(somedays, terms, (from, term) => {
        const { due, counted } = dueDate(shipped, from, term)
        expect(due > from).toBe(true)
        expect(isWorkingDay(shipped, due)).toBe(true)
        expect(counted.filter(({ counts }) => counts)).toHaveLength(term.days)
        expect(counted.at(-1)?.date).toBe(due)
        expect(counted.map(({ date }) => date)).toEqual(counted.map((_, n) => addDays(from, n)))
      }),
    )
  })

  test('a later start or a longer term never ends earlier', () => {
    fc.assert(
      fc.property(somedays, fc.nat(60), terms, fc.nat(60), (from, later, term, longer) => {
        const { due } = dueDate(shipped, from, term)
        const more = { ...term, days: Math.min(366, term.days + longer) }
        expect(dueDate(shipped, addDays(from, later), term).due >= due).toBe(true)
        expect(dueDate(shipped, from, more).due >= due).toBe(true)
      }),
    )
  })

  test('an item is in exactly one of on time, due today, overdue', () => {
    fc.assert(
      fc.property(somedays, fc.integer({ min: -400, max: 400 }), (due, n) => {
        const today = addDays(due, n)
        const expected = n < 0 ? 'on_time' : n > 0 ? 'overdue' : 'due_today'
        expect(dueInOf(due, today)).toBe(expected)
      }),
    )
  })
})

describe('the shipped calendar', () => {
  const listed = (year: string, kind: string, settled: boolean) =>
    SHIPPED_CALENDAR_DAYS.filter(
      (day) => day.on.startsWith(year) && day.kind === kind && day.decided === settled,
    ).map(({ on }) => on.slice(5))

  test.each([
    ['2025', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26', '', ''],
    [
      '2026',
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
      '11-28',
      '11-23',
    ],
    [
      '2027',
      '01-01 04-16 04-30 05-03 09-02 11-24',
      '',
      '02-04 02-05 02-08 02-09 02-10',
      '02-11 02-12 09-01 09-03',
    ],
  ])('of %s is the table of the domain', (year, off, worked, undecidedOff, undecidedWorked) => {
    const split = (text: string) => text.split(' ').filter(Boolean)
    expect(listed(year, 'off', true)).toEqual(split(off))
    expect(listed(year, 'worked', true)).toEqual(split(worked))
    expect(listed(year, 'off', false)).toEqual(split(undecidedOff))
    expect(listed(year, 'worked', false)).toEqual(split(undecidedWorked))
  })

  test('holds each day once, and only days that depart from Monday to Friday or wait for a decision', () => {
    expect(new Set(SHIPPED_CALENDAR_DAYS.map(({ on }) => on)).size).toBe(SHIPPED_CALENDAR_DAYS.length)
    for (const day of SHIPPED_CALENDAR_DAYS.filter((entry) => entry.decided)) {
      expect([day.on, day.kind]).toEqual([day.on, weekdayOf(day.on) <= 5 ? 'off' : 'worked'])
    }
  })

  test.each(SHIPPED_CALENDAR_DAYS.map((day) => [day.on, day] as const))(
    'decides whether %s is worked',
    (on, day) => {
      expect(isWorkingDay(shipped, on)).toBe(day.kind === 'worked')
      const walk = dueDate(
        shipped,
        addDays(on, -1) < '2025-01-01' ? '2025-01-01' : addDays(on, -1),
        working(1),
      )
      expect(walk.due === on).toBe(day.kind === 'worked')
    },
  )
})
