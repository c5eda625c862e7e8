import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  mostRepresentatives,
  movedUp,
  movesUp,
  type RegistrationDoor,
  registrationStanding,
  seatsLeft,
  seatsOf,
  takesRegistrationFrom,
} from '../../src/domain/registration.ts'

const MINUTE = 60_000
const STARTS = 1_000 * MINUTE
const door: RegistrationDoor = {
  state: 'announced',
  registers: true,
  registersUntil: null,
  startsAt: STARTS,
}

test.each([
  ['until it begins', {}, STARTS - 1, { is: 'open', until: STARTS }],
  ['not once it has begun', {}, STARTS, { is: 'over' }],
  ['until its own time', { registersUntil: 500 }, 499, { is: 'open', until: 500 }],
  ['not from its own time on', { registersUntil: 500 }, 500, { is: 'closed', until: 500 }],
  ['never beyond the beginning', { registersUntil: STARTS * 2 }, 0, { is: 'open', until: STARTS }],
  ['not where everybody may come', { registers: false }, 0, { is: 'none' }],
  ['not while postponed', { state: 'postponed' }, 0, { is: 'postponed' }],
  ['not once cancelled', { state: 'cancelled' }, 0, { is: 'cancelled' }],
  ['not while it goes on', { state: 'in_progress' }, 0, { is: 'over' }],
  ['not once it was held', { state: 'concluded' }, 0, { is: 'over' }],
] as const)('one can register %s', (_name, columns, now, standing) => {
  expect(registrationStanding({ ...door, ...columns }, now)).toEqual(standing)
})

test('a form that was open before the closing is taken for thirty minutes, but not once the session begins', () => {
  const closing = { ...door, registersUntil: 500 * MINUTE }
  const opened = 499 * MINUTE
  expect(takesRegistrationFrom(closing, opened, 530 * MINUTE - 1)).toBe(true)
  expect(takesRegistrationFrom(closing, opened, 530 * MINUTE)).toBe(false)
  expect(takesRegistrationFrom(closing, 500 * MINUTE, 501 * MINUTE)).toBe(false)
  expect(takesRegistrationFrom(closing, 499 * MINUTE, 499 * MINUTE)).toBe(true)
  expect(takesRegistrationFrom(door, STARTS - 1, STARTS)).toBe(false)
  const late = { ...door, registersUntil: STARTS - MINUTE }
  expect(takesRegistrationFrom(late, 0, STARTS)).toBe(false)
})

test('representatives of a group: one or two of five to ten, at most five above', () => {
  expect([1, 4, 5, 10, 11, 300].map(mostRepresentatives)).toEqual([null, null, 2, 2, 5, 5])
  expect(seatsOf(4, null)).toBe(4)
  expect(seatsOf(4, 2)).toBe(4)
  expect(seatsOf(7, 2)).toBe(2)
  expect(seatsOf(30, 5)).toBe(5)
})

test('places that are left are never fewer than none', () => {
  expect([seatsLeft({ capacity: 3, taken: 1 }), seatsLeft({ capacity: 3, taken: 5 })]).toEqual([2, 0])
  expect(seatsLeft({ capacity: null, taken: 5 })).toBe(null)
})

test('a freed place is given on until the session begins, and while it is postponed', () => {
  expect(movesUp({ state: 'announced', startsAt: 10 }, 9)).toBe(true)
  expect(movesUp({ state: 'announced', startsAt: 10 }, 10)).toBe(false)
  expect(movesUp({ state: 'postponed', startsAt: 10 }, 20)).toBe(true)
  expect(movesUp({ state: 'cancelled', startsAt: 10 }, 0)).toBe(false)
})

test('those move up who fit, each in turn', () => {
  const waiting = [{ seats: 3 }, { seats: 1 }, { seats: 2 }, { seats: 1 }]
  expect(movedUp({ capacity: 10, taken: 8 }, waiting)).toEqual([waiting[1], waiting[3]])
  expect(movedUp({ capacity: null, taken: 8 }, waiting)).toEqual(waiting)
  expect(movedUp({ capacity: 2, taken: 8 }, waiting)).toEqual([])
})

const action = fc.oneof(
  fc.record({ do: fc.constant('register' as const), seats: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat(40) }),
  fc.record({ do: fc.constant('shrink' as const), which: fc.nat(40), seats: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('widen' as const), by: fc.integer({ min: 1, max: 5 }) }),
)

test('whatever happens, the hall is never overfull, and nobody waits who would fit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.array(action, { maxLength: 60 }), (first, actions) => {
      let capacity = first
      const list: { n: number; seats: number; state: 'confirmed' | 'waiting' | 'cancelled' }[] = []
      const taken = () => list.reduce((sum, { state, seats }) => sum + (state === 'confirmed' ? seats : 0), 0)
      const waiting = () => list.filter(({ state }) => state === 'waiting')
      const giveOn = () => {
        const before = waiting()
        const ups = movedUp({ capacity, taken: taken() }, before)
        for (const one of ups) one.state = 'confirmed'
        const left = capacity - taken()
        // Who was passed over did not fit in what those before left.
        for (const one of before.filter((each) => !ups.includes(each))) {
          const ahead = ups.filter(({ n }) => n < one.n).reduce((sum, { seats }) => sum + seats, 0)
          const behind = ups.reduce((sum, { seats }) => sum + seats, 0) - ahead
          expect(one.seats).toBeGreaterThan(left + behind)
        }
      }
      for (const step of actions) {
        const one = 'which' in step ? list[step.which % Math.max(list.length, 1)] : undefined
        if (step.do === 'register') {
          const fits = taken() + step.seats <= capacity
          list.push({ n: list.length, seats: step.seats, state: fits ? 'confirmed' : 'waiting' })
        } else if (step.do === 'widen') capacity += step.by
        else if (one && step.do === 'cancel') one.state = 'cancelled'
        else if (one && step.do === 'shrink') one.seats = Math.min(one.seats, step.seats)
        if (step.do !== 'register') giveOn()
        expect(taken()).toBeLessThanOrEqual(capacity)
        expect(waiting().filter(({ seats }) => taken() + seats <= capacity)).toEqual([])
      }
    }),
  )
})
