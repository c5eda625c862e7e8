import { expect, test } from 'vitest'
import { assignmentFlaw, latestAssignmentDay } from '../../src/domain/assignment.ts'

const TODAY = '2026-11-23'

test.each([
  ['2026-11-22', '2026-12-24', 'over'],
  ['2026-11-23', '2026-12-24', null],
  ['2026-12-24', '2026-12-24', null],
  ['2026-12-25', '2026-12-24', 'after_due'],
  ['2026-11-23', '2026-11-10', null],
  ['2026-11-24', '2026-11-10', 'after_due'],
  ['2026-11-10', '2026-11-10', 'over'],
  ['2027-12-31', null, null],
])('an agency’s day %s under a promise of %s: %s', (dueOn, promisedOn, flaw) => {
  expect(assignmentFlaw(dueOn, promisedOn, TODAY)).toBe(flaw)
})

test('what is proposed is never a flaw', () => {
  for (const promisedOn of ['2026-01-01', TODAY, '2026-12-24'])
    expect(assignmentFlaw(latestAssignmentDay(promisedOn, TODAY)!, promisedOn, TODAY)).toBeNull()
})
