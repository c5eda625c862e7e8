import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, isWorkingDay } from '../../src/domain/calendar.ts'
import { addDays, weekdayOf } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { daysOf, NTHS, type Pattern, readPattern, writePattern } from '../../src/domain/series.ts'
import { rolled, seriesDays } from '../../src/domain/series-days.ts'

const shipped = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const pattern = (text: string) => readPattern(text)!
const yearOf = (text: string, year = 2026, roll: 'next' | 'previous' | 'skip' = 'next') =>
  seriesDays(shipped, {
    pattern: pattern(text),
    fromOn: `${year}-01-01`,
    untilOn: `${year}-12-31`,
    roll,
  })
const moved = (text: string, year?: number) =>
  yearOf(text, year)
    .filter(({ why }) => why)
    .map(({ nominal, on, why }) => [nominal, on, why])

describe('the 10th and the 25th of every month of 2026', () => {
  test('move off rest days to the next working day', () => {
    expect(moved('days:10,25')).toEqual([
      ['2026-01-25', '2026-01-26', 'weekend'],
      ['2026-04-25', '2026-04-28', 'weekend'],
      ['2026-05-10', '2026-05-11', 'weekend'],
      ['2026-07-25', '2026-07-27', 'weekend'],
      ['2026-10-10', '2026-10-12', 'weekend'],
      ['2026-10-25', '2026-10-26', 'weekend'],
    ])
  })

  test('are twenty-four, and a Saturday that is worked stays', () => {
    const days = yearOf('days:10,25')
    expect(days).toHaveLength(24)
    expect(days[0]).toEqual({
      nominal: '2026-01-10',
      on: '2026-01-10',
      why: null,
      provisional: false,
      isShort: false,
      also: [],
    })
  })

  test('move back, or fall away, where the series says so', () => {
    const back = yearOf('days:10,25', 2026, 'previous').find(({ nominal }) => nominal === '2026-05-10')
    expect(back).toMatchObject({ on: '2026-05-08', why: 'weekend' })
    const left = yearOf('days:10,25', 2026, 'skip').filter(({ on }) => on === null)
    expect(left.map(({ nominal }) => nominal)).toEqual([
      '2026-01-25',
      '2026-04-25',
      '2026-05-10',
      '2026-07-25',
      '2026-10-10',
      '2026-10-25',
    ])
  })
})

describe('a weekday', () => {
  test('the second Thursdays of 2026', () => {
    expect(daysOf(pattern('nth:2:4'), '2026-01-01', '2026-06-30')).toEqual([
      '2026-01-08',
      '2026-02-12',
      '2026-03-12',
      '2026-04-09',
      '2026-05-14',
      '2026-06-11',
    ])
  })

  test('the last Friday of a month is its fourth or its fifth', () => {
    expect(daysOf(pattern('nth:last:5'), '2026-01-01', '2026-03-31')).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ])
  })

  test('every second Thursday goes on across the new year', () => {
    expect(daysOf(pattern('weeks:2:4'), '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ])
  })

  test('first days count, and so do last ones', () => {
    expect(daysOf(pattern('weeks:1:4'), '2026-12-03', '2026-12-10')).toEqual(['2026-12-03', '2026-12-10'])
    expect(daysOf(pattern('days:3'), '2026-12-04', '2027-01-03')).toEqual(['2027-01-03'])
  })
})

describe('a day that a month does not have', () => {
  test('is its last day, once, and says so', () => {
    const days = seriesDays(shipped, {
      pattern: pattern('days:29,30,31'),
      fromOn: '2026-02-01',
      untilOn: '2026-04-30',
      roll: 'next',
    })
    expect(days.map(({ nominal, isShort }) => [nominal, isShort])).toEqual([
      ['2026-02-28', true],
      ['2026-03-30', false],
      ['2026-03-31', false],
      ['2026-04-29', false],
      ['2026-04-30', true],
    ])
    expect(days.map(({ on }) => on)).toEqual([
      '2026-03-02',
      '2026-03-30',
      '2026-03-31',
      '2026-04-29',
      '2026-05-04',
    ])
  })

  test('the 29th of February is there every fourth year', () => {
    expect(daysOf(pattern('days:29'), '2028-02-01', '2028-02-29')).toEqual(['2028-02-29'])
    expect(daysOf(pattern('days:29'), '2027-02-01', '2027-02-28')).toEqual(['2027-02-28'])
  })
})

describe('two days that meet', () => {
  test('are told and made once, under the one that did not move', () => {
    const days = seriesDays(shipped, {
      pattern: pattern('days:9,10,11'),
      fromOn: '2026-05-01',
      untilOn: '2026-05-31',
      roll: 'next',
    })
    expect(days).toEqual([
      {
        nominal: '2026-05-11',
        on: '2026-05-11',
        why: null,
        provisional: false,
        isShort: false,
        also: ['2026-05-09', '2026-05-10'],
      },
    ])
  })

  test('under the first of them where all moved', () => {
    const [day] = seriesDays(shipped, {
      pattern: pattern('days:9,10'),
      fromOn: '2026-05-01',
      untilOn: '2026-05-31',
      roll: 'next',
    })
    expect(day).toMatchObject({ nominal: '2026-05-09', on: '2026-05-11', also: ['2026-05-10'] })
  })
})

test('a day is provisional where the walk met an undecided day or left the last year entered', () => {
  expect(rolled(shipped, '2026-11-23', 'next')).toEqual({
    on: '2026-11-23',
    why: null,
    provisional: true,
  })
  expect(rolled(shipped, '2027-02-06', 'next')).toEqual({
    on: '2027-02-11',
    why: 'weekend',
    provisional: true,
  })
  expect(rolled(shipped, '2028-01-04', 'next').provisional).toBe(true)
  expect(rolled(shipped, '2026-12-10', 'next').provisional).toBe(false)
})

test.each([
  'days:',
  'days:0',
  'days:32',
  'days:10,x',
  'nth:5:4',
  'nth:2:8',
  'nth:2',
  'weeks:0:4',
  'weeks:53:4',
  'weeks:2:0',
  'months:2:4',
  '',
])('%j is no pattern', (text) => {
  expect(readPattern(text)).toBeNull()
})

const weekdays = fc.integer({ min: 1, max: 7 })
const patterns: fc.Arbitrary<Pattern> = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 6 })
    .map((days) => ({ every: 'days' as const, days: [...days].sort((a, b) => a - b) })),
  fc.record({ every: fc.constant('nth' as const), nth: fc.constantFrom(...NTHS), weekday: weekdays }),
  fc.record({
    every: fc.constant('weeks' as const),
    weeks: fc.integer({ min: 1, max: 8 }),
    weekday: weekdays,
  }),
)
const spans = fc.record({
  from: fc.integer({ min: 0, max: 800 }).map((n) => addDays('2025-02-01', n)),
  days: fc.integer({ min: 0, max: 400 }),
})

describe('for any pattern', () => {
  test('its text means the same pattern', () => {
    fc.assert(
      fc.property(patterns, (one) => {
        expect(readPattern(writePattern(one))).toEqual(one)
      }),
    )
  })

  test('every day is a working day, none is lost, none doubled, and the order is kept', () => {
    fc.assert(
      fc.property(
        patterns,
        spans,
        fc.constantFrom('next' as const, 'previous' as const),
        (one, span, roll) => {
          const rule = { pattern: one, fromOn: span.from, untilOn: addDays(span.from, span.days), roll }
          const days = seriesDays(shipped, rule)
          const held = days.map(({ on }) => on!)
          expect(held.every((day) => isWorkingDay(shipped, day))).toBe(true)
          expect(held).toEqual([...new Set(held)].sort())
          const told = days.flatMap(({ nominal, also }) => [nominal, ...also]).sort()
          expect(told).toEqual(daysOf(one, rule.fromOn, rule.untilOn))
        },
      ),
    )
  })

  test('weeks keep their weekday and their distance', () => {
    fc.assert(
      fc.property(weekdays, fc.integer({ min: 1, max: 8 }), spans, (weekday, weeks, { from, days }) => {
        const found = daysOf({ every: 'weeks', weeks, weekday }, from, addDays(from, days))
        expect(found.every((day) => weekdayOf(day) === weekday)).toBe(true)
        for (const [i, day] of found.slice(1).entries()) expect(day).toBe(addDays(found[i]!, weeks * 7))
      }),
    )
  })
})
