import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GROUPINGS, groupLines, type OrderedLine } from '../../src/domain/agenda.ts'
import { sharesOf, shortText } from '../../src/domain/agenda-brief.ts'
import { likelyPairs } from '../../src/domain/agenda-pairs.ts'
import { bySession } from '../../src/domain/agenda-preparing.ts'
import { readTurn, turned } from '../../src/domain/agenda-turn.ts'
import { shortened } from '../../src/domain/excerpt.ts'

const HAMLETS = [
  [31, 'Thôn Thượng'],
  [32, 'Thôn Hạ'],
  [null, null],
] as const
const line = fc
  .record({
    topic: fc.constantFrom('roads', 'water', 'land' as const),
    at: fc.nat(2),
    position: fc.nat(40),
  })
  .map(({ topic, at, position }) => ({ topic, hamletId: HAMLETS[at]![0], hamlet: HAMLETS[at]![1], position }))
/** Lines as they arrive; places are given once each, as the office gives them, or not at all. */
const agenda = fc.array(line, { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map((row, i): OrderedLine => {
    const isTaken = rows.slice(0, i).some(({ position }) => position === row.position)
    return {
      ...row,
      opinionId: i + 1,
      code: `K${i + 1}`,
      position: isTaken ? 0 : row.position,
    } as OrderedLine
  }),
)
const grouping = fc.constantFrom(...GROUPINGS)
const movedBy = (lines: OrderedLine[], places: { opinionId: number; position: number }[]) =>
  lines.map((one) => ({
    ...one,
    position: places.find((to) => to.opinionId === one.opinionId)?.position ?? one.position,
  }))
const codesOf = (lines: OrderedLine[], by: (typeof GROUPINGS)[number]) =>
  groupLines(lines, by).map(({ key, lines: members }) => [key, members.map(({ code }) => code)] as const)

describe('an agenda in its order', () => {
  test('holds every line once, each in its group, those put in place before those that came later', () => {
    fc.assert(
      fc.property(agenda, grouping, (lines, by) => {
        const groups = groupLines(lines, by)
        expect(groups.flatMap((group) => group.lines.map(({ code }) => code)).sort()).toEqual(
          lines.map(({ code }) => code).sort(),
        )
        for (const { lines: members } of groups) {
          const placed = members.map(({ position }) => position > 0)
          expect(placed).toEqual([...placed].sort((a, b) => Number(b) - Number(a)))
        }
      }),
    )
  })

  test('after a turn the line stands where it was sent, and nothing else of its group changed places', () => {
    fc.assert(
      fc.property(
        agenda,
        grouping,
        fc.nat(11),
        fc.constantFrom('up', 'down', 'first', 'last' as const),
        (lines, by, n, move) => {
          const code = lines[n % lines.length]!.code
          const earlier = codesOf(lines, by)
          const places = turned(lines, by, { move, code, button: '' })!
          const now = codesOf(movedBy(lines, places), by)
          const group = earlier.find(([, codes]) => codes.includes(code))!
          const at = group[1].indexOf(code)
          const rest = group[1].filter((one) => one !== code)
          const to = {
            up: Math.max(0, at - 1),
            down: Math.min(rest.length, at + 1),
            first: 0,
            last: rest.length,
          }[move]
          expect(now.find(([key]) => key === group[0])![1]).toEqual([
            ...rest.slice(0, to),
            code,
            ...rest.slice(to),
          ])
          for (const [key, codes] of earlier.filter(([key]) => key !== group[0]))
            expect(now.find(([other]) => other === key)![1]).toEqual(codes)
          const used = movedBy(lines, places)
            .map(({ position }) => position)
            .filter((position) => position > 0)
          expect(new Set(used).size).toBe(used.length)
        },
      ),
    )
  })

  test('a line dragged before another stands right before it', () => {
    fc.assert(
      fc.property(agenda, grouping, fc.nat(), fc.nat(), (lines, by, i, j) => {
        const group = groupLines(lines, by).find(({ lines: members }) => members.length > 1)
        fc.pre(group !== undefined)
        const [code, target] = [
          group!.lines[i % group!.lines.length]!.code,
          group!.lines[j % group!.lines.length]!.code,
        ]
        fc.pre(code !== target)
        const places = turned(lines, by, { move: 'before', code, target, button: '' })!
        const codes = codesOf(movedBy(lines, places), by).find(([key]) => key === group!.key)![1]
        expect(codes.indexOf(code)).toBe(codes.indexOf(target) - 1)
      }),
    )
  })

  test('two groups that change places keep their lines in order', () => {
    fc.assert(
      fc.property(agenda, grouping, fc.nat(), (lines, by, n) => {
        const earlier = codesOf(lines, by)
        const at = n % earlier.length
        const places = turned(lines, by, { move: 'group_down', code: earlier[at]![0], button: '' })!
        const now = codesOf(movedBy(lines, places), by)
        const wanted = [...earlier]
        if (at < earlier.length - 1) wanted.splice(at, 2, earlier[at + 1]!, earlier[at]!)
        expect(now).toEqual(wanted)
      }),
    )
  })

  test('what is no turn, or names a line that is gone, is told apart', () => {
    expect(readTurn('before.K1.K2')).toEqual({
      move: 'before',
      code: 'K1',
      target: 'K2',
      button: 'before.K1.K2',
    })
    for (const text of ['', 'up', 'up.', 'across.K1', 'constructor.K1']) expect(readTurn(text)).toBe(null)
    expect(turned([], 'topic', { move: 'up', code: 'K1', button: '' })).toBe(null)
    expect(turned([], 'topic', { move: 'group_up', code: 'roads', button: '' })).toBe(null)
  })
})

describe('lines that may be one matter', () => {
  const asked = (code: string, text: string, hamletId: number | null = 31, topic = 'roads') => ({
    code,
    text,
    hamletId,
    topic: topic as 'roads',
    place: '',
  })
  test('are found by rare words, each pair once, by no spelling of their own', () => {
    const pairs = likelyPairs([
      asked('A', 'Cống thoát nước trước trạm y tế bị sập, xe máy khó qua.'),
      asked('B', 'Lương hưu tháng này chậm quá.', 32, 'welfare'),
      asked('C', 'CONG THOAT NUOC truoc tram y te sap da lau'),
    ])
    expect(pairs.map(({ one, other }) => [one.code, other.code])).toEqual([['A', 'C']])
    expect(pairs[0]!.sharedWords.join(' ')).toContain('thoát nước')
  })
  test('are none among lines that share no words, or among one', () => {
    expect(likelyPairs([asked('A', 'Cầu tạm mục nát.'), asked('B', 'Nước máy yếu.')])).toEqual([])
    expect(likelyPairs([asked('A', 'Cầu tạm mục nát.')])).toEqual([])
  })
  test('what nearly every line says makes no pair', () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      asked(`K${i}`, `Đường liên thôn đoạn ${'abcdefghijklmnopqrst'[i]}${i}z hư hỏng`, 31),
    )
    expect(likelyPairs(lines)).toEqual([])
  })
})

describe('the brief', () => {
  test('gives each question less room the more there are, and never less than a line', () => {
    expect(sharesOf(0)).toEqual({ text: 320, points: 900 })
    expect(sharesOf(1)).toEqual({ text: 320, points: 900 })
    const [few, many, most] = [sharesOf(10), sharesOf(40), sharesOf(400)]
    expect(few.text > many.text && few.points > many.points && many.text > most.text).toBe(true)
    expect(most).toEqual({ text: 50, points: 40 })
  })
  test('gives each question less room where headings and places take it', () => {
    const [alone, grouped] = [sharesOf(40), sharesOf(40, { headings: 17, places: 21 })]
    expect(grouped.text).toBeLessThan(alone.text)
    for (const headings of [1, 5, 12]) {
      const { text, points } = sharesOf(40, { headings, places: headings })
      expect(40 * (text + points + 135) + headings * 295).toBeLessThanOrEqual(15_000 + 40)
    }
  })
  test('carries no phone and no house of a person', () => {
    const short = shortText('Nhà tôi số 12 ngõ 7, gọi 0912 345 678 nhé. Đường hỏng.', 200)
    expect(short).not.toMatch(/345|0912/)
    expect(short).toContain('Đường hỏng.')
    expect(shortened('một hai ba bốn năm sáu', 12)).toBe('một hai ba…')
  })
})

describe('the day by which an agency prepares', () => {
  const item = (startsAt: number, id = 1, agencyId = 11) => ({ session: { id, startsAt }, agencyId })
  test('is the day before the session', () => {
    const at = Date.UTC(2026, 11, 4, 1)
    const due = (today: string) => bySession([item(at)], today).map((group) => [group.dueOn, group.due])
    expect(due('2026-12-02')).toEqual([['2026-12-03', 'on_time']])
    expect(due('2026-12-03')).toEqual([['2026-12-03', 'due_today']])
    expect(due('2026-12-04')).toEqual([['2026-12-03', 'overdue']])
  })
  test('stands with each session and each agency apart', () => {
    const groups = bySession([item(0, 1), item(0, 2), item(0, 1, 12), item(0, 1)], '1970-01-01')
    expect(groups.map(({ items }) => items.length)).toEqual([2, 1, 1])
  })
})
