import { expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { dataTerms, dueAfterAcceptance, promisesAtReceipt, type Reckoning } from '../../src/domain/promise.ts'
import { promisedOf } from '../../src/domain/promised.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const commune: Reckoning = {
  calendar: calendarOf(SHIPPED_CALENDAR_DAYS, 3),
  rules: RULES,
  place: { unitId: null, level: 'commune' } as const,
}
const dialogue = { kind: 'dialogue', state: 'announced', startsAt: Date.UTC(2026, 11, 4, 1, 0) } as const
const reception = { ...dialogue, kind: 'reception' } as const

test('a question for a dialogue has its answer promised from the day of the dialogue', () => {
  const { notice, due } = promisesAtReceipt(dialogue, 'advance_web', '2026-11-16', commune)
  expect([notice.on, notice.rule]).toEqual(['2026-12-01', 'PARTY_FIRST_NOTICE'])
  expect([due?.on, due?.rule]).toEqual(['2026-12-24', 'AGENCY_RESULT'])
})

test('a reception, and a dialogue of a province, promise an answer from acceptance only', () => {
  const atReception = promisesAtReceipt(reception, 'advance_web', '2026-11-16', commune)
  expect([atReception.notice.rule, atReception.due]).toEqual(['RECEPTION_FIRST_ANSWER', null])
  const ofProvince = promisesAtReceipt(dialogue, 'advance_web', '2026-11-16', {
    ...commune,
    place: { unitId: null, level: 'province' } as const,
  })
  expect([ofProvince.notice.rule, ofProvince.due]).toEqual(['PARTY_FIRST_NOTICE', null])
})

test('the latest day of an answer counts from the last day of the notice', () => {
  const { days, due } = dueAfterAcceptance('2026-12-01', { source: 'advance_web' }, commune)
  expect([days, due.on, due.rule]).toEqual([15, '2026-12-22', 'ANSWER_DEFAULT'])
  const complaint = dueAfterAcceptance('2026-12-01', { source: 'petition', kind: 'complaint' }, commune)
  expect([complaint.days, complaint.counted, complaint.due.rule]).toEqual([30, 'calendar', 'COMPLAINT_FIRST'])
})

const dated = {
  source: 'advance_web',
  noticeOn: '2026-12-01',
  noticeRule: 'PARTY_FIRST_NOTICE',
  noticeProvisional: true,
  dueOn: '2026-12-24',
  dueRule: 'AGENCY_RESULT',
  dueProvisional: false,
} as const

test('a dialogue that will be held promises its own day first', () => {
  expect(promisedOf(dated, dialogue, commune).answer.how).toEqual({
    is: 'at-session',
    sessionOn: '2026-12-04',
  })
})

test.each(['postponed', 'cancelled'] as const)(
  'a dialogue that is %s promises the written answer',
  (state) => {
    expect(promisedOf(dated, { ...dialogue, state }, commune).answer).toMatchObject({
      on: '2026-12-24',
      how: { is: 'in-writing' },
    })
  },
)

test('without a due date the promise runs from acceptance, and is as provisional as the notice', () => {
  expect(promisedOf({ ...dated, dueOn: null, dueRule: null }, reception, commune).answer).toEqual({
    on: '2026-12-22',
    rule: 'ANSWER_DEFAULT',
    provisional: true,
    how: { is: 'from-acceptance', days: 15, counted: 'working' },
  })
})

test('the notice on personal data takes its terms from the rules', () => {
  expect(dataTerms(RULES, '2026-11-23', { unitId: null, level: 'commune' })).toEqual({
    keptMonths: 24,
    replyDays: 2,
    doneDays: 15,
  })
  expect(dataTerms([], '2026-11-23', { unitId: null, level: 'commune' })).toEqual({
    keptMonths: null,
    replyDays: null,
    doneDays: null,
  })
})
