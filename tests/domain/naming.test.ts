import { expect, test } from 'vitest'
import { compareNames, nameKey, pageByName } from '../../src/domain/naming.ts'

const named = (...names: string[]) => names.map((name, i) => ({ id: i + 1, name }))

test('names stand in Vietnamese order: đ after d, letters before tones', () => {
  const sorted = named('Đào', 'Dung', 'Ơn', 'Oanh', 'Ân', 'An', 'Ánh').sort(compareNames)
  expect(sorted.map(({ name }) => name)).toEqual(['An', 'Ánh', 'Ân', 'Dung', 'Đào', 'Oanh', 'Ơn'])
})

test('equal names stand by id', () => {
  const sorted = [
    { id: 2, name: 'An' },
    { id: 1, name: 'An' },
  ].sort(compareNames)
  expect(sorted.map(({ id }) => id)).toEqual([1, 2])
})

test('spellings of one name share a key, two names do not', () => {
  for (const [a, b] of [
    ['Thôn Hòa Bình', 'THÔN  HOÀ BÌNH'],
    ['Thuỷ', 'Thủy'],
    ['Thôn Đồi'.normalize('NFD'), 'thôn đồi'],
  ])
    expect(nameKey(a!)).toBe(nameKey(b!))
  for (const [a, b] of [
    ['Thôn Hạ', 'Thôn Hà'],
    ['Thôn Đoài', 'Thôn Doài'],
    ['Thôn Mơ', 'Thôn Mo'],
  ])
    expect(nameKey(a!)).not.toBe(nameKey(b!))
})

test('pages follow one another without a gap, also past a record that the filter leaves out', () => {
  const all = named(...Array.from({ length: 120 }, (_, i) => `Tên ${String(i).padStart(3, '0')}`))
  const even = all.filter(({ id }) => id % 2 === 0)
  const first = pageByName(all, all, null)
  expect([first.rows.length, first.next]).toEqual([50, 50])
  const rest = pageByName(all, even, 51)
  expect(rest.rows.map(({ id }) => id)[0]).toBe(52)
  expect([rest.rows.length, rest.next]).toEqual([35, null])
})

test('a page that is exactly full is the last one', () => {
  const all = named(...Array.from({ length: 50 }, (_, i) => `Tên ${i}`))
  expect(pageByName(all, all, null).next).toBe(null)
})
