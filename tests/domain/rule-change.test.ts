import { describe, expect, test } from 'vitest'
import { mayStandFor, placeOf, type Rule, ruleOn } from '../../src/domain/rule.ts'
import { decideRule, heldIn, isSettable, mayWithdraw, type RuleAsked } from '../../src/domain/rule-change.ts'
import { RULE_IDS } from '../../src/domain/rule-group.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const TODAY = '2026-11-23'
const DONG = { id: 1, name: 'Xã Đông', level: 'commune' } as const
const TAY = { id: 2, name: 'Xã Tây', level: 'commune' } as const
const TINH = { id: 9, name: 'Tỉnh Mẫu', level: 'province' } as const
const ALL = { units: [DONG, TAY, TINH], keepsWhole: true }
const rowsOf = (id: string) => RULES.filter((rule) => rule.id === id)
const asked = (change: Partial<RuleAsked> = {}): RuleAsked => ({
  ...{ scope: '1', rule_value: 8, rolls: null, counted: null, since: '2026-12-01', rule_source: '' },
  ...change,
})
const decide = (id: string, change: Partial<RuleAsked> = {}, setter = ALL) =>
  decideRule(rowsOf(id), id, asked(change), setter, TODAY)

describe('setting a rule', () => {
  test('every shipped rule stands in one group', () => {
    expect([...RULE_IDS].sort()).toEqual([...new Set(RULES.map(({ id }) => id))].sort())
  })

  test.each([
    ['PARTY_FIRST_NOTICE', 8, true],
    ['PARTY_FIRST_NOTICE', 10, true],
    ['PARTY_FIRST_NOTICE', 11, false],
    ['DIALOGUE_NOTICE_BEFORE', 10, true],
    ['DIALOGUE_NOTICE_BEFORE', 6, false],
    ['AGENCY_RESULT', 21, false],
    ['ANSWER_DEFAULT', 30, true],
    ['ANSWER_DEFAULT', 5, true],
    ['GOV_RECEPTION_MIN_COMMUNE', 3, true],
    ['GOV_RECEPTION_MIN_COMMUNE', 1, false],
  ])('a unit may set %s to %i: %s', (id, value, may) => {
    const decision = decide(id, { rule_value: value })
    expect(decision.ok).toBe(may)
    if (decision.ok) expect(decision.row).toMatchObject({ id, value, officeId: 1, level: 'commune' })
    else expect(decision).toMatchObject({ field: 'rule_value', code: 'looser', central: { id } })
  })

  test.each([
    [{ since: TODAY }, { field: 'since', code: 'from_tomorrow' }],
    [{ since: '2037-01-01' }, { field: 'since', code: 'too_far' }],
    [{ scope: '' }, { field: 'scope', code: 'required' }],
    [{ scope: '3' }, { field: 'scope', code: 'not_a_choice' }],
    [{ rule_value: null }, { field: 'rule_value', code: 'required' }],
    [{ scope: 'all' }, { field: 'rule_source', code: 'required' }],
    [{ counted: 'calendar_day' as const }, { field: 'counted', code: 'central_alone' }],
    [
      { scope: 'all', counted: 'day_per_week' as const },
      { field: 'counted', code: 'not_a_choice' },
    ],
  ])('with %j is refused', (change, refusal) => {
    expect(decide('PARTY_FIRST_NOTICE', change)).toEqual({ ok: false, ...refusal })
  })

  test('what holds everywhere is set with its source by whoever keeps the whole office alone', () => {
    const change = { scope: 'all', rule_value: 12, rule_source: 'Luật mới' }
    expect(decide('PARTY_FIRST_NOTICE', change)).toEqual({
      ok: true,
      row: {
        ...{ id: 'PARTY_FIRST_NOTICE', value: 12, unit: 'working_day', level: 'both', from: '2026-12-01' },
        ...{ source: 'Luật mới', status: 'verified', officeId: null },
      },
    })
    const commune = { units: [DONG], keepsWhole: false }
    expect(decide('PARTY_FIRST_NOTICE', change, commune)).toMatchObject({
      field: 'scope',
      code: 'not_a_choice',
    })
  })

  test('a rule of the other level is not set, nor a flag or a list', () => {
    expect(decide('AGENCY_RESULT', { scope: '9' })).toMatchObject({ field: 'scope', code: 'not_in_force' })
    expect(decide('TERM_FIRST_DAY')).toMatchObject({ ok: false })
    expect(decide('DIALOGUE_CHAIR')).toMatchObject({ ok: false })
    expect(
      RULES.filter((rule) => !isSettable(rule)).every(({ unit }) => unit === 'flag' || unit === 'list'),
    ).toBe(true)
  })

  test('at most 31 days a month and 7 a week', () => {
    const id = 'GOV_RECEPTION_MIN_COMMUNE'
    expect(decide(id, { rule_value: 32 })).toMatchObject({ field: 'rule_value', code: 'not_a_number' })
    const weekly = { scope: 'all', counted: 'day_per_week' as const, rule_source: 'Luật mới' }
    expect(decide(id, { ...weekly, rule_value: 8 })).toMatchObject({
      field: 'rule_value',
      code: 'not_a_number',
    })
    expect(decide(id, { ...weekly, rule_value: 1 })).toMatchObject({
      ok: true,
      row: { unit: 'day_per_week' },
    })
  })

  test('the choice of moving a fixed day is the unit’s own', () => {
    const decision = decide('RECEPTION_ROLL', { rule_value: null, rolls: 'false' })
    expect(decision).toMatchObject({ ok: true, row: { value: false, officeId: 1 } })
    const rules = [...RULES, { ...(decision.ok ? decision.row : RULES[0]!), to: null }]
    expect(ruleOn(rules, 'RECEPTION_ROLL', '2026-12-01', placeOf(DONG))?.value).toBe(false)
    expect(ruleOn(rules, 'RECEPTION_ROLL', '2026-12-01', placeOf(TAY))?.value).toBe(true)
  })
})

describe('a value that was set', () => {
  const own = (value: number, from: string): Rule => ({
    ...rowsOf('PARTY_FIRST_NOTICE')[0]!,
    ...{ value, from, level: 'commune', officeId: 1 },
  })

  test('changes nothing before its first day and nothing elsewhere, whatever day is asked', () => {
    const changed = [...RULES, own(8, '2026-12-01')]
    for (const id of RULE_IDS) {
      for (const day of ['2025-01-01', '2026-07-01', '2026-11-23', '2026-11-30']) {
        for (const unit of [DONG, TAY, TINH]) {
          expect(ruleOn(changed, id, day, placeOf(unit))).toEqual(ruleOn(RULES, id, day, placeOf(unit)))
        }
      }
      for (const unit of [TAY, TINH]) {
        expect(ruleOn(changed, id, '2026-12-01', placeOf(unit))).toEqual(
          ruleOn(RULES, id, '2026-12-01', placeOf(unit)),
        )
      }
    }
    expect(ruleOn(changed, 'PARTY_FIRST_NOTICE', '2026-12-01', placeOf(DONG))?.value).toBe(8)
  })

  test('is followed by a later one, and yields to a central value that became tighter', () => {
    const later = [...RULES, own(8, '2026-12-01'), own(9, '2027-01-01')]
    const on = (rules: readonly Rule[], day: string) =>
      ruleOn(rules, 'PARTY_FIRST_NOTICE', day, placeOf(DONG))?.value
    expect([on(later, '2026-12-31'), on(later, '2027-01-01')]).toEqual([8, 9])
    const law: Rule = { ...rowsOf('PARTY_FIRST_NOTICE')[0]!, value: 5, from: '2027-03-01' }
    expect([on([...later, law], '2027-02-28'), on([...later, law], '2027-03-01')]).toEqual([9, 5])
  })

  test('does not stand where a new law counts in other units', () => {
    const weekly = { ...rowsOf('GOV_RECEPTION_MIN_COMMUNE')[0]!, value: 3, officeId: 1 }
    const monthly = rowsOf('GOV_RECEPTION_MIN_COMMUNE')[1]!
    expect([weekly.unit, monthly.unit]).toEqual(['day_per_week', 'day_per_month'])
    expect(mayStandFor(weekly, monthly)).toBe(false)
  })

  test('is withdrawn before its first day by whoever could have set it', () => {
    const row = { ...own(8, '2026-11-24'), rowId: 5 }
    expect(mayWithdraw(row, ALL, TODAY)).toBe(true)
    expect(mayWithdraw(row, ALL, '2026-11-24')).toBe(false)
    expect(mayWithdraw(row, { units: [TAY], keepsWhole: false }, TODAY)).toBe(false)
    expect(mayWithdraw({ ...row, officeId: null }, { units: [DONG], keepsWhole: false }, TODAY)).toBe(false)
    expect(mayWithdraw({ ...row, officeId: null }, ALL, TODAY)).toBe(true)
  })

  test('is told together with the units that hold it', () => {
    const held = heldIn(
      [...rowsOf('PARTY_FIRST_NOTICE'), own(8, '2026-11-01')],
      'PARTY_FIRST_NOTICE',
      [DONG, TAY, TINH],
      TODAY,
    )
    expect(held.map(({ rule, units }) => [rule?.value, units.map(({ id }) => id)])).toEqual([
      [8, [1]],
      [10, [2, 9]],
    ])
    expect(
      heldIn(rowsOf('AGENCY_RESULT'), 'AGENCY_RESULT', [TINH, DONG], TODAY).map(({ rule }) => rule?.value),
    ).toEqual([20, undefined])
  })
})
