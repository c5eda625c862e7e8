import { describe, expect, test } from 'vitest'
import { isDay } from '../../src/domain/day.ts'
import { type Rule, ruleOn, termOf } from '../../src/domain/rule.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const COMMUNE = { unitId: null, level: 'commune' } as const
const valueOn = (id: string, day: string, level: 'province' | 'commune') =>
  ruleOn(RULES, id, day, { unitId: null, level })?.value ?? null

describe('the rules', () => {
  test.each([
    ['PARTY_RECEPTION_MIN_PROVINCE', 'province', '1 day_per_month', '2019-02-18', 'verified'],
    ['PARTY_RECEPTION_MIN_COMMUNE', 'commune', '2 day_per_month', '2019-02-18', 'verified'],
    ['PARTY_FIXED_DAY_PUBLISHED', 'both', 'true flag', '2025-11-23', 'verified'],
    ['PARTY_FIRST_NOTICE', 'both', '10 working_day', '2019-02-18', 'verified'],
    ['PARTY_REPORT_PERIODS', 'both', 'M,Q1,H1,9M,Y,ADHOC list', '2019-02-18', 'verified'],
    ['GOV_RECEPTION_MIN_PROVINCE', 'province', '1 day_per_month', '2014-07-01', 'verified'],
    ['RECEPTION_ONLINE_ALLOWED', 'both', 'true flag', '2026-07-01', 'verified'],
    ['RECEPTION_DELEGATION', 'both', 'true flag', '2026-07-01', 'verified'],
    ['RECEPTION_POST_BEFORE', 'both', '5 working_day', '2014-07-01', 'verified'],
    ['RECEPTION_FIRST_ANSWER', 'both', '10 working_day', '2014-07-01', 'verified'],
    [
      'RECEPTION_REFUSAL_GROUNDS',
      'both',
      'not_of_sound_mind,disorder,settled_and_prolonged,other_by_law list',
      '2014-07-01',
      'memory',
    ],
    ['PETITION_OUTCOMES', 'both', 'accepted,returned,forwarded,filed list', '2021-11-15', 'memory'],
    [
      'QUESTION_DECLINE_GROUNDS',
      'both',
      'off_topic,repeated,too_little,insulting list',
      '2025-01-01',
      'default',
    ],
    ['RECEPTION_ROLL', 'both', 'true flag', '2025-01-01', 'verified'],
    ['DIALOGUE_MIN_PER_YEAR', 'commune', '1 per_year', '2025-06-16', 'verified'],
    ['DIALOGUE_ON_REQUEST', 'commune', 'true flag', '2025-06-16', 'verified'],
    ['DIALOGUE_NOTICE_BEFORE', 'commune', '7 calendar_day', '2025-06-16', 'verified'],
    ['DIALOGUE_RESULT_PUBLISH', 'commune', '10 calendar_day', '2025-06-16', 'verified'],
    ['DIALOGUE_LOCAL_MIN_PER_YEAR', 'commune', '2 per_year', '2025-01-01', 'second_hand'],
    ['CONCLUSION_NOTICE', 'commune', '10 calendar_day', '2025-01-01', 'second_hand'],
    ['AGENCY_RESULT', 'commune', '20 calendar_day', '2025-01-01', 'second_hand'],
    ['ANSWER_DEFAULT', 'both', '15 working_day', '2025-01-01', 'default'],
    ['DISPUTE_WINDOW', 'both', '15 calendar_day', '2025-01-01', 'default'],
    ['STALE_AFTER', 'both', '5 working_day', '2025-01-01', 'default'],
    ['CONTACT_RETENTION', 'both', '24 month', '2025-01-01', 'default'],
    [
      'DIALOGUE_CHAIR',
      'commune',
      'peoples_committee,fatherland_front,council_board,party_committee list',
      '2025-06-16',
      'verified',
    ],
    ['PETITION_PROPOSE', 'both', '10 working_day', '2021-11-15', 'memory'],
    ['PETITION_FILE_RETENTION', 'both', '12 month', '2021-11-15', 'verified'],
    ['COMPLAINT_ACCEPT', 'both', '10 calendar_day', '2012-07-01', 'verified'],
    ['COMPLAINT_FIRST', 'both', '30 calendar_day', '2012-07-01', 'second_hand'],
    ['COMPLAINT_FIRST_COMPLEX', 'both', '45 calendar_day', '2012-07-01', 'second_hand'],
    ['COMPLAINT_FIRST_REMOTE', 'both', '45 calendar_day', '2012-07-01', 'second_hand'],
    ['COMPLAINT_FIRST_REMOTE_COMPLEX', 'both', '60 calendar_day', '2012-07-01', 'second_hand'],
    ['DENUNCIATION_INITIAL', 'both', '7 working_day', '2019-01-01', 'memory'],
    ['DENUNCIATION_INITIAL_SEVERAL_PLACES', 'both', '10 working_day', '2019-01-01', 'memory'],
    ['DENUNCIATION_FORWARD', 'both', '5 working_day', '2019-01-01', 'memory'],
    ['DENUNCIATION_RESOLVE', 'both', '30 calendar_day', '2019-01-01', 'verified'],
    ['DENUNCIATION_RESOLVE_COMPLEX', 'both', '60 calendar_day', '2019-01-01', 'verified'],
    ['DENUNCIATION_RESOLVE_SPECIALLY_COMPLEX', 'both', '90 calendar_day', '2019-01-01', 'verified'],
    ['PDP_REPLY', 'both', '2 working_day', '2026-01-01', 'verified'],
    ['PDP_WITHDRAW_DONE', 'both', '15 calendar_day', '2026-01-01', 'verified'],
    ['TERM_FIRST_DAY', 'both', 'true flag', '2017-01-01', 'memory'],
    ['TERM_LAST_DAY_ROLL', 'both', 'true flag', '2017-01-01', 'memory'],
  ])('hold %s for %s: %s from %s, %s', (id, level, value, from, status) => {
    const rows = RULES.filter((rule) => rule.id === id)
    expect(
      rows.map((rule) => [rule.level, `${rule.value} ${rule.unit}`, rule.from, rule.to, rule.status]),
    ).toEqual([[level, value, from, null, status]])
  })

  test('are the 43 above and the two of GOV_RECEPTION_MIN_COMMUNE, each with real days and a source', () => {
    expect(RULES).toHaveLength(45)
    for (const { from, to, source } of RULES) {
      expect([isDay(from), to === null || isDay(to), source.length > 3]).toEqual([true, true, true])
    }
  })

  test('change from one day a week to two days a month on 1 July 2026', () => {
    const on = (day: string) => {
      const rule = ruleOn(RULES, 'GOV_RECEPTION_MIN_COMMUNE', day, COMMUNE)
      return rule && `${rule.value} ${rule.unit}`
    }
    expect(['2014-06-30', '2014-07-01', '2026-06-30', '2026-07-01', '2030-01-01'].map(on)).toEqual([
      null,
      '1 day_per_week',
      '1 day_per_week',
      '2 day_per_month',
      '2 day_per_month',
    ])
  })

  test('hold from their first day on and for their level only', () => {
    expect(valueOn('PARTY_FIXED_DAY_PUBLISHED', '2025-11-22', 'commune')).toBe(null)
    expect(valueOn('PARTY_FIXED_DAY_PUBLISHED', '2025-11-23', 'commune')).toBe(true)
    expect(valueOn('AGENCY_RESULT', '2026-01-01', 'commune')).toBe(20)
    expect(valueOn('AGENCY_RESULT', '2026-01-01', 'province')).toBe(null)
    expect(valueOn('ANSWER_DEFAULT', '2026-01-01', 'province')).toBe(15)
    expect(valueOn('NO_SUCH_RULE', '2026-01-01', 'commune')).toBe(null)
  })

  test("yield to a later row, and to one of the unit's own level", () => {
    const old = RULES.find(({ id }) => id === 'ANSWER_DEFAULT')!
    const later: Rule = { ...old, value: 12, from: '2026-03-01' }
    const own: Rule = { ...old, value: 10, level: 'commune', from: '2026-02-01' }
    const pick = (rules: Rule[], day: string) => ruleOn(rules, 'ANSWER_DEFAULT', day, COMMUNE)?.value
    expect(pick([old, later], '2026-02-28')).toBe(15)
    expect(pick([old, later], '2026-03-01')).toBe(12)
    expect(pick([later, old], '2026-03-01')).toBe(12)
    expect(pick([later, own, old], '2026-04-01')).toBe(10)
  })
})

describe('the term of a rule', () => {
  test('is in working or calendar days', () => {
    expect(termOf(ruleOn(RULES, 'PARTY_FIRST_NOTICE', '2026-01-01', COMMUNE)!)).toEqual({
      days: 10,
      kind: 'working',
    })
    expect(termOf(ruleOn(RULES, 'AGENCY_RESULT', '2026-01-01', COMMUNE)!)).toEqual({
      days: 20,
      kind: 'calendar',
    })
  })

  test.each(
    RULES.filter(({ unit }) => unit !== 'working_day' && unit !== 'calendar_day').map((rule) => [
      rule.id,
      rule,
    ]),
  )('is refused for %s', (_, rule) => {
    expect(() => termOf(rule as Rule)).toThrow(RangeError)
  })
})
