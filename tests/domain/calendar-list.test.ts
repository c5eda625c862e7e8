import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/domain/calendar.ts'
import { dayCode } from '../../src/domain/calendar-day.ts'
import { judgeList } from '../../src/domain/calendar-list.ts'
import { addDays } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { cutList } from '../../src/routes/working-calendar/list-text.ts'

const shipped = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const stored = new Map(SHIPPED_CALENDAR_DAYS.map((day) => [day.on, { ...day, note: '' }]))
const judge = (text: string) => judgeList(cutList(text), shipped, stored)
const told = (text: string) =>
  judge(text).lines.map((line) =>
    line.ok
      ? `${line.on} ${dayCode(line.to)} ${line.change ? 'changes' : 'stays'}`
      : `${line.line} ${line.why}`,
  )
const TET = ['25', '26', '27', '28', '31'].map((date) => `2028-01-${date};nghỉ;Tết;chưa`).join('\n')

describe('a list of days', () => {
  test.each([
    ['23/11/2026;nghỉ;hoán đổi;có'],
    ['2026-11-23;off;swap;yes'],
    ['2026-11-23,NGHI,Hoan doi,x'],
    ['23-11-2026\tnghỉ\thoán đổi\t1'],
    ['"23/11/2026";"nghỉ";"hoán đổi";"có"'],
    ['ngày;loại;lý do;đã quyết định\r\n23/11/2026;nghỉ;hoán đổi;có\r\n'],
    ['Ngày,Loại\n\n23.11.2026,nghỉ,hoán đổi'],
  ])('reads %j', (text) => {
    expect(told(text)).toEqual(['2026-11-23 off.swap.decided changes'])
  })

  test('keeps another reason as a note', () => {
    const [line] = judge('25/11/2026;nghỉ;"Bầu cử; theo thông báo 5";có').lines
    expect(line).toMatchObject({ ok: true, to: { reason: 'other', note: 'Bầu cử; theo thông báo 5' } })
  })

  test('says what stays, what changes and what goes back to usual', () => {
    expect(told('24/11/2026;nghỉ;24/11;có\n28/11/2026;làm việc;;có\n23/11/2026;như thường lệ')).toEqual([
      '2026-11-24 off.culture.decided stays',
      '2026-11-28 worked.swap.decided changes',
      '2026-11-23 usual changes',
    ])
  })

  test.each([
    ['29/02/2027;nghỉ;swap', 'not_a_date'],
    ['31/04/2026;nghỉ;swap', 'not_a_date'],
    ['hôm qua;nghỉ;swap', 'not_a_date'],
    ['=1+1;nghỉ;swap', 'not_a_date'],
    ['31/12/2024;nghỉ;swap', 'before_first_day'],
    ['03/01/2028;nghỉ;Tết Dương lịch', 'year_without_tet'],
    ['03/01/2030;nghỉ;Tết Dương lịch', 'year_not_entered'],
    ['25/11/2026', 'kind_missing'],
    ['25/11/2026;constructor;swap', 'unknown_kind'],
    ['25/11/2026;nghỉ', 'reason_missing'],
    ['25/11/2026;nghỉ;swap;constructor', 'unknown_decided'],
    ['25/11/2026;như thường lệ;;không', 'usual_undecided'],
    ['25/11/2026;làm việc;swap;có', 'worked_weekday'],
    ['28/11/2026;làm việc;Tết;có', 'worked_needs_swap'],
    ['25/11/2026;nghỉ;swap;có;nữa', 'too_many_cells'],
    ['"25/11/2026;nghỉ', 'unreadable'],
    [`25/11/2026;nghỉ;${'a'.repeat(201)}`, 'note_too_long'],
  ])('refuses %j', (line, why) => {
    const judged = judge(`24/11/2026;nghỉ;24/11\n${line}`)
    expect(judged.lines[1]).toMatchObject({ line: 2, ok: false, why })
    expect([judged.wrong, judged.changes]).toEqual([1, []])
  })

  test('names the line where a day stands already', () => {
    expect(judge('23/11/2026;nghỉ;swap\n2026-11-23;nghỉ;swap').lines[1]).toEqual({
      ...{ line: 2, ok: false, said: '2026-11-23', why: 'twice', firstLine: 1 },
    })
  })

  test('brings a new year only together with its Tết, and the one after it only after that', () => {
    expect(judge(`${TET}\n03/01/2028;nghỉ;Tết Dương lịch`)).toMatchObject({
      wrong: 0,
      changes: { length: 6 },
    })
    expect(judge(`${TET}\n01/01/2029;nghỉ;Tết Dương lịch`).lines.at(-1)).toMatchObject({
      why: 'year_without_tet',
    })
    expect(judge(`${TET.replaceAll('2028', '2029')}`).lines[0]).toMatchObject({ why: 'year_not_entered' })
  })

  test('throws at no input and says something of every line that holds anything', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (rows) => {
        const judged = judge(rows.join('\n'))
        expect(judged.wrong + judged.lines.filter(({ ok }) => ok).length).toBe(judged.lines.length)
        if (judged.wrong > 0) expect(judged.changes).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('loses no valid line, whatever stands between them', () => {
    const valid = fc.uniqueArray(fc.integer({ min: 0, max: 1094 }), { maxLength: 30 })
    const junk = fc.array(
      fc.string({ maxLength: 20 }).map((text) => `x${text.replace(/[\r\n]/g, '')}`),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(valid, junk, fc.constantFrom(';', ',', '\t'), (offsets, wrong, cut) => {
        const days = offsets.map((n) => addDays('2025-01-01', n))
        const rows = days.map((on) => [on, 'nghỉ', 'hoán đổi', 'chưa'].join(cut))
        const mixed = rows.flatMap((row, i) => (wrong[i] === undefined ? [row] : [wrong[i], row]))
        const judged = judge(mixed.join('\r\n'))
        expect(judged.lines.flatMap((line) => (line.ok ? [line.on] : []))).toEqual(days)
      }),
      { numRuns: 300 },
    )
  })
})
