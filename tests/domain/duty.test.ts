import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { addDays, type Day, instantOf, startOfDay } from '../../src/domain/day.ts'
import {
  type CountedSession,
  type DutyGround,
  type DutyHead,
  dutyOfYear,
  HEAD_FIGURES,
  rowsOver,
} from '../../src/domain/duty.ts'
import { freeDays, outlookOf } from '../../src/domain/duty-free-days.ts'
import { countedSince } from '../../src/domain/duty-span.ts'
import { dutyOfUnit } from '../../src/domain/duty-unit.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import type { SessionState } from '../../src/domain/session.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const calendar = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const CHAIR: DutyHead = {
  id: 61,
  unitId: 1,
  name: 'Lê Thanh Bình',
  office: 'Chủ tịch UBND xã',
  body: 'peoples_committee',
  fromOn: '2025-07-01',
  toOn: null,
}
const SECRETARY: DutyHead = { ...CHAIR, id: 62, name: 'Ngô Văn Sơn', body: 'party_committee' }
const ground = (set: Partial<DutyGround> = {}): DutyGround => ({
  calendar,
  rules: RULES,
  place: { unitId: 1, level: 'commune' },
  since: '2025-07-01',
  today: '2026-11-23',
  ...set,
})

let n = 0
const person = (leaderId: number, set: Partial<CountedSession['leaders'][number]> = {}) => ({
  leaderId,
  part: 'chair' as const,
  name: leaderId === 62 ? 'Ngô Văn Sơn' : 'Lê Thanh Bình',
  body: 'peoples_committee' as const,
  forLeaderId: null,
  delegationReason: '',
  ...set,
})
const session = (on: Day, set: Partial<CountedSession> = {}, time = '08:00'): CountedSession => ({
  code: `S${++n}`,
  unitId: 1,
  kind: 'reception',
  form: 'periodic',
  body: 'peoples_committee',
  theme: 'Tiếp công dân định kỳ',
  state: 'held',
  stateReason: '',
  startsAt: instantOf(on, time),
  endsAt: instantOf(on, time) + 3 * 3_600_000,
  venueId: 51,
  announcedAt: instantOf(on, time) - 10 * 86_400_000,
  resultOn: null,
  leaders: [person(61)],
  changes: [],
  lateReason: null,
  ...set,
})
/** The figures of one month that are not nought. */
const figures = (
  month: string,
  sessions: CountedSession[],
  { head = CHAIR, ...set }: Partial<DutyGround> & { head?: DutyHead } = {},
) => {
  const year = Number(month.slice(0, 4))
  const duty = dutyOfYear(head, year, sessions, ground(set)).find((one) => one.month === month)!
  const counts = HEAD_FIGURES.map((figure) => [figure, duty.rows[figure].length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
const required = (month: string, set: Parameters<typeof figures>[2] = {}) =>
  figures(month, [], set).required ?? 0

describe('reception days required', () => {
  test.each([
    ['the chairman of a commune, a day a week until June 2026', CHAIR, '2026-06', 4],
    ['and two days a month from July', CHAIR, '2026-07', 2],
    ['a month of five Thursdays', CHAIR, '2026-04', 5],
    ['a week without a working day owes nothing: Tết 2026', CHAIR, '2026-02', 3],
    ['the party secretary, two days a month', SECRETARY, '2026-06', 2],
    ['and after July too', SECRETARY, '2026-07', 2],
  ])('%s', (_, head, month, days) => expect(required(month, { head })).toBe(days))

  test('a day a week counts each week once, in the month of its Thursday', () => {
    const weeks = (year: number) =>
      rowsOver(dutyOfYear(CHAIR, year, [], ground({ since: '2025-01-01' })), 'required').flatMap((row) =>
        row.of === 'slot' && row.week ? [row.week] : [],
      )
    const first = weeks(2026)
    expect(new Set(first).size).toBe(first.length)
    expect([first[0], first.at(-1)]).toEqual(['2025-12-29', '2026-06-22'])
    expect(weeks(2025).at(-1)).toBe('2025-12-22')
  })

  test('one day a month at the province, for both bodies', () => {
    const place = { unitId: 9, level: 'province' } as const
    expect(required('2026-06', { place })).toBe(1)
    expect(required('2026-08', { place, head: SECRETARY })).toBe(1)
  })

  test('none for the head of a body that the law does not name', () => {
    expect(required('2026-08', { head: { ...CHAIR, body: 'fatherland_front' } })).toBe(0)
  })

  test('a unit that asks more of itself owes more, from the day it does', () => {
    const own = { ...RULES.find(({ id, to }) => id === 'GOV_RECEPTION_MIN_COMMUNE' && to === null)! }
    const rules = [...RULES, { ...own, value: 4, from: '2026-09-01', officeId: 1 }]
    expect([required('2026-08', { rules }), required('2026-09', { rules })]).toEqual([2, 4])
  })

  test.each([
    ['took office in the middle', { head: { ...CHAIR, fromOn: '2026-09-16' } }, 1],
    ['took office on the last day', { head: { ...CHAIR, fromOn: '2026-09-30' } }, 0],
    ['left in the middle', { head: { ...CHAIR, toOn: '2026-09-15' } }, 1],
    ['is counted only later', { since: '2026-10-01' }, 0],
    ['is counted from its first day', { since: '2026-09-01' }, 2],
  ])('a month in which the head %s', (_, set, days) => expect(required('2026-09', set)).toBe(days))

  test('counting begins with the first recorded session, never before the unit, never after today', () => {
    const unit = { fromOn: '2025-07-01' }
    expect(countedSince(unit, instantOf('2026-03-10', '08:00'), '2026-11-23')).toBe('2026-03-10')
    expect(countedSince(unit, instantOf('2025-05-10', '08:00'), '2026-11-23')).toBe('2025-07-01')
    expect(countedSince(unit, instantOf('2026-12-10', '08:00'), '2026-11-23')).toBe('2026-11-23')
    expect(countedSince(unit, null, '2026-11-23')).toBe('2026-11-23')
  })
})

describe('reception days held', () => {
  test('two sessions on one day are one day', () => {
    const twice = [session('2026-09-10'), session('2026-09-10', {}, '14:00'), session('2026-09-25')]
    expect(figures('2026-09', twice)).toEqual({ required: 2, held: 2 })
  })

  test('one session counts for each leader present, and a delegate for nobody', () => {
    const both = session('2026-09-10', { leaders: [person(61), person(62, { part: 'co_chair' })] })
    const delegate = person(62, { part: 'delegate', forLeaderId: 61, delegationReason: 'đi họp' })
    const delegated = session('2026-09-25', { leaders: [delegate] })
    expect(figures('2026-09', [both, delegated])).toEqual({ required: 2, held: 1, missing: 1, delegated: 1 })
    expect(figures('2026-09', [both, delegated], { head: SECRETARY })).toEqual({
      required: 2,
      held: 1,
      missing: 1,
    })
  })

  test('an ad hoc day is told apart and does not stand for a fixed one', () => {
    const days = [session('2026-09-10'), session('2026-09-12', { form: 'ad_hoc' })]
    expect(figures('2026-09', days)).toEqual({ required: 2, held: 1, ad_hoc: 1, missing: 1 })
  })

  test('a dialogue is no reception day', () => {
    expect(figures('2026-09', [session('2026-09-10', { kind: 'dialogue' })])).toEqual({
      required: 2,
      missing: 2,
    })
  })

  test('a day that went by without a word is missing until it is recorded', () => {
    const days = [session('2026-09-10', { state: 'announced' }), session('2026-09-25')]
    expect(figures('2026-09', days)).toEqual({ required: 2, held: 1, unrecorded: 1, missing: 1 })
  })

  test('a cancelled day fills nothing and is told, a discarded draft is not', () => {
    const days = [
      session('2026-09-10', { state: 'cancelled', stateReason: 'bão' }),
      session('2026-09-11', { state: 'cancelled', announcedAt: null }),
      session('2026-09-25'),
    ]
    expect(figures('2026-09', days)).toEqual({ required: 2, held: 1, missing: 1, moved: 1 })
  })

  test('a day moved to another month counts there, and is told where it was', () => {
    const moved = session('2026-10-02', {
      changes: [
        {
          step: 'move',
          reason: 'hội nghị',
          fromStartsAt: instantOf('2026-09-25', '08:00'),
          toStartsAt: instantOf('2026-10-02', '08:00'),
        },
      ],
    })
    const days = [session('2026-09-10'), moved, session('2026-10-10')]
    expect(figures('2026-09', days)).toEqual({ required: 2, held: 1, missing: 1, moved: 1 })
    expect(figures('2026-10', days)).toEqual({ required: 2, held: 2 })
  })

  test('postponed and announced anew is one moved day; another hall on the same day is none', () => {
    const from = instantOf('2026-09-10', '08:00')
    const to = instantOf('2026-09-17', '08:00')
    const days = [
      session('2026-09-17', {
        changes: [
          { step: 'postpone', reason: 'bão', fromStartsAt: from, toStartsAt: null },
          { step: 'announce_anew', reason: '', fromStartsAt: from, toStartsAt: to },
        ],
      }),
      session('2026-09-25', {
        changes: [
          {
            step: 'move',
            reason: 'sửa hội trường',
            fromStartsAt: instantOf('2026-09-25', '14:00'),
            toStartsAt: instantOf('2026-09-25', '08:00'),
          },
        ],
      }),
    ]
    const [september] = dutyOfYear(CHAIR, 2026, days, ground()).filter(({ month }) => month === '2026-09')
    expect(september!.rows.moved).toMatchObject([{ on: '2026-09-10', to: '2026-09-17', reason: 'bão' }])
    expect(september!.rows.held).toHaveLength(2)
  })

  test('months end at midnight in Hà Nội', () => {
    const last = session('2026-09-30', {}, '23:30')
    const first = session('2026-10-01', {}, '00:00')
    expect(first.startsAt).toBe(startOfDay('2026-10-01'))
    expect(figures('2026-09', [last, first]).held).toBe(1)
    expect(figures('2026-10', [last, first]).held).toBe(1)
  })

  test('today and the days to come are planned; months ahead are to be planned, not missing', () => {
    const days = [session('2026-11-23', { state: 'in_progress' }), session('2026-12-10', { state: 'draft' })]
    expect(figures('2026-11', days)).toEqual({ required: 2, planned: 1, missing: 1 })
    expect(figures('2026-12', days)).toEqual({ required: 2, planned: 1, to_plan: 1 })
  })
})

describe('what the rest of the month allows', () => {
  const outlook = (sessions: CountedSession[], set: Partial<DutyGround> = {}, month = '2026-11') => {
    const on = ground(set)
    const duty = dutyOfYear(CHAIR, 2026, sessions, on).find((one) => one.month === month)!
    const venues = [{ id: 51, unitId: 1, fromOn: '2025-07-01', toOn: null }]
    return outlookOf(duty, () => freeDays(CHAIR, duty, sessions, venues, on))
  }
  const days = (found: ReturnType<typeof outlook>) => found?.free.map(({ on }) => on)

  test('on 23 November 2026, with 24/11 off, a notice of five working days ends on 1 December: nothing is left', () => {
    expect(outlook([])).toEqual({ missing: 2, free: [], is: 'lost' })
  })

  test('on 16 November five working days end on 23 November: the five days after are left', () => {
    const found = outlook([], { today: '2026-11-16' })
    expect(days(found)).toEqual(['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'])
    expect(found!.is).toBe('open')
    expect(found!.free[0]).toEqual({
      on: '2026-11-23',
      from: '08:00',
      until: '11:00',
      venueId: 51,
      provisional: true,
    })
  })

  test('it is tight where as many days are left as are missing', () => {
    const found = outlook([session('2026-11-05')], { today: '2026-11-20' })
    expect([days(found), found!.is, found!.missing]).toEqual([['2026-11-30'], 'tight', 1])
  })

  test('a leader or a hall that is taken in the morning leaves the afternoon', () => {
    const busy = session('2026-12-08', { kind: 'dialogue', state: 'announced' })
    const hall = session('2026-12-09', { leaders: [person(99, { name: 'Khác' })], state: 'announced' })
    const other = session('2026-12-10', { leaders: [person(98)], venueId: null, state: 'announced' })
    const off = session('2026-12-11', { state: 'postponed' })
    const found = outlook([busy, hall, other, off], {}, '2026-12')!.free
    const at = (on: Day) => found.find((free) => free.on === on)?.from
    expect(['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map(at)).toEqual([
      '14:00',
      '14:00',
      '14:00',
      '08:00',
    ])
  })

  test('a month planned to the full asks for nothing more', () => {
    const planned = ['2026-12-10', '2026-12-25'].map((on) => session(on, { state: 'announced' }))
    expect(outlook(planned, {}, '2026-12')).toBeNull()
  })
})

describe('a unit’s year', () => {
  const unit = (sessions: CountedSession[], set: Partial<DutyGround> = {}) => {
    const duty = dutyOfUnit(2026, sessions, { ...ground(set), toOn: null })
    const codes = Object.entries(duty.rows).map(([figure, rows]) => [figure, rows.length] as const)
    return {
      required: [duty.byLaw?.days, duty.byHandbook?.days],
      counts: Object.fromEntries(codes.filter(([, count]) => count > 0)),
    }
  }
  const dialogue = (on: Day, set: Partial<CountedSession> = {}) =>
    session(on, {
      kind: 'dialogue',
      leaders: [
        person(61),
        person(64, { part: 'co_chair', body: 'council_board' }),
        person(62, { part: 'co_chair', body: 'party_committee' }),
        person(65, { part: 'co_chair', body: 'fatherland_front' }),
      ],
      ...set,
    })

  test('one dialogue by law and two by the handbook, told apart; none at the province', () => {
    expect(unit([dialogue('2026-06-10', { resultOn: '2026-06-20' })])).toEqual({
      required: [1, 2],
      counts: { dialogues_held: 1 },
    })
    expect(unit([], { place: { unitId: 9, level: 'province' } }).required).toEqual([undefined, undefined])
    expect(unit([], { since: '2027-01-01' }).required).toEqual([undefined, undefined])
  })

  test('a notice given on its last day is in time, a day later it is late; ad hoc ones never are', () => {
    const at = (on: Day) => ({ announcedAt: instantOf(on, '09:00'), resultOn: '2026-06-12' })
    expect(
      unit([
        dialogue('2026-06-10', at('2026-06-03')),
        dialogue('2026-06-11', at('2026-06-05')),
        dialogue('2026-06-12', { ...at('2026-06-12'), form: 'ad_hoc' }),
        session('2026-06-12', { announcedAt: instantOf('2026-06-08', '09:00') }),
      ]).counts,
    ).toEqual({ dialogues_held: 3, notices_late: 2 })
  })

  test('a result is late after ten days, published or not; until then it waits', () => {
    const rows = [
      dialogue('2026-10-01', { resultOn: '2026-10-12' }),
      dialogue('2026-10-02', { resultOn: '2026-10-13' }),
      dialogue('2026-11-12'),
      dialogue('2026-11-13'),
    ]
    // 10 days after 1 October is Sunday the 11th, which rolls on to Monday; after 13 November it is today.
    expect(unit(rows).counts).toEqual({
      dialogues_held: 4,
      results_late: 1,
      results_waiting: 2,
    })
    expect(unit(rows, { today: '2026-11-24' }).counts.results_late).toBe(3)
  })

  test('a dialogue that lacks a body is counted, one that was cancelled is not', () => {
    const alone = { leaders: [person(61)], resultOn: '2026-06-12' }
    expect(
      unit([dialogue('2026-06-10', alone), dialogue('2026-06-11', { ...alone, state: 'cancelled' })]).counts,
    ).toEqual({ dialogues_held: 1, chair_gaps: 1 })
  })
})

const STATES: SessionState[] = [
  'draft',
  'announced',
  'in_progress',
  'held',
  'concluded',
  'postponed',
  'cancelled',
]
const anySession = fc
  .record({
    offset: fc.integer({ min: 0, max: 364 }),
    hour: fc.constantFrom('00:00', '08:00', '14:00', '23:30'),
    state: fc.constantFrom(...STATES),
    form: fc.constantFrom('regular' as const, 'periodic' as const, 'ad_hoc' as const),
    part: fc.constantFrom('chair' as const, 'co_chair' as const, 'delegate' as const),
    leaderId: fc.constantFrom(61, 62),
  })
  .map(({ offset, hour, state, form, part, leaderId }) =>
    session(addDays('2026-01-01', offset), { state, form, leaders: [person(leaderId, { part })] }, hour),
  )

test('for any sessions and any day: held, planned and owed days add up, days are disjoint, and months sum to the year', () => {
  fc.assert(
    fc.property(
      fc.array(anySession, { maxLength: 40 }),
      fc.integer({ min: 0, max: 400 }),
      (sessions, offset) => {
        const today = addDays('2025-12-20', offset)
        const months = dutyOfYear(CHAIR, 2026, sessions, ground({ today }))
        for (const { rows, isAhead } of months) {
          const done = rows.held.length + rows.planned.length
          const owed = rows.missing.length + rows.to_plan.length
          expect(owed).toBe(Math.max(0, rows.required.length - done))
          expect(rows[isAhead ? 'missing' : 'to_plan']).toEqual([])
        }
        const days = (['held', 'planned', 'unrecorded'] as const).flatMap((figure) =>
          rowsOver(months, figure).map((row) => (row.of === 'day' ? row.on : '')),
        )
        expect(new Set(days).size).toBe(days.length)
        const mine = sessions.filter(
          ({ leaders: [one], form, state }) =>
            one!.leaderId === 61 &&
            one!.part !== 'delegate' &&
            form !== 'ad_hoc' &&
            state !== 'postponed' &&
            state !== 'cancelled',
        )
        expect(new Set(days)).toEqual(
          new Set(mine.map(({ startsAt }) => new Date(startsAt + 7 * 3_600_000).toISOString().slice(0, 10))),
        )
      },
    ),
    { numRuns: 60 },
  )
})
