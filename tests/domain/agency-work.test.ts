import { expect, test } from 'vitest'
import { requestsOf, supportFault } from '../../src/domain/agency-work.ts'

test('rows of one agency and one moment of asking are versions of its words; asked again is another request', () => {
  const row = (id: number, agencyId: number, askedAt: number) => ({ id, agencyId, askedAt, endedAt: null })
  const rows = [row(1, 12, 5), row(2, 13, 5), row(3, 12, 5), row(4, 12, 9), row(5, 12, 5)]
  expect(requestsOf(rows).map(({ now, earlier }) => [now.id, earlier.map(({ id }) => id)])).toEqual([
    [5, [1, 3]],
    [2, []],
    [4, []],
  ])
})

const choices = { agencies: [{ id: 11 }, { id: 12 }, { id: 13 }], standing: [13] }
test.each([
  [{ agency_id: 12, due_on: '2026-11-23' }, '2026-12-24', null],
  [{ agency_id: 12, due_on: '2026-12-24' }, '2026-12-24', null],
  [{ agency_id: 12, due_on: '2027-06-01' }, null, null],
  [{ agency_id: 12, due_on: '2026-12-25' }, '2026-12-24', { field: 'due_on', code: 'after_due' }],
  [{ agency_id: 12, due_on: '2026-11-22' }, '2026-12-24', { field: 'due_on', code: 'over' }],
  // Once the promise itself is past, today is the latest.
  [{ agency_id: 12, due_on: '2026-11-23' }, '2026-11-02', null],
  [{ agency_id: 12, due_on: '2026-11-24' }, '2026-11-02', { field: 'due_on', code: 'after_due' }],
  [{ agency_id: 11, due_on: '2026-11-23' }, null, { field: 'agency_id', code: 'not_a_choice' }],
  [{ agency_id: 99, due_on: '2026-11-23' }, null, { field: 'agency_id', code: 'not_a_choice' }],
  [{ agency_id: 13, due_on: '2026-11-23' }, null, { field: 'agency_id', code: 'asked_already' }],
])('support asked as %j of a matter due on %s: %j', (asked, dueOn, fault) => {
  expect(supportFault(asked, { agencyId: 11, dueOn }, choices, '2026-11-23')).toEqual(fault)
})
