import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conflictsWith,
  everyOffice,
  type Occupancy,
  type Occupier,
  overlap,
} from '../../src/domain/conflict.ts'
import { instantOf } from '../../src/domain/day.ts'

const at = (time: string) => instantOf('2026-12-10', time)
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) })
const PEOPLE = [
  { id: 61, unitId: 1, name: 'Lê Thanh Hòa' },
  { id: 62, unitId: 1, name: 'Trần Thị Mỹ' },
  { id: 63, unitId: 1, name: ' lê  thanh Hoà' },
  { id: 71, unitId: 2, name: 'Lê Thanh Hòa' },
]
const holder = (id: number) => PEOPLE.find((one) => one.id === id)!
const other = ({
  id = 5,
  state = 'announced',
  time = span('08:00', '10:00'),
  venueId = null,
  leaders = [],
}: {
  id?: number
  state?: Occupier['session']['state']
  time?: { startsAt: number; endsAt: number }
  venueId?: number | null
  leaders?: number[]
}): Occupier => ({
  session: { id, code: `P${id}`, theme: 'Nước sạch', state, unitName: 'Xã Đông', ...time },
  venueId,
  leaders: leaders.map(holder),
})
const wanted = (over: Partial<Occupancy> = {}): Occupancy => ({
  ...span('09:00', '11:00'),
  venueId: 51,
  leaderIds: [61],
  ...over,
})
const named = (one: Occupancy, occupiers: Occupier[]) =>
  conflictsWith(one, occupiers, PEOPLE).map(({ session, venue, leaders }) => [
    session.id,
    venue,
    leaders.map(({ id }) => id),
  ])

describe('a conflict', () => {
  test('is the same hall or the same person at the same time, and says which', () => {
    const others = [
      other({ id: 1, venueId: 51 }),
      other({ id: 2, leaders: [62, 61] }),
      other({ id: 3, venueId: 51, leaders: [61] }),
      other({ id: 4, venueId: 52, leaders: [62] }),
    ]
    expect(named(wanted(), others)).toEqual([
      [1, true, []],
      [2, false, [61]],
      [3, true, [61]],
    ])
  })

  test('ends where one begins as the other ends', () => {
    expect(named(wanted(span('10:00', '11:00')), [other({ venueId: 51 })])).toEqual([])
    expect(named(wanted(span('07:00', '08:00')), [other({ venueId: 51 })])).toEqual([])
    expect(named(wanted(span('09:59', '11:00')), [other({ venueId: 51 })])).toEqual([[5, true, []]])
  })

  test.each([
    ['draft', 1],
    ['announced', 1],
    ['in_progress', 1],
    ['held', 1],
    ['concluded', 1],
    ['postponed', 0],
    ['cancelled', 0],
  ] as const)('with a session that is %s counts %i', (state, count) => {
    expect(named(wanted(), [other({ state, venueId: 51 })])).toHaveLength(count)
  })

  test('is not with the session itself, nor through having no hall', () => {
    expect(named(wanted({ exceptIds: [5] }), [other({ venueId: 51 })])).toEqual([])
    expect(named(wanted({ venueId: null }), [other({ venueId: null })])).toEqual([])
  })

  test('knows a person in two offices of a unit, however the name is spelled, and not a namesake next door', () => {
    expect(named(wanted({ leaderIds: [63] }), [other({ leaders: [61, 63] })])).toEqual([[5, false, [63]]])
    expect(named(wanted({ leaderIds: [63] }), [other({ leaders: [61] })])).toEqual([[5, false, [61]]])
    expect(named(wanted({ leaderIds: [63] }), [other({ leaders: [71] })])).toEqual([])
    expect(everyOffice(PEOPLE, [63])).toEqual([63, 61])
  })
})

const SPAN = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ startsAt: from, endsAt: from + length }))
const TAKEN = fc.record({
  time: SPAN,
  venueId: fc.constantFrom(null, 51, 52),
  leaders: fc.uniqueArray(fc.constantFrom(61, 62, 63, 71)),
})

test('two sessions stand in each other’s way or neither does', () => {
  const blocks = (one: typeof TAKEN extends fc.Arbitrary<infer T> ? T : never, by: typeof one) =>
    named({ ...one.time, venueId: one.venueId, leaderIds: one.leaders }, [other(by)]).length
  fc.assert(fc.property(TAKEN, TAKEN, (one, two) => blocks(one, two) === blocks(two, one)))
})

test('two times overlap where they share a minute', () => {
  fc.assert(
    fc.property(SPAN, SPAN, (one, two) => {
      const minutes = Array.from({ length: one.endsAt - one.startsAt }, (_, i) => one.startsAt + i)
      return overlap(one, two) === minutes.some((minute) => minute >= two.startsAt && minute < two.endsAt)
    }),
  )
})
