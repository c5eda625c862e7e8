import { expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { startOfDay } from '../../src/domain/day.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { staleBefore, staleBounds } from '../../src/domain/stale.ts'

const rule = (value: number, officeId: number | null = null): Rule => ({
  id: 'STALE_AFTER',
  value,
  unit: 'working_day',
  level: 'both',
  from: '2025-01-01',
  to: null,
  source: 'x',
  status: 'default',
  officeId,
})
const off = { on: '2026-11-24', kind: 'off', decided: true, reason: 'Ngày Văn hóa Việt Nam' } as const
const calendar = calendarOf([off], 1)
const commune = (id: number) => ({ id, level: 'commune' as const })

test.each([
  // Over a weekend, over a holiday, and on a day of rest.
  ['2026-11-23', '2026-11-16'],
  ['2026-11-27', '2026-11-19'],
  ['2026-11-29', '2026-11-20'],
])('on %s what nobody moved since before %s lies still', (today, bound) => {
  expect(staleBefore(commune(1), { calendar, rules: [rule(5)] }, today)).toBe(startOfDay(bound))
})

test('each unit by its own rule; units of one bound stand together, and without a rule nothing lies still', () => {
  const rulebook = { calendar, rules: [rule(5), rule(3, 2)] }
  expect(staleBounds([commune(1), commune(2), commune(3)], rulebook, '2026-11-23')).toEqual([
    { unitIds: [1, 3], before: startOfDay('2026-11-16') },
    { unitIds: [2], before: startOfDay('2026-11-18') },
  ])
  expect(staleBounds([commune(1)], { calendar, rules: [] }, '2026-11-23')).toEqual([])
})
