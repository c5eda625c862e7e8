import * as v from 'valibot'
import { expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { instantOf, localText } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { windowStanding } from '../../src/domain/question-window.ts'
import type { SessionForm, SessionKind } from '../../src/domain/session.ts'
import { decideMove, decidePlan } from '../../src/domain/session-decision.ts'
import { moveForm, planForm } from '../../src/domain/session-form.ts'
import { noticeDay } from '../../src/domain/session-notice.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'

const calendar = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const NOW = instantOf('2026-11-23', '09:00')
const choices = {
  units: [{ id: 1, name: 'Xã Đông' }],
  venues: [
    { id: 51, unitId: 1, name: 'Hội trường', toOn: null },
    { id: 52, unitId: 2, name: 'Nhà văn hóa', toOn: null },
    { id: 53, unitId: 1, name: 'Nhà cũ', toOn: '2026-11-30' },
  ],
  leaders: [
    { id: 61, unitId: 1, name: 'Bình', office: 'Chủ tịch', toOn: null },
    { id: 62, unitId: 1, name: 'Sơn', office: 'Bí thư', toOn: null },
    { id: 71, unitId: 2, name: 'Tám', office: 'Chủ tịch', toOn: null },
  ],
  hamlets: [
    { id: 31, unitId: 1, name: 'Thôn Thượng', toOn: null },
    { id: 41, unitId: 2, name: 'Thôn Tây', toOn: null },
  ],
}
const TYPED = {
  meeting: 'dialogue:periodic',
  body: 'peoples_committee',
  theme: 'Đường và nước',
  chair: '61',
  venue: '51',
  starts_at: '2026-12-04T08:00',
  ends_at: '2026-12-04T11:30',
  questions: 'usual',
}
const plan = (typed: Record<string, string | string[]> = {}) => {
  const values = v.parse(planForm, { ...TYPED, ...typed })
  return decidePlan(values, { choices, unitId: 1, before: null, now: NOW, calendar })
}

test('a plan gives the columns, the leaders with their parts and the hamlets', () => {
  expect(plan({ co_chairs: '62', hamlets: ['31', '31'], capacity: '200', bring: 'Giấy tờ\r\nđất' })).toEqual({
    ok: true,
    set: {
      unitId: 1,
      kind: 'dialogue',
      form: 'periodic',
      body: 'peoples_committee',
      theme: 'Đường và nước',
      bring: 'Giấy tờ\nđất',
      capacity: 200,
      registers: false,
      registersUntil: null,
      startsAt: instantOf('2026-12-04', '08:00'),
      endsAt: instantOf('2026-12-04', '11:30'),
      venueId: 51,
      onlineUrl: '',
      questionsFrom: null,
      questionsUntil: instantOf('2026-12-03', '17:00'),
    },
    invited: {
      leaders: [
        { leaderId: 61, part: 'chair', delegationReason: '' },
        { leaderId: 62, part: 'co_chair', delegationReason: '' },
      ],
      hamletIds: [31],
    },
  })
})

test.each([
  ['before it starts', { ends_at: '2026-12-04T07:59' }, { ends_at: 'before_start' }],
  ['when it starts', { ends_at: '2026-12-04T08:00' }, { ends_at: 'before_start' }],
  ['after more than a day', { ends_at: '2026-12-05T08:01' }, { ends_at: 'too_far' }],
  ['in the past', { starts_at: '2026-11-22T08:00', ends_at: '2026-11-22T09:00' }, { ends_at: 'in_past' }],
  ['nowhere', { venue: '' }, { venue: 'missing' }],
  ['in a hall of another unit', { venue: '52' }, { venue: 'not_of_unit' }],
  ['in a hall that is given up by then', { venue: '53' }, { venue: 'not_of_unit' }],
  ['without anybody', { chair: '' }, { chair: 'missing' }],
  ['under a chair of another unit', { chair: '71' }, { chair: 'not_of_unit' }],
  ['under one person twice', { co_chairs: '61' }, { co_chairs: 'twice' }],
  ['with a delegate without a reason', { delegates: '62' }, { delegation_reason: 'required' }],
  ['with a hamlet of another unit', { hamlets: '41' }, { hamlets: 'not_of_unit' }],
  ['with a window without an end', { questions: 'own' }, { questions_until: 'required' }],
  [
    'with a window beyond its end',
    { questions: 'own', questions_until: '2026-12-04T11:31' },
    { questions_until: 'after_session' },
  ],
  [
    'with a window that ends before it begins',
    { questions: 'own', questions_from: '2026-12-03T08:00', questions_until: '2026-12-02T08:00' },
    { questions_until: 'before_start' },
  ],
])('a session does not end or take place %s', (_, typed, flaws) => {
  expect(plan(typed)).toEqual({ ok: false, flaws })
})

test.each([
  ['starts_at', '2026-02-30T08:00', 'not_a_time'],
  ['starts_at', '', 'required'],
  ['starts_at', '1999-01-01T08:00', 'out_of_range'],
  ['meeting', 'dialogue:regular', 'not_a_choice'],
  ['theme', ' ', 'required'],
  ['theme', 'x'.repeat(201), 'too_long'],
  ['online_url', 'javascript:alert(1)', 'not_an_address'],
  ['capacity', 'nhiều', 'not_a_number'],
])('the field %s does not take %j', (field, value, code) => {
  const reading = v.safeParse(planForm, { ...TYPED, [field]: value })
  const first = reading.issues?.[0]
  expect([first?.path?.[0]?.key, first?.message]).toEqual([field, code])
})

test.each([
  ['none', {}, null, null],
  ['own', { questions_until: '2026-12-01T12:00' }, null, '2026-12-01T12:00'],
  [
    'own',
    { questions_from: '2026-11-25T08:00', questions_until: '2026-12-04T11:30' },
    '2026-11-25T08:00',
    '2026-12-04T11:30',
  ],
])('the window %s %j opens %s and closes %s', (questions, typed, from, until) => {
  const decided = plan({ questions, ...typed })
  const text = (at: number | null) => (at === null ? null : localText(at))
  expect(decided.ok && [text(decided.set.questionsFrom), text(decided.set.questionsUntil)]).toEqual([
    from,
    until,
  ])
})

test('a session called for today takes questions until it begins', () => {
  const decided = plan({ starts_at: '2026-11-23T14:00', ends_at: '2026-11-23T16:00' })
  expect(decided.ok && localText(decided.set.questionsUntil!)).toBe('2026-11-23T14:00')
})

const MOVING = {
  starts_at: '2026-12-04T08:00',
  ends_at: '2026-12-04T11:30',
  venue: '51',
  questions: 'usual',
  reason: 'Mưa lũ',
}
const moveOf = (over: Partial<typeof MOVING>) => {
  const stored = plan({})
  if (!stored.ok) throw new Error('the plan of the test is wrong')
  const announcedAt = NOW - 86_400_000
  const before = { ...stored.set, announcedAt, questionsFrom: announcedAt, leaders: [], hamlets: [] }
  const typed = v.parse(moveForm, { ...MOVING, ...over })
  return { announcedAt, moved: decideMove(typed, { choices, unitId: 1, before, now: NOW, calendar }) }
}

test('a move to the same time and place is none', () => {
  expect(moveOf({}).moved).toEqual({ ok: false, flaws: { starts_at: 'unmoved' } })
})

test('a move keeps an open window open, and counts as an announcement where the day changes', () => {
  const { moved, announcedAt } = moveOf({ starts_at: '2026-12-11T08:00', ends_at: '2026-12-11T11:30' })
  expect(moved.ok && [moved.set.questionsFrom, localText(moved.set.questionsUntil!)]).toEqual([
    announcedAt,
    '2026-12-10T17:00',
  ])
  expect(moved.ok && moved.set.announcedAt).toBe(NOW)
  const sameDay = moveOf({ starts_at: '2026-12-04T14:00', ends_at: '2026-12-04T16:00' })
  expect(sameDay.moved.ok && sameDay.moved.set.announcedAt).toBe(sameDay.announcedAt)
})

const noticeOf = (
  kind: SessionKind,
  form: SessionForm,
  day: string,
  level: 'province' | 'commune' = 'commune',
  announced = '2026-11-01',
) =>
  noticeDay(
    { kind, form, startsAt: instantOf(day, '08:00'), announcedAt: instantOf(announced, '09:00') },
    { unitId: null, level },
    { calendar, rules: RULES },
    NOW,
  )

test.each([
  ['reception', 'periodic', '2026-09-03', '2026-08-24'],
  ['reception', 'periodic', '2026-12-01', '2026-11-23'],
  ['dialogue', 'periodic', '2026-12-04', '2026-11-27'],
] as const)('a %s (%s) on %s is announced by %s', (kind, form, day, by) => {
  expect(noticeOf(kind, form, day)?.by).toBe(by)
})

test('the last day is in time, the day after is late, and a session called at short notice never is', () => {
  expect(noticeOf('dialogue', 'periodic', '2026-12-04', 'commune', '2026-11-27')?.isLate).toBe(false)
  expect(noticeOf('dialogue', 'periodic', '2026-12-04', 'commune', '2026-11-28')?.isLate).toBe(true)
  expect(noticeOf('dialogue', 'ad_hoc', '2026-12-04', 'commune', '2026-12-03')).toBeNull()
  expect(noticeOf('dialogue', 'periodic', '2026-12-04', 'province')).toBeNull()
})

test('the window is told as it stands', () => {
  const session = { state: 'announced' as const, questionsFrom: 10, questionsUntil: 20 }
  expect(windowStanding(session, 9)).toEqual({ is: 'opens', from: 10, until: 20 })
  expect(windowStanding(session, 10)).toEqual({ is: 'open', until: 20 })
  expect(windowStanding(session, 20)).toEqual({ is: 'closed', until: 20 })
  expect(windowStanding({ ...session, questionsUntil: null }, 15)).toEqual({ is: 'none' })
  expect(windowStanding({ ...session, state: 'held' }, 15)).toEqual({ is: 'over' })
  expect(windowStanding({ ...session, state: 'cancelled' }, 15)).toEqual({ is: 'over' })
})
