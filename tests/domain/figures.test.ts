import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hundredths, spanOf, spreadOf } from '../../src/domain/figures.ts'
import { satisfactionOf } from '../../src/domain/satisfaction.ts'

test.each([
  [805, 815, 9877],
  [814, 815, 9987],
  [99_999, 100_000, 9999],
  [815, 815, 10_000],
  [0, 815, 0],
  [0, 0, null],
])('%i of %i is %s hundredths of a percent', (part, whole, said) => {
  expect(hundredths(part, whole)).toBe(said)
})

test('a share is a whole hundred only where nothing is missing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(2_000_000), (whole, some) => {
      const part = Math.min(some, whole)
      expect(hundredths(part, whole) === 10_000).toBe(part === whole)
    }),
  )
})

describe('answer times', () => {
  test('of fewer than five nothing is said', () => {
    expect(spreadOf([{ days: 3, count: 4 }])).toBeNull()
    expect(spreadOf([])).toBeNull()
  })

  test('the middle of an even number lies between two', () => {
    expect(
      spreadOf([
        { days: 2, count: 3 },
        { days: 10, count: 3 },
      ]),
    ).toEqual({
      count: 6,
      lower: 2,
      median: 6,
      upper: 10,
      longest: 10,
    })
  })

  test('is what one gets by writing all of them down in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 5, maxLength: 200 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b)
        const place = (sorted.length - 1) / 2
        const median = (sorted[Math.floor(place)]! + sorted[Math.ceil(place)]!) / 2
        const spread = spreadOf(days.map((one) => ({ days: one, count: 1 })))!
        expect(spread.median).toBe(median)
        expect(spread.count).toBe(days.length)
        expect(spread.lower <= spread.median && spread.median <= spread.upper).toBe(true)
        expect(spread.longest).toBe(sorted.at(-1))
      }),
    )
  })
})

describe('how content people are', () => {
  const TODAY = '2026-11-23'
  const whole = { from: '2026-01-01', to: TODAY }
  const of = (unit: number, quarter: string, satisfied: number, not = 0) => [
    { unit, quarter, score: 'satisfied' as const, count: satisfied },
    { unit, quarter, score: 'not_satisfied' as const, count: not },
  ]
  const asked = [1, 2].flatMap((unit) =>
    ['2026-1', '2026-2', '2026-4'].map((quarter) => ({ unit, quarter, count: 90 })),
  )

  test('is told from five in one quarter of one unit on, with how many could have said', () => {
    expect(satisfactionOf(of(1, '2026-1', 4), asked, whole, TODAY)).toBeNull()
    expect(satisfactionOf(of(1, '2026-1', 4, 1), asked, whole, TODAY)).toEqual({
      ...{ very_satisfied: 0, satisfied: 4, not_satisfied: 1 },
      ...{ rated: 5, asked: 90 },
    })
  })

  test('leaves quarters with fewer out of every sum, so that no difference tells of them', () => {
    const rated = [...of(1, '2026-1', 6), ...of(1, '2026-2', 1), ...of(2, '2026-1', 0, 1)]
    expect(satisfactionOf(rated, asked, whole, TODAY)).toMatchObject({
      rated: 6,
      asked: 90,
      not_satisfied: 0,
    })
  })

  test.each([
    ['2026-01-01', '2026-03-31', 6],
    ['2026-01-01', '2026-03-30', null],
    ['2026-01-02', '2026-03-31', null],
    ['2025-12-31', '2026-04-01', 6],
    ['2026-10-01', TODAY, 7],
    ['2026-10-01', '2026-12-31', 7],
    ['2026-10-01', '2026-11-22', null],
    ['2026-01-01', TODAY, 13],
  ])('from %s to %s it counts whole quarters: %s', (from, to, rated) => {
    const rows = [...of(1, '2026-1', 6), ...of(2, '2026-4', 7)]
    expect(satisfactionOf(rows, asked, { from, to }, TODAY)?.rated ?? null).toBe(rated)
  })
})

describe('the span that is asked for', () => {
  const TODAY = '2026-11-23'
  test.each([
    [null, null, { from: '2026-01-01', to: TODAY }],
    ['2025-03-01', null, { from: '2025-03-01', to: TODAY }],
    [null, '2025-12-31', { from: '2025-01-01', to: '2025-12-31' }],
    ['2026-12-01', null, { from: '2026-12-01', to: '2026-12-01' }],
    ['2026-05-02', '2026-05-01', null],
  ])('from %s to %s', (from, to, span) => {
    expect(spanOf({ unit: null, from, to }, TODAY)).toEqual(span && { unit: null, ...span })
  })
})
