import { describe, expect, test } from 'vitest'
import { type CalendarDay, calendarOf } from '../../src/domain/calendar.ts'
import { weighProposals } from '../../src/domain/earlier-date.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { type Promised, recompute } from '../../src/domain/recomputed-deadline.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const place = { unitId: 1, level: 'commune' } as const
const off = (on: string, decided = true): CalendarDay => ({ on, kind: 'off', decided, reason: 'Nghỉ' })
const withDays = (...days: CalendarDay[]) => calendarOf([...SHIPPED_CALENDAR_DAYS, ...days], 2)

const opinion: Promised = {
  state: 'accepted',
  receivedOn: '2026-11-16',
  acceptedOn: '2026-11-17',
  reopenedOn: null,
  separatedOn: null,
  heldOn: '2026-12-04',
  noticeRule: 'PARTY_FIRST_NOTICE',
  noticeOn: '2026-12-01',
  noticeProvisional: true,
  dueRule: 'ANSWER_DEFAULT',
  dueOn: '2026-12-09',
  dueProvisional: true,
}
const computed = (
  change: Partial<Promised>,
  calendar = withDays(),
  rules: readonly Rule[] = RULES,
): string[] =>
  recompute({ ...opinion, ...change }, { calendar, rules, place }).map(
    ({ clock, is, before, deadline }) => `${clock} ${is} ${before} ${deadline.on} ${deadline.rule}`,
  )

describe('a clock computed anew', () => {
  test('stays where the calendar did not change', () => {
    expect(computed({})).toEqual(['due same 2026-12-09 2026-12-09 ANSWER_DEFAULT'])
  })

  test('moves later by a holiday within its walk, and not by one outside it', () => {
    expect(computed({}, withDays(off('2026-12-08')))).toEqual([
      'due later 2026-12-09 2026-12-10 ANSWER_DEFAULT',
    ])
    expect(computed({}, withDays(off('2026-12-10')))).toEqual([
      'due same 2026-12-09 2026-12-09 ANSWER_DEFAULT',
    ])
  })

  test('would be earlier than what was promised with more days off', () => {
    expect(computed({ dueOn: '2026-12-10' })).toEqual(['due earlier 2026-12-10 2026-12-09 ANSWER_DEFAULT'])
  })

  test('is the first notice only until that was given', () => {
    expect(computed({ state: 'received', dueOn: null, dueRule: null })).toEqual([
      'notice same 2026-12-01 2026-12-01 PARTY_FIRST_NOTICE',
    ])
  })

  test.each([
    ['the session', { dueRule: 'AGENCY_RESULT', dueOn: '2026-12-24' }, '2026-12-24 2026-12-24'],
    ['acceptance', { dueRule: 'COMPLAINT_FIRST', dueOn: '2026-12-17' }, '2026-12-17 2026-12-17'],
    ['reopening', { reopenedOn: '2026-12-01', dueOn: '2026-12-22' }, '2026-12-22 2026-12-22'],
    [
      'separation',
      {
        state: 'separate',
        acceptedOn: null,
        separatedOn: '2026-11-17',
        dueRule: 'DENUNCIATION_RESOLVE',
        dueOn: '2026-12-17',
      },
      '2026-12-17 2026-12-17',
    ],
  ] as const)('runs from %s', (_, change, days) => {
    const { dueRule } = { ...opinion, ...change }
    expect(computed(change)).toEqual([`due same ${days} ${dueRule}`])
  })

  test('is not touched where an extension set the day, nor where day zero or rule are gone', () => {
    expect(computed({ dueRule: 'EXTENSION' })).toEqual([])
    expect(computed({ dueRule: 'AGENCY_RESULT', heldOn: null })).toEqual([])
    expect(computed({ dueRule: 'NO_SUCH_RULE' })).toEqual([])
    expect(computed({ acceptedOn: '2024-12-31' })).toEqual([])
  })

  test('keeps the rule of its day zero: one tightened later moves no term that had begun', () => {
    const tightened: Rule = {
      ...RULES.find(({ id }) => id === 'ANSWER_DEFAULT')!,
      value: 10,
      from: '2026-11-18',
      officeId: 1,
    }
    expect(computed({}, withDays(), [...RULES, tightened])).toEqual([
      'due same 2026-12-09 2026-12-09 ANSWER_DEFAULT',
    ])
    expect(computed({ acceptedOn: '2026-11-18' }, withDays(), [...RULES, tightened])).toEqual([
      'due earlier 2026-12-09 2026-12-03 ANSWER_DEFAULT',
    ])
  })
})

describe('earlier dates that were proposed before', () => {
  const [earlier] = recompute(
    { ...opinion, dueOn: '2026-12-10' },
    { calendar: withDays(), rules: RULES, place },
  )
  const before = { id: 1, clock: 'due', standingOn: '2026-12-10', proposedOn: '2026-12-09' } as const
  const weighed = (...proposals: Parameters<typeof weighProposals>[1]) => {
    const { propose, overtaken } = weighProposals([earlier!], proposals)
    return [propose.length, overtaken]
  }

  test('are asked once, and not again where the promise was kept', () => {
    expect(weighed()).toEqual([1, []])
    expect(weighed({ ...before, decision: null })).toEqual([0, []])
    expect(weighed({ ...before, decision: 'kept' })).toEqual([0, []])
    expect(weighed({ ...before, decision: 'taken' })).toEqual([1, []])
  })

  test('are overtaken by another day, another promise, or none', () => {
    expect(weighed({ ...before, proposedOn: '2026-12-08', decision: null })).toEqual([1, [1]])
    expect(weighed({ ...before, standingOn: '2026-12-11', decision: null })).toEqual([1, [1]])
    expect(weighed({ ...before, clock: 'notice', decision: null })).toEqual([1, [1]])
    expect(weighProposals([], [{ ...before, decision: null }])).toEqual({ propose: [], overtaken: [1] })
    expect(weighProposals([], [{ ...before, decision: 'kept' }])).toEqual({ propose: [], overtaken: [] })
  })
})
