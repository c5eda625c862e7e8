import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { changesOf, dayCode, dayFromCode, decideDay } from '../../src/domain/calendar-day.ts'
import { recordOfChanges, undoChange } from '../../src/domain/calendar-history.ts'
import { decideYear } from '../../src/domain/calendar-new-year.ts'
import { firstMissingYear, holdsTet, proposeFixedDays } from '../../src/domain/calendar-proposal.ts'
import { drawDay, drawMonths } from '../../src/domain/calendar-year.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'

const shipped = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const stored = new Map(SHIPPED_CALENDAR_DAYS.map((day) => [day.on, { ...day, note: '' }]))
const proposed = (year: number) => proposeFixedDays(year).map(({ on, reason }) => `${on} ${reason}`)

describe('the fixed days of a new year', () => {
  test('of 2027: 1 May is a Saturday and made up on Monday', () => {
    expect(proposed(2027)).toEqual([
      '2027-01-01 new_year',
      '2027-04-30 reunification',
      '2027-05-03 labour',
      '2027-09-02 national',
      '2027-11-24 culture',
    ])
  })

  test('of 2028: a Sunday 30 April is made up after 1 May, which is a Monday', () => {
    expect(proposed(2028)).toEqual([
      '2028-01-03 new_year',
      '2028-05-02 reunification',
      '2028-05-01 labour',
      '2028-09-04 national',
      '2028-11-24 culture',
    ])
  })

  test('of 2029: 24 November is a Saturday and not made up', () => {
    expect(proposed(2029)).toEqual([
      '2029-01-01 new_year',
      '2029-04-30 reunification',
      '2029-05-01 labour',
      '2029-09-03 national',
    ])
  })

  test('are in the years that were shipped, where those have them', () => {
    for (const { on } of [2025, 2026, 2027].flatMap(proposeFixedDays)) {
      const day = stored.get(on)
      if (on !== '2025-11-24') expect([on, day?.kind]).toEqual([on, 'off'])
    }
  })

  test('are asked for the year after the last one entered', () => {
    expect(firstMissingYear(shipped, '2026-11-23')).toBe(2028)
    expect(firstMissingYear(calendarOf([], 0), '2026-11-23')).toBe(2026)
  })
})

describe('a new year', () => {
  const empty = Object.fromEntries(
    ['hung_kings', 'national_second', ...[1, 2, 3, 4, 5, 6, 7].map((i) => `tet_${i}`)]
      .concat([1, 2, 3, 4].flatMap((i) => [`off_${i}`, `worked_${i}`]))
      .flatMap((name) => [
        [name, null],
        [`${name}_open`, false],
      ]),
  )
  const asked = {
    ...empty,
    fixed: proposeFixedDays(2028).map(({ on }) => on),
    hung_kings: '2028-04-04',
    national_second: '2028-09-01',
    national_second_open: true,
    ...{
      tet_1: '2028-01-25',
      tet_2: '2028-01-26',
      tet_3: '2028-01-27',
      tet_4: '2028-01-28',
      tet_5: '2028-01-31',
    },
    tet_5_open: true,
  }

  test('is entered with its Tết, its Giỗ Tổ and its second day of 02/09', () => {
    const decision = decideYear(2028, asked)
    expect(decision.ok && decision.days.map((day) => `${day.on} ${dayCode(day)}`).sort()).toEqual([
      '2028-01-03 off.new_year.decided',
      '2028-01-25 off.tet.decided',
      '2028-01-26 off.tet.decided',
      '2028-01-27 off.tet.decided',
      '2028-01-28 off.tet.decided',
      '2028-01-31 off.tet.undecided',
      '2028-04-04 off.hung_kings.decided',
      '2028-05-01 off.labour.decided',
      '2028-05-02 off.reunification.decided',
      '2028-09-01 off.national.undecided',
      '2028-09-04 off.national.decided',
      '2028-11-24 off.culture.decided',
    ])
  })

  test('makes a Giỗ Tổ on a Sunday up on the next working day', () => {
    const decision = decideYear(2028, { ...asked, hung_kings: '2028-04-02' })
    const day = decision.ok && decision.days.find(({ reason }) => reason === 'hung_kings')
    expect(day).toMatchObject({ on: '2028-04-03', kind: 'off' })
  })

  test.each([
    [{ tet_5: null }, { tet_1: 'tet_missing' }],
    [{ hung_kings: null }, { hung_kings: 'required' }],
    [{ national_second: null }, { national_second: 'required' }],
    [{ tet_6: '2028-01-25' }, { tet_6: 'twice' }],
    [{ tet_6: '2027-01-25' }, { tet_6: 'outside_year' }],
    [{ tet_6: '2028-01-29' }, { tet_6: 'not_a_weekday' }],
    [{ worked_1: '2028-02-04' }, { worked_1: 'not_a_rest_day' }],
    [{ off_1: '2028-05-01' }, { off_1: 'twice' }],
  ])('with %j is refused', (wrong, faults) => {
    expect(decideYear(2028, { ...asked, ...wrong })).toEqual({ ok: false, faults })
  })

  test('leaves out a fixed day that was not ticked, and takes no day that was not proposed', () => {
    const decision = decideYear(2028, { ...asked, fixed: ['2028-11-24', '2028-07-07'] })
    const fixed =
      decision.ok && decision.days.filter(({ reason }) => reason === 'culture' || reason === 'labour')
    expect(fixed).toMatchObject([{ on: '2028-11-24' }])
    expect(decision.ok && decision.days.some(({ on }) => on === '2028-07-07')).toBe(false)
  })

  test('has its Tết once five days off are there', () => {
    const days = [...stored.values()]
    expect([holdsTet(days, 2026), holdsTet(days, 2027), holdsTet(days, 2028)]).toEqual([true, true, false])
  })
})

describe('one day', () => {
  const off = { kind: 'off', day_reason: 'swap', note: '', decided: 'yes' } as const

  test('becomes off, worked, or as usual', () => {
    expect(decideDay(shipped, '2026-11-23', off)).toMatchObject({
      ok: true,
      to: { kind: 'off', decided: true },
    })
    expect(decideDay(shipped, '2026-11-28', { ...off, kind: 'worked' })).toMatchObject({
      ok: true,
      to: { kind: 'worked', reason: 'swap' },
    })
    expect(decideDay(shipped, '2026-11-23', { ...off, kind: 'usual' })).toEqual({ ok: true, to: null })
  })

  test.each([
    ['2028-01-03', {}, { field: 'on', code: 'year_not_entered' }],
    ['2024-12-31', {}, { field: 'on', code: 'before_first_day' }],
    ['2026-11-23', { day_reason: null }, { field: 'day_reason', code: 'required' }],
    ['2026-11-23', { decided: null }, { field: 'decided', code: 'required' }],
    ['2026-11-23', { kind: 'usual', decided: 'no' }, { field: 'decided', code: 'usual_undecided' }],
    ['2026-11-23', { kind: 'worked' }, { field: 'kind', code: 'worked_weekday' }],
    ['2026-11-28', { kind: 'worked', day_reason: 'tet' }, { field: 'day_reason', code: 'worked_needs_swap' }],
    ['2026-11-23', { day_reason: 'other' }, { field: 'note', code: 'note_needed' }],
  ] as const)('on %s with %j is refused', (on, wrong, refusal) => {
    expect(decideDay(shipped, on, { ...off, ...wrong })).toEqual({ ok: false, ...refusal })
  })

  test('may be worked on a weekday while that is not decided', () => {
    expect(decideDay(shipped, '2026-11-25', { ...off, kind: 'worked', decided: 'no' })).toMatchObject({
      ok: true,
    })
  })

  test('is told by a code that leads back to it', () => {
    for (const day of stored.values()) expect(dayFromCode(day.on, dayCode(day))).toEqual(day)
    expect(dayFromCode('2026-01-05', dayCode(null))).toBe(null)
  })
})

describe('a change of the calendar', () => {
  const was = stored.get('2026-11-23')!
  const off = { ...was, kind: 'off' as const, decided: true }

  test('is recorded as codes and taken back by its inverse', () => {
    const changes = changesOf(stored, [{ on: was.on, to: off }])
    const data = recordOfChanges(changes)
    expect(data).toEqual({ '2026-11-23': 'worked.swap.undecided>off.swap.decided' })
    const undone = undoChange([{ seq: 2, step: 'set_day', data }], 2, new Map([[was.on, off]]))
    expect(undone).toEqual({ ok: true, changes: [{ on: was.on, from: off, to: was }] })
  })

  test('is not taken back once a later one touched the same day, but is after one that touched another', () => {
    const first = { seq: 2, step: 'set_day', data: { '2026-11-23': 'usual>off.swap.decided' } }
    const same = { seq: 3, step: 'set_day', data: { '2026-11-23': 'off.swap.decided>usual' } }
    const other = { seq: 3, step: 'set_day', data: { '2026-11-24': 'off.culture.decided>usual' } }
    expect(undoChange([first, same], 2, stored)).toEqual({ ok: false, refusal: 'stale' })
    expect(undoChange([first, other], 2, stored)).toMatchObject({ ok: true })
    expect(undoChange([{ seq: 1, step: 'ship', data: { days: 46 } }], 1, stored)).toEqual({
      ok: false,
      refusal: 'not_found',
    })
  })

  test('is none where a day stays as it is', () => {
    expect(changesOf(stored, [{ on: was.on, to: { ...was } }])).toEqual([])
    expect(changesOf(stored, [{ on: '2026-11-25', to: null }])).toEqual([])
    expect(changesOf(stored, [{ on: was.on, to: { ...was, note: 'Công văn 1' } }])).toHaveLength(1)
  })
})

describe('the year at a glance', () => {
  test('draws every day once, in weeks from Monday on', () => {
    for (const year of [2025, 2026, 2028]) {
      const months = drawMonths(shipped, year)
      const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)
      expect([months.length, days.length]).toEqual([12, year === 2028 ? 366 : 365])
      expect(new Set(days.map(({ on }) => on)).size).toBe(days.length)
      expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true)
    }
    expect(drawMonths(shipped, 2026)[10]!.weeks[5]!.map((day) => day?.on ?? '')).toEqual([
      '2026-11-30',
      ...Array(6).fill(''),
    ])
  })

  test.each([
    ['2026-11-20', 'working', true],
    ['2026-11-21', 'rest', false],
    ['2026-11-23', 'undecided', true],
    ['2026-11-24', 'holiday', false],
    ['2026-11-28', 'undecided', false],
    ['2026-01-02', 'swap_off', false],
    ['2026-01-10', 'worked_swap', true],
    ['2028-01-03', 'unentered', true],
    ['2028-01-08', 'unentered', false],
  ])('%s is %s', (on, sign, works) => {
    expect(drawDay(shipped, on)).toEqual({ on, sign, works })
  })
})
