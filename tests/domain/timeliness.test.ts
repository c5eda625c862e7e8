import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantOf } from '../../src/domain/day.ts'
import { OPEN_STATES, OPINION_STATES } from '../../src/domain/opinion.ts'
import { daysLate, timelinessOf } from '../../src/domain/timeliness.ts'

const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2025-01-01', n))

test('for any due date and any day, an open item is in exactly one of on time, due today, overdue', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OPEN_STATES), day, day, (state, dueOn, today) => {
      const expected = dueOn > today ? 'on_time' : dueOn === today ? 'due_today' : 'overdue'
      expect(timelinessOf({ state, dueOn }, today)).toBe(expected)
      expect(daysLate({ state, dueOn, answeredAt: null }, today) > 0).toBe(expected === 'overdue')
    }),
  )
})

test('what is no longer open, or has no due date yet, is none of them', () => {
  const past = { dueOn: '2026-01-01' }
  const states = OPINION_STATES.filter((state) => timelinessOf({ state, ...past }, '2026-11-23') !== null)
  expect(states).toEqual([...OPEN_STATES])
  expect(timelinessOf({ state: 'received', dueOn: null }, '2026-11-23')).toBe(null)
})

test('an answer on its due date, until midnight in Hà Nội, is not late', () => {
  const answered = (time: string) =>
    daysLate(
      { state: 'closed', dueOn: '2026-11-20', answeredAt: instantOf(time.slice(0, 10), time.slice(11)) },
      '2026-12-31',
    )
  expect([answered('2026-11-20T23:59'), answered('2026-11-21T00:00')]).toEqual([0, 1])
})
