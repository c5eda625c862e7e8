import { describe, expect, test } from 'vitest'
import {
  type AttendanceSum,
  attendanceStanding,
  expectedAtDoor,
  mayCountTwice,
  mostSpeakers,
  sumAttendance,
} from '../../src/domain/attendance.ts'
import { readAttendanceFilter, writeAttendanceFilter } from '../../src/domain/attendance-filter.ts'
import { ATTENDANCE_WAYS } from '../../src/domain/room.ts'
import { readSought } from '../../src/domain/slip-scan.ts'

const NOW = Date.UTC(2026, 10, 23, 2, 0)
const DAY = 86_400_000

test.each([
  ['announced', 0, 'open'],
  ['announced', 1, 'early'],
  ['announced', -1, 'open'],
  ['in_progress', 0, 'open'],
  ['held', -3, 'open'],
  ['concluded', -3, 'concluded'],
  ['draft', 0, 'draft'],
  ['postponed', 0, 'postponed'],
  ['cancelled', 0, 'cancelled'],
] as const)('a dialogue that is %s, %i days from now: %s', (state, days, is) => {
  const startsAt = NOW + days * DAY
  const session = { state, kind: 'dialogue' as const, startsAt, endsAt: startsAt + 3_600_000 }
  expect(attendanceStanding(session, NOW).is).toBe(is)
  expect(attendanceStanding({ ...session, kind: 'reception' }, NOW).is).toBe('reception')
})

test.each([
  // people there, people in the group, most who speak
  [1, 0, 1],
  [4, 0, 4],
  [5, 0, 2],
  [10, 0, 2],
  [11, 0, 5],
  [2, 6, 2],
  [4, 6, 2],
  [3, 12, 3],
  [12, 12, 5],
  [3, 3, 3],
])('of %i there from a group of %i at most %i speak', (people, group, most) => {
  expect(mostSpeakers(people, group)).toBe(most)
})

test('the door expects everybody of a small group, of a larger one its representatives', () => {
  expect(expectedAtDoor({ headCount: 3, seats: 3 })).toEqual({ people: 3, representatives: 0 })
  expect(expectedAtDoor({ headCount: 8, seats: 2 })).toEqual({ people: 2, representatives: 2 })
})

describe('the head count', () => {
  // A small generator with a fixed seed: what fails once fails again.
  function random(seed: number) {
    let state = seed
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state / 2_147_483_648
    }
  }
  const pick = <Value>(next: () => number, values: readonly Value[]) =>
    values[Math.floor(next() * values.length)]!

  test('of any lines: hamlets, groups and ways each sum to the whole', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed)
      const sums = Array.from({ length: Math.floor(next() * 30) }, (): AttendanceSum => {
        const people = Math.floor(next() * 50)
        return {
          way: pick(next, ATTENDANCE_WAYS),
          hamletId: pick(next, [null, 1, 2, 3]),
          groupName: pick(next, ['', 'Hội Nông dân', 'Hội Phụ nữ']),
          entries: 1 + Math.floor(next() * 4),
          people,
          representatives: Math.floor(next() * (people + 1)),
        }
      })
      const whole = sumAttendance(sums)
      for (const parts of [whole.hamlets, whole.groups]) {
        for (const figure of ['people', 'entries', 'representatives'] as const)
          expect([seed, figure, parts.reduce((sum, part) => sum + part[figure], 0)]).toEqual([
            seed,
            figure,
            whole[figure],
          ])
        for (const way of ATTENDANCE_WAYS)
          expect(parts.reduce((sum, part) => sum + part.ways[way], 0)).toBe(whole.ways[way])
      }
      const { registered, walk_in, counted } = whole.ways
      expect(registered + walk_in + counted).toBe(whole.people)
      expect(new Set(whole.hamlets.map(({ hamletId }) => hamletId)).size).toBe(whole.hamlets.length)
    }
  })

  test('may hold somebody twice only where both the door and the paper counted', () => {
    const part = (registered: number, walk_in: number, counted: number) =>
      mayCountTwice({ people: 0, entries: 0, representatives: 0, ways: { registered, walk_in, counted } })
    expect([part(3, 0, 0), part(0, 0, 4), part(2, 0, 4), part(0, 1, 4)]).toEqual([false, false, true, true])
  })
})

test('a filter reads as it was written', () => {
  for (const filter of [
    { way: null, hamlet: null, group: null, represents: false },
    { way: 'undone', hamlet: null, group: null, represents: false },
    { way: 'walk_in', hamlet: 31, group: 'Hội & <Nông dân>', represents: true },
    { way: 'counted', hamlet: 'none', group: '', represents: false },
  ] as const) {
    const query = Object.fromEntries(Object.entries(writeAttendanceFilter(filter)).filter(([, v]) => v))
    expect(readAttendanceFilter(query as Record<string, string>)).toEqual(filter)
  }
  expect(readAttendanceFilter({ cach: 'x', thon: '0', nhom: '' })).toEqual(readAttendanceFilter({}))
})

test('what a scanner types is told from what a clerk types', () => {
  const secret = 'A-b_c1234567890123456789'
  for (const typed of [
    secret,
    ` https://doithoai.example/dang-ky/${secret}\n`,
    `x/dang-ky/${secret}?lang=en`,
  ])
    expect(readSought(typed)).toEqual({ is: 'slip', secret })
  expect(readSought('https://doithoai.example/dang-ky/A-b')).toEqual({ is: 'slip', secret: '' })
  expect(readSought('Bùi  Thị')).toEqual({ is: 'words', words: ['bui', 'thi'] })
  expect(readSought(' .- ')).toEqual({ is: 'nothing' })
})
