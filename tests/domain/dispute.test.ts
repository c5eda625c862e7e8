import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { type Disputed, disputeUntil, mayDispute, mayRate } from '../../src/domain/dispute.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { RULES as rules } from '../../src/domain/shipped-rules.ts'

const calendar = calendarOf([], 1)
const commune = { unitId: 1, level: 'commune' as const }
const reckoning = { calendar, rules, place: commune }

const window = (days: number, from: string, to: string | null, officeId: number | null = null): Rule => ({
  id: 'DISPUTE_WINDOW',
  value: days,
  unit: 'calendar_day',
  level: 'both',
  from,
  to,
  source: 'thử',
  status: 'default',
  officeId,
})

test('fifteen days from the day of issue, that day not counted, the last one counted whole', () => {
  // 23 November + 15 = Tuesday, 8 December 2026.
  expect(disputeUntil({ issuedOn: '2026-11-23' }, reckoning)).toBe('2026-12-08')
})

test('a last day that is a day off moves on to the next working day, as terms in calendar days do', () => {
  // 20 November + 15 = Saturday, 5 December.
  expect(disputeUntil({ issuedOn: '2026-11-20' }, reckoning)).toBe('2026-12-07')
  const closed = calendarOf([{ on: '2026-12-07', kind: 'off', decided: true, reason: 'lễ' }], 2)
  expect(disputeUntil({ issuedOn: '2026-11-20' }, { ...reckoning, calendar: closed })).toBe('2026-12-08')
})

test('the window is the one in force on the day of issue, whatever is decided later', () => {
  const changed = [window(15, '2025-01-01', '2026-11-30'), window(30, '2026-12-01', null)]
  const until = (issuedOn: string) => disputeUntil({ issuedOn }, { ...reckoning, rules: changed })
  expect([until('2026-11-30'), until('2026-12-01')]).toEqual(['2026-12-15', '2026-12-31'])
})

test('a unit that leaves more time has its own window, and no other unit has it', () => {
  const own = [...rules, window(20, '2026-01-01', null, 1)]
  const until = (unitId: number) =>
    disputeUntil({ issuedOn: '2026-11-23' }, { calendar, rules: own, place: { ...commune, unitId } })
  // 13 December is a Sunday.
  expect([until(1), until(2)]).toEqual(['2026-12-14', '2026-12-08'])
})

test('without such a rule there is no window', () => {
  expect(disputeUntil({ issuedOn: '2026-11-23' }, { ...reckoning, rules: [] })).toBeNull()
})

describe('who may dispute', () => {
  const answered: Disputed = {
    state: 'answered',
    disputedAt: null,
    answers: [
      { id: 2, issuedOn: '2026-11-23' },
      { id: 1, issuedOn: '2026-11-02' },
    ],
  }
  const may = (change: Partial<Disputed>, about: number | null, today = '2026-12-08') =>
    mayDispute({ ...answered, ...change }, about, today, reckoning)

  test.each([
    ['on the last day', {}, null, '2026-12-08', { ok: true, answer: 2 }],
    ['on the day of issue', {}, 2, '2026-11-23', { ok: true, answer: 2 }],
    ['of a closed one too', { state: 'closed' as const }, 2, '2026-12-08', { ok: true, answer: 2 }],
    ['not the day after', {}, null, '2026-12-09', { ok: false, refusal: 'over' }],
    ['not while one runs', { disputedAt: 1 }, null, '2026-12-08', { ok: false, refusal: 'running' }],
    ['not about an older version', {}, 1, '2026-12-08', { ok: false, refusal: 'newer_answer' }],
    ['not without an answer', { answers: [] }, null, '2026-12-08', { ok: false, refusal: 'no_answer' }],
    [
      'not once it is open again',
      { state: 'assigned' as const },
      null,
      '2026-12-08',
      { ok: false, refusal: 'no_answer' },
    ],
  ])('%s', (_, change, about, today, decided) => {
    expect(may(change, about, today)).toEqual(decided)
  })
})

test('a first rating is taken at any time, another in its place while the window runs', () => {
  const rate = (isRated: boolean, today: string) =>
    mayRate({ issuedOn: '2026-11-23' }, isRated, today, reckoning)
  expect([rate(false, '2027-03-01'), rate(true, '2026-12-08'), rate(true, '2026-12-09')]).toEqual([
    true,
    true,
    false,
  ])
})
