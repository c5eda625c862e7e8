import { expect, test } from 'vitest'
import { calendarOf, dueDate, isWorkingDay } from '../../src/domain/calendar.ts'
import { addDays } from '../../src/domain/day.ts'
import { dueBounds, dueMarks, LONG_OVERDUE_AFTER } from '../../src/domain/due-span.ts'

const off = { on: '2026-11-24', kind: 'off', decided: true, reason: 'Ngày Văn hóa Việt Nam' } as const
const calendar = calendarOf([off], 1)

test.each([
  // A Monday; a Friday after a day off on Tuesday; a Sunday, which counts as the Friday before.
  ['2026-11-23', { soonUntil: '2026-11-27', longOverdueBefore: '2026-11-18' }],
  ['2026-11-27', { soonUntil: '2026-12-02', longOverdueBefore: '2026-11-23' }],
  ['2026-11-29', { soonUntil: '2026-12-02', longOverdueBefore: '2026-11-23' }],
])('on %s the calendar says what is due soon and what is long overdue', (today, marks) => {
  expect(dueMarks(calendar, today)).toEqual(marks)
})

test('whatever the day, more than three working days after its day a thing is long overdue, and not before', () => {
  for (let day = '2026-11-02'; day < '2026-12-31'; day = addDays(day, 1)) {
    const last = dueDate(calendar, day, { days: LONG_OVERDUE_AFTER, kind: 'working' }).due
    const isLong = (today: string) => day < dueMarks(calendar, today).longOverdueBefore
    expect([day, isLong(last)]).toEqual([day, false])
    let next = addDays(last, 1)
    while (!isWorkingDay(calendar, next)) next = addDays(next, 1)
    expect([day, isLong(next)]).toEqual([day, true])
  }
})

test('soon ends before today begins, and long overdue lies within overdue', () => {
  const marks = dueMarks(calendar, '2026-11-23')
  expect(dueBounds('sap-den-han', '2026-11-23', marks)).toEqual({ from: '2026-11-24', to: '2026-11-27' })
  expect(dueBounds('qua-han-lau', '2026-11-23', marks)).toEqual({ from: null, to: '2026-11-17' })
  expect(dueBounds('qua-han-lau', '2026-11-23')).toBe(null)
})
