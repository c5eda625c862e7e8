import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { DUE_SPANS, dueBounds } from '../../src/domain/due-span.ts'
import { queueAddress, searchedFor, statesOf } from '../../src/domain/queue-filter.ts'
import { queueQuery } from '../../src/domain/queue-query.ts'

test('a day is overdue, today, or neither; the week holds today and ends on Sunday, whatever day it is', () => {
  for (let i = 0; i < 14; i++) {
    const today = addDays('2026-11-16', i)
    const spansOf = (day: string) =>
      DUE_SPANS.filter((span) => {
        const bounds = dueBounds(span, today)
        if (!bounds) return false
        const { from, to } = bounds
        return (from === null || from <= day) && day <= to
      })
    expect(spansOf(addDays(today, -1))).toEqual(['overdue'])
    expect(spansOf(today)).toEqual(['today', 'this_week'])
    const sunday = i < 7 ? '2026-11-22' : '2026-11-29'
    if (sunday !== today) expect(spansOf(sunday)).toEqual(['this_week'])
    expect(spansOf(addDays(sunday, 1))).toEqual([])
  }
})

test.each([
  ['0912 345 678', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['0084-912-345-678', '0912345678'],
  ['(0200) 3 456 789', '02003456789'],
  ['0912', '0912'],
  ['đường 0912 345 678', 'đường 0912 345 678'],
])('%s is searched for as %s', (typed, searched) => {
  expect(searchedFor(typed)).toBe(searched)
})

test('a filter survives the way through its address', () => {
  const asked = {
    q: 'đường',
    'trang-thai': 'open',
    'linh-vuc': 'roads',
    'co-quan': '11',
    han: 'overdue',
    sau: 'K1',
  }
  const filter = v.parse(queueQuery, asked)
  const address = Object.entries(queueAddress(filter)).filter(([, value]) => value !== null)
  expect(Object.fromEntries(address.map(([name, value]) => [name, String(value)]))).toEqual(asked)
})

test('what is separate cannot be asked for', () => {
  expect(v.safeParse(queueQuery, { 'trang-thai': 'separate' }).success).toBe(false)
  expect(statesOf('open')).not.toContain('separate')
  expect(statesOf('left')).not.toContain('separate')
})
