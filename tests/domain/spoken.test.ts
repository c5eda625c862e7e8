import { describe, expect, test } from 'vitest'
import { readingSeconds, spokenDay, spokenNumber, spokenPhone, spokenTime } from '../../src/domain/spoken.ts'

describe('numbers are read as Vietnamese reads them', () => {
  test.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [30, 'ba mươi'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [115, 'một trăm mười lăm'],
    [300, 'ba trăm'],
    [1000, 'một nghìn'],
    [2005, 'hai nghìn không trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
  ])('%i is %s', (n, words) => {
    expect(spokenNumber(n)).toBe(words)
  })

  test('no other number is read', () => {
    for (const n of [-1, 1.5, 10_000, Number.NaN]) expect(() => spokenNumber(n)).toThrow(RangeError)
  })
})

test('days and times are told without a figure', () => {
  expect(spokenDay('2026-12-10')).toBe('thứ Năm, ngày mùng mười tháng mười hai')
  expect(spokenDay('2027-04-04', { year: true })).toBe(
    'Chủ nhật, ngày mùng bốn tháng tư năm hai nghìn không trăm hai mươi bảy',
  )
  expect(spokenDay('2026-11-24')).toBe('thứ Ba, ngày hai mươi tư tháng mười một')
  expect(spokenTime('07:30')).toBe('bảy giờ ba mươi phút')
  expect(spokenTime('14:00')).toBe('mười bốn giờ')
})

test('a telephone number is read digit by digit, in its groups', () => {
  expect(spokenPhone('0200 000.111')).toBe('không hai không không, không không không, một một một')
})

test('the reading time grows with every syllable and every breath', () => {
  expect(readingSeconds(['một '.repeat(140)])).toBe(62)
  expect(readingSeconds(['một', 'hai'])).toBe(5)
})
