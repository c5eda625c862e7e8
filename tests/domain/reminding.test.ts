import { expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { dueMarks } from '../../src/domain/due-span.ts'
import {
  headingsOf,
  LADDER,
  MOST_LINES,
  namedOf,
  placesOf,
  rungOf,
  toldOf,
  type WaitingMatter,
} from '../../src/domain/reminding.ts'

const today = '2026-11-23'
const marks = dueMarks(calendarOf([], 1), today)
const nothing = { commitments_overdue: [], commitments_soon: [], erasures: [], calls: [] }
const matter = (id: number, dueOn: string | null, other: Partial<WaitingMatter> = {}): WaitingMatter => ({
  ...{ id, code: `K${id}`, topic: 'roads', dueOn, role: 'secretary', tile: 'overdue' },
  ...{ unitId: 1, agencyId: null, ...other },
})

test.each([
  [null, null],
  ['2026-12-24', null],
  ['2026-11-27', null],
  ['2026-11-26', 'soon'],
  ['2026-11-24', 'soon'],
  ['2026-11-23', 'today'],
  ['2026-11-22', 'overdue'],
  ['2026-11-18', 'overdue'],
  ['2026-11-17', 'long_overdue'],
  ['2025-07-01', 'long_overdue'],
])('what is due on %s stands on the rung %s', (dueOn, rung) => {
  expect(rungOf(dueOn, today, marks)).toBe(rung)
})

test('before the day and on it the office is told, after it too, and then the leader', () => {
  expect(Object.entries(LADDER).map(([rung, told]) => [rung, Object.keys(told)])).toEqual([
    ['soon', ['officer', 'secretary']],
    ['today', ['officer', 'secretary']],
    ['overdue', ['officer', 'secretary']],
    ['long_overdue', ['officer', 'secretary', 'leader']],
  ])
})

test('each role has its headings, the most pressing first', () => {
  expect(headingsOf('secretary')).toEqual([
    ...['overdue', 'due_today', 'unassigned_soon'],
    ...['notice_due', 'to_number', 'new_facts', 'stale'],
  ])
  expect(headingsOf('officer')).toEqual([
    ...['overdue', 'due_today', 'due_soon'],
    ...['sent_back', 'support_asked', 'new_facts', 'stale'],
  ])
  expect(headingsOf('leader')).toEqual(['long_overdue', 'to_approve', 'disputed', 'stale'])
})

test('what is told changes when something comes, goes, or climbs a rung, and not with the order of rows', () => {
  const [one, two] = [matter(1, '2026-11-18'), matter(2, '2026-11-20')]
  const told = toldOf([one, two], nothing, today, marks)
  expect(toldOf([two, one], nothing, today, marks)).toBe(told)
  for (const other of [
    toldOf([one], nothing, today, marks),
    toldOf([one, two, matter(3, null)], nothing, today, marks),
    toldOf([one, two], { ...nothing, calls: [7] }, today, marks),
    toldOf([one, { ...two, tile: 'stale' }], nothing, today, marks),
    toldOf([one, two], nothing, '2026-11-25', dueMarks(calendarOf([], 1), '2026-11-25')),
  ])
    expect(other).not.toBe(told)
  expect(toldOf([], nothing, today, marks)).toBe('')
})

test('ten are named, each once, the longest overdue first and what has no day last', () => {
  const many = Array.from({ length: 15 }, (_, i) => matter(i + 1, `2026-11-${30 - i}`))
  const named = namedOf([matter(99, null), ...many, { ...many[14]!, tile: 'stale' }])
  expect(named.map(({ id }) => id)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6])
  expect(named.length).toBe(MOST_LINES)
  expect(namedOf([matter(99, null), matter(1, today)]).map(({ id }) => id)).toEqual([1, 99])
})

test('numbers stand under their own unit or agency, and places where nothing waits are left out', () => {
  const places = placesOf({
    matters: [
      matter(1, today),
      matter(2, today, { unitId: 2 }),
      matter(2, today, { role: 'officer', agencyId: 21, unitId: 2 }),
    ],
    beside: nothing,
    units: [
      { id: 1, slug: 'a', name: 'A' },
      { id: 2, slug: 'b', name: 'B' },
      { id: 3, slug: 'c', name: 'C' },
    ],
    agencies: [{ id: 21, name: 'KT', unitId: 2 }],
  })
  expect(places.map(({ role, unit, agency, counts }) => [role, unit.id, agency?.id, counts])).toEqual([
    ['secretary', 1, undefined, [{ tile: 'overdue', count: 1 }]],
    ['secretary', 2, undefined, [{ tile: 'overdue', count: 1 }]],
    ['officer', 2, 21, [{ tile: 'overdue', count: 1 }]],
  ])
})
