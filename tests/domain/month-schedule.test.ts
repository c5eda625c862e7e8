import { describe, expect, test } from 'vitest'
import { startOfDay } from '../../src/domain/day.ts'
import { askedMonth, monthsBeside, spanOfMonth, weeksOfMonth } from '../../src/domain/month-schedule.ts'

const TODAY = '2026-11-23'

describe('the month that is asked for', () => {
  test.each([
    [undefined, '2026-11', null],
    ['', '2026-11', null],
    ['2026-12', '2026-12', null],
    ['2016-01', '2016-01', null],
    ['2029-12', '2029-12', null],
    ['2026-13', '2026-11', 'no_month'],
    ['2026-00', '2026-11', 'no_month'],
    ['thang-12', '2026-11', 'no_month'],
    ['2026-12-01', '2026-11', 'no_month'],
    ['0000-01', '2026-11', 'no_month'],
    ['2015-12', '2026-11', 'too_far'],
    ['2030-01', '2026-11', 'too_far'],
    ['9999-12', '2026-11', 'too_far'],
  ])('%s is %s', (text, month, refused) => {
    expect(askedMonth(text, TODAY)).toEqual({ month, refused })
  })
})

test('neighbours end where the calendar does', () => {
  expect(monthsBeside('2026-12', TODAY)).toEqual({ before: '2026-11', after: '2027-01' })
  expect(monthsBeside('2016-01', TODAY)).toEqual({ before: null, after: '2016-02' })
  expect(monthsBeside('2029-12', TODAY)).toEqual({ before: '2029-11', after: null })
})

test('a month lasts from midnight to midnight in Hà Nội', () => {
  expect(spanOfMonth('2026-12')).toEqual({ from: startOfDay('2026-12-01'), until: startOfDay('2027-01-01') })
})

test('weeks begin on Monday, and each day stands once under its weekday', () => {
  expect(weeksOfMonth('2027-02').map((week) => week.map((day) => day?.slice(8) ?? ''))).toEqual([
    ['01', '02', '03', '04', '05', '06', '07'],
    ['08', '09', '10', '11', '12', '13', '14'],
    ['15', '16', '17', '18', '19', '20', '21'],
    ['22', '23', '24', '25', '26', '27', '28'],
  ])
  const leap = weeksOfMonth('2028-02')
  expect([leap[0], leap.flat().filter(Boolean)]).toEqual([
    [null, '2028-02-01', '2028-02-02', '2028-02-03', '2028-02-04', '2028-02-05', '2028-02-06'],
    expect.toSatisfy((days: string[]) => days.length === 29),
  ])
  const sunday = weeksOfMonth('2026-11')
  expect([sunday.length, sunday[0]]).toEqual([6, [null, null, null, null, null, null, '2026-11-01']])
})
