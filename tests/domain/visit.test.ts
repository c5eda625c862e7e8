import { describe, expect, test } from 'vitest'
import { VISIT_STATES, type VisitState } from '../../src/domain/room.ts'
import {
  decidePress,
  pressesOpen,
  representativesFlaw,
  VISIT_STEPS,
  visitAfter,
} from '../../src/domain/visit.ts'
import {
  type CountedVisit,
  caseOf,
  casesOf,
  dayFigures,
  VISIT_GROUPS,
  visitsIn,
} from '../../src/domain/visit-figures.ts'

describe('a visit', () => {
  test.each([
    ['waiting', ['call', 'leave']],
    ['called', ['call_again', 'receive', 'leave']],
    ['present', ['leave']],
    ['done', ['reopen']],
    ['left', ['come_back']],
  ] as const)('that is %s offers %j', (state, presses) => {
    expect(pressesOpen(state)).toEqual(presses)
  })

  test.each(
    Object.entries(VISIT_STEPS).flatMap(([step, { from, to }]) =>
      VISIT_STATES.map((state) => {
        const isOpen = (from as readonly VisitState[]).includes(state)
        return [step, state, isOpen ? (to === 'same' ? state : to) : null] as const
      }),
    ),
  )('%s from %s leads to %s', (step, state, after) => {
    expect(visitAfter(state, step as keyof typeof VISIT_STEPS)).toBe(after)
  })

  test('is pressed once: the second press is a repeat, one that was overtaken is stale', () => {
    const visit = { state: 'called' as const, seq: 3, last: 'call' }
    expect(decidePress(visit, 'call', 2)).toEqual({ is: 'repeat' })
    expect(decidePress(visit, 'leave', 2)).toEqual({ is: 'stale' })
    expect(decidePress(visit, 'receive', 3)).toEqual({ is: 'step', to: 'present' })
    expect(decidePress(visit, 'call_again', 3)).toEqual({ is: 'step', to: 'called' })
    expect(decidePress(visit, 'call', 1)).toEqual({ is: 'stale' })
    expect(decidePress(visit, 'come_back', 3)).toEqual({ is: 'stale' })
  })
})

test.each([
  [1, null, null],
  [4, null, null],
  [4, 4, null],
  [4, 5, 'more_than_people'],
  [5, null, 'required'],
  [5, 1, null],
  [5, 2, null],
  [5, 3, 'two_of_ten'],
  [10, 2, null],
  [10, 3, 'two_of_ten'],
  [11, 3, null],
  [11, 5, null],
  [11, 6, 'five_at_most'],
  [500, 5, null],
])('%i people with %s representatives: %s', (people, representatives, flaw) => {
  expect(representativesFlaw({ people, representatives })).toBe(flaw)
})

describe('the figures of a day', () => {
  const visit = (set: Partial<CountedVisit> = {}): CountedVisit => ({
    ...{
      state: 'done',
      headCount: 1,
      isRepeated: false,
      firstAnswer: 'accepted',
      delegated: false,
      cases: [],
    },
    ...set,
  })

  test('count visits, people and cases apart, and only of those who were received', () => {
    const visits = [
      visit({ headCount: 12, cases: [1, 2] }),
      visit({ isRepeated: true, cases: [1] }),
      visit({ firstAnswer: 'refused', isRepeated: null }),
      visit({ state: 'left', headCount: 9, cases: [7] }),
      visit({ state: 'present', headCount: 3, cases: [8] }),
    ]
    expect(dayFigures(visits)).toEqual({ visits: 2, people: 13, cases: 2, refused: 1 })
    expect(casesOf(visits).map(({ id, visits: raised }) => [id, raised.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  test('of nobody are nought', () => {
    expect(dayFigures([])).toEqual({ visits: 0, people: 0, cases: 0, refused: 0 })
  })

  test('equal their rows on five hundred random days, and do not depend on the order or on where the day is cut', () => {
    const random = randomFrom(20261123)
    for (let day = 0; day < 500; day++) {
      const visits = Array.from({ length: random(40) }, () => anyVisit(random))
      const figures = dayFigures(visits)
      const rows = visitsIn(visits, 'received')
      expect(figures.visits).toBe(rows.length)
      expect(figures.people).toBe(rows.reduce((sum, { headCount }) => sum + headCount, 0))
      expect(figures.cases).toBe(casesOf(visits).length)
      expect(new Set(casesOf(visits).map(({ id }) => id)).size).toBe(figures.cases)
      expect(dayFigures([...visits].reverse())).toEqual(figures)
      expect(figures.people).toBeGreaterThanOrEqual(figures.visits)
      const [before, after] = [dayFigures(visits.slice(0, 7)), dayFigures(visits.slice(7))]
      expect(before.visits + after.visits).toBe(figures.visits)
      expect(before.people + after.people).toBe(figures.people)
      expect(before.cases + after.cases).toBeGreaterThanOrEqual(figures.cases)
      const answers = ['accepted', 'needs_verification', 'refused', 'forwarded'] as const
      const answered = answers.reduce((sum, answer) => sum + visitsIn(visits, answer).length, 0)
      expect(answered).toBe(rows.filter(({ firstAnswer }) => firstAnswer !== null).length + figures.refused)
      const whereabouts = (['received', 'refused', 'present', 'waiting', 'left'] as const).map(
        (group) => visitsIn(visits, group).length,
      )
      expect(whereabouts.reduce((sum, count) => sum + count, 0)).toBe(visits.length)
    }
  })

  test('have rows for every group', () => {
    expect(VISIT_GROUPS.map((group) => visitsIn([visit()], group).length)).toEqual([
      1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    ])
  })
})

test.each([
  [4, 4],
  [3, 1],
  [2, 1],
  [5, 5],
])('opinion %i belongs to case %i', (id, first) => {
  const firstOf = new Map([
    [3, 2],
    [2, 1],
  ])
  expect(caseOf(id, firstOf)).toBe(first)
})

function anyVisit(random: (below: number) => number): CountedVisit {
  const answers = ['accepted', 'needs_verification', 'refused', 'forwarded', null] as const
  return {
    state: VISIT_STATES[random(5)]!,
    headCount: 1 + random(30),
    isRepeated: [true, false, null][random(3)]!,
    firstAnswer: answers[random(5)]!,
    delegated: random(2) === 0,
    cases: Array.from({ length: random(4) }, () => random(20)),
  }
}

/** Whole numbers from 0 up to, not with, the one asked for; the same ones in every run. */
function randomFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
