import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { type Acceptance, answerDeadline, noticeDeadline } from '../../src/domain/deadline.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { OPINION_SOURCES } from '../../src/domain/opinion.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const calendar = calendarOf(SHIPPED_CALENDAR_DAYS, 7)
const dialogue = { kind: 'dialogue', heldOn: '2026-12-04' } as const
const reception = { kind: 'reception', heldOn: '2026-12-04' } as const
const question: Acceptance = {
  source: 'advance_web',
  kind: 'question',
  session: dialogue,
  acceptedOn: '2026-12-02',
}

const COMMUNE = { unitId: null, level: 'commune' } as const
const answerTo = (change: Partial<Acceptance>, level: 'commune' | 'province' = 'commune') => {
  const { on, rule } = answerDeadline({ ...question, ...change }, calendar, RULES, { unitId: null, level })
  return `${rule} ${on}`
}

describe('the first notice', () => {
  test.each([
    ['dialogue', 'PARTY_FIRST_NOTICE'],
    ['reception', 'RECEPTION_FIRST_ANSWER'],
    [null, 'PARTY_FIRST_NOTICE'],
  ] as const)('of what came for %s is due by %s', (kind, rule) => {
    expect(noticeDeadline({ receivedOn: '2026-08-17', kind }, calendar, RULES, COMMUNE)).toEqual({
      on: '2026-08-28',
      rule,
      provisional: false,
      calendarVersion: 7,
    })
  })

  test('is provisional while a swap is undecided', () => {
    expect(
      noticeDeadline({ receivedOn: '2026-11-16', kind: 'dialogue' }, calendar, RULES, {
        unitId: null,
        level: 'province',
      }),
    ).toEqual({
      on: '2026-12-01',
      rule: 'PARTY_FIRST_NOTICE',
      provisional: true,
      calendarVersion: 7,
    })
  })
})

describe('the answer', () => {
  test.each([
    ['recommendation', 'AGENCY_RESULT 2026-12-24'],
    ['feedback', 'AGENCY_RESULT 2026-12-24'],
    ['question', 'AGENCY_RESULT 2026-12-24'],
    ['complaint', 'COMPLAINT_FIRST 2027-01-04'],
    ['denunciation', 'DENUNCIATION_RESOLVE 2027-01-04'],
  ] as const)('to a %s raised for a dialogue is due by %s', (kind, due) => {
    expect(answerTo({ kind })).toBe(due)
  })

  test('runs from the day of the dialogue, whenever it was accepted', () => {
    expect(answerTo({ acceptedOn: '2026-11-10' })).toBe('AGENCY_RESULT 2026-12-24')
    expect(answerTo({ acceptedOn: '2026-12-30' })).toBe('AGENCY_RESULT 2026-12-24')
  })

  test.each(OPINION_SOURCES)('to what came as %s', (source) => {
    const raised = ['advance_web', 'advance_paper', 'spoken'].includes(source)
    expect(answerTo({ source })).toBe(raised ? 'AGENCY_RESULT 2026-12-24' : 'ANSWER_DEFAULT 2026-12-23')
  })

  test('runs from acceptance without a dialogue, or where the level has no rule for dialogues', () => {
    expect(answerTo({ session: reception, source: 'reception' })).toBe('ANSWER_DEFAULT 2026-12-23')
    expect(answerTo({ session: reception, source: 'advance_web' })).toBe('ANSWER_DEFAULT 2026-12-23')
    expect(answerTo({ session: null, source: 'petition' })).toBe('ANSWER_DEFAULT 2026-12-23')
    expect(answerTo({}, 'province')).toBe('ANSWER_DEFAULT 2026-12-23')
  })

  test('follows the complaint law also at a reception', () => {
    const kind = 'complaint'
    expect(answerTo({ kind, session: reception, source: 'reception', acceptedOn: '2026-08-03' })).toBe(
      'COMPLAINT_FIRST 2026-09-03',
    )
  })

  test('remembers the calendar it was computed with', () => {
    expect(answerDeadline(question, calendar, RULES, COMMUNE)).toEqual({
      on: '2026-12-24',
      rule: 'AGENCY_RESULT',
      provisional: false,
      calendarVersion: 7,
    })
  })

  test('takes the value an office has set', () => {
    const own = RULES.map((rule) => (rule.id === 'AGENCY_RESULT' ? { ...rule, value: 15 } : rule))
    expect(answerDeadline(question, calendar, own, COMMUNE).on).toBe('2026-12-21')
  })
})

test('without a rule in force there is no date, and not a made-up one', () => {
  expect(() => answerDeadline({ ...question, session: null }, calendar, [], COMMUNE)).toThrow(RangeError)
  expect(() => noticeDeadline({ receivedOn: '2026-12-02', kind: null }, calendar, [], COMMUNE)).toThrow(
    RangeError,
  )
})
