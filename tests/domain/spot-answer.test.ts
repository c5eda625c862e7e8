import { expect, test } from 'vitest'
import { decideSpot, outcomeOf, type SpotSaid, spotFlaws } from '../../src/domain/spot-answer.ts'

const AT = { leaderIds: [61], agencyIds: [11], startsAt: Date.UTC(2026, 10, 23, 2) }
const said = (over: Partial<SpotSaid> = {}): SpotSaid => ({
  ...{ text: '', leader_id: null, outcome: null, agency_id: null, due_on: null, reason: '', seen: 0 },
  ...over,
})

test.each<[Partial<SpotSaid>, Record<string, string>]>([
  [{}, { text: 'nothing' }],
  [{ text: 'Sẽ sửa.' }, { leader_id: 'required' }],
  [{ text: 'Sẽ sửa.', leader_id: 71 }, { leader_id: 'not_a_choice' }],
  [{ text: 'Sẽ sửa.', leader_id: 61 }, {}],
  [{ outcome: 'answered_here' }, { leader_id: 'required' }],
  [{ outcome: 'answered_here', leader_id: 61 }, {}],
  [{ outcome: 'to_agency' }, { agency_id: 'required', due_on: 'required' }],
  [
    { outcome: 'to_agency', agency_id: 21, due_on: '2026-11-22' },
    { agency_id: 'not_a_choice', due_on: 'before_session' },
  ],
  [{ outcome: 'to_agency', agency_id: 11, due_on: '2026-11-23' }, {}],
  [{ outcome: 'not_ours' }, { reason: 'required' }],
  [{ outcome: 'not_ours', reason: 'Điện lực' }, {}],
  [{ outcome: 'for_conclusion' }, {}],
])('of %j is wrong: %j', (over, flaws) => {
  expect(spotFlaws(said(over), AT)).toEqual(flaws)
})

test('what was typed for another outcome before is not kept', () => {
  const all = { leader_id: 61, agency_id: 11, due_on: '2026-12-01', reason: 'ghi chú' }
  expect(outcomeOf(said({ ...all, outcome: 'answered_here' }))).toEqual({
    ...{ outcome: 'answered_here', leaderId: 61, agencyId: null, dueOn: null, reason: '' },
  })
  expect(outcomeOf(said({ ...all, outcome: 'to_agency' }))).toEqual({
    ...{ outcome: 'to_agency', leaderId: 61, agencyId: 11, dueOn: '2026-12-01', reason: 'ghi chú' },
  })
  expect(outcomeOf(said(all))).toBeNull()
})

const OPEN = { is: 'open' } as const
const ANSWER = { text: 'Sẽ sửa.', leaderId: 61 }
const OUTCOME = { outcome: 'answered_here', leaderId: 61, agencyId: null, dueOn: null, reason: '' } as const
const EMPTY = { answers: [], outcome: null, words: 0 }

test('an answer, an outcome or both are noted; the same once more is a repeat', () => {
  const answer = said({ text: 'Sẽ sửa.', leader_id: 61 })
  const both = { ...answer, outcome: 'answered_here' as const }
  expect(decideSpot(OPEN, EMPTY, answer)).toEqual({ notes: true, sets: false })
  expect(decideSpot(OPEN, EMPTY, both)).toEqual({ notes: true, sets: true })
  const noted = { answers: [ANSWER], outcome: null, words: 1 }
  expect(decideSpot(OPEN, noted, answer)).toBe('repeat')
  expect(decideSpot(OPEN, noted, { ...both, seen: 1 })).toEqual({ notes: false, sets: true })
  expect(decideSpot({ is: 'late' }, { answers: [ANSWER], outcome: OUTCOME, words: 2 }, both)).toBe('repeat')
})

test('a colleague’s newer word has to be seen first, and a session that is over takes none', () => {
  const other = said({ text: 'Khác.', leader_id: 61 })
  expect(decideSpot(OPEN, { answers: [ANSWER], outcome: null, words: 1 }, other)).toBe('unseen')
  const outcome = said({ outcome: 'for_conclusion' })
  expect(decideSpot(OPEN, { answers: [], outcome: OUTCOME, words: 1 }, outcome)).toBe('unseen')
  expect(decideSpot(OPEN, { answers: [], outcome: OUTCOME, words: 1 }, { ...outcome, seen: 1 })).toEqual({
    notes: false,
    sets: true,
  })
  expect(decideSpot({ is: 'late' }, EMPTY, other)).toBe('closed')
})
