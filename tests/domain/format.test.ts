import { describe, expect, test } from 'vitest'
import {
  formatDay,
  formatDayLong,
  formatInstant,
  formatNumber,
  formatSpan,
  formatSpanShort,
  formatTime,
} from '../../views/strings/format.ts'

const at = (iso: string) => Date.parse(iso)

describe('days', () => {
  test('are short in the form of each language', () => {
    expect(formatDay('vi', '2026-03-12')).toBe('12/03/2026')
    expect(formatDay('en', '2026-03-12')).toBe('12 March 2026')
    expect(formatDay('vi', '2026-11-05')).toBe('05/11/2026')
    expect(formatDay('en', '2026-11-05')).toBe('5 November 2026')
  })

  test('are long with their weekday', () => {
    expect(formatDayLong('vi', '2026-03-12')).toBe('thứ Năm, ngày 12 tháng 3 năm 2026')
    expect(formatDayLong('en', '2026-03-12')).toBe('Thursday, 12 March 2026')
  })

  test('carry the zero of official writing: days under 10, months 1 and 2', () => {
    expect(formatDayLong('vi', '2026-12-05')).toBe('thứ Bảy, ngày 05 tháng 12 năm 2026')
    expect(formatDayLong('vi', '2026-02-01')).toBe('Chủ nhật, ngày 01 tháng 02 năm 2026')
  })
})

describe('instants', () => {
  test('are told in the time of Hà Nội, also across midnight', () => {
    expect(formatTime('vi', at('2026-03-12T01:30:00Z'))).toBe('08:30')
    expect(formatTime('en', at('2026-03-12T17:05:00Z'))).toBe('00:05')
    expect(formatInstant('vi', at('2026-03-12T17:05:00Z'))).toBe('00:05 ngày 13/03/2026')
    expect(formatInstant('en', at('2026-12-31T17:00:00Z'))).toBe('1 January 2027, 00:00')
    expect(formatInstant('vi', at('2026-03-12T01:30:00Z'))).toBe('08:30 ngày 12/03/2026')
    expect(formatInstant('en', at('2026-03-12T01:30:00Z'))).toBe('12 March 2026, 08:30')
  })

  test('do not move with the time zone of the host', () => {
    const before = process.env.TZ
    const told = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone
      return `${formatInstant('vi', at('2026-03-12T01:30:00Z'))} | ${formatDayLong('vi', '2026-03-12')}`
    })
    process.env.TZ = before
    expect(new Set(told)).toEqual(new Set(['08:30 ngày 12/03/2026 | thứ Năm, ngày 12 tháng 3 năm 2026']))
  })
})

describe('spans', () => {
  const morning = at('2026-03-12T01:00:00Z')

  test('within a day say the day once', () => {
    expect(formatSpan('vi', morning, at('2026-03-12T04:30:00Z'))).toBe(
      '08:00–11:30, thứ Năm, ngày 12 tháng 3 năm 2026',
    )
    expect(formatSpan('en', morning, at('2026-03-12T04:30:00Z'))).toBe('08:00–11:30, Thursday, 12 March 2026')
  })

  test('in a table give the day in short', () => {
    const end = at('2026-03-12T04:30:00Z')
    expect(formatSpanShort('vi', morning, end)).toBe('08:00–11:30, thứ Năm 12/03/2026')
    expect(formatSpanShort('en', morning, end)).toBe('08:00–11:30, Thursday 12 March 2026')
    expect(formatSpanShort('vi', morning, at('2026-03-13T04:30:00Z'))).toBe(
      '08:00 ngày 12/03/2026 – 11:30 ngày 13/03/2026',
    )
  })

  test('over several days say both ends', () => {
    expect(formatSpan('vi', morning, at('2026-03-13T04:30:00Z'))).toBe(
      '08:00 ngày 12/03/2026 – 11:30 ngày 13/03/2026',
    )
  })
})

test('numbers mark their thousands and decimals as the language does', () => {
  expect(formatNumber('vi', 1454)).toBe('1.454')
  expect(formatNumber('en', 1454)).toBe('1,454')
  expect(formatNumber('vi', 999)).toBe('999')
  expect(formatNumber('vi', 1_234_567)).toBe('1.234.567')
  expect(formatNumber('vi', 98.77)).toBe('98,77')
  expect(formatNumber('en', -46804.5)).toBe('−46,804.5')
  expect(formatNumber('en', 0)).toBe('0')
})
