import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AskedBefore,
  type AskedNow,
  type PromisedBefore,
  placeHistories,
} from '../../src/domain/agenda-history.ts'
import { reportOf } from '../../src/domain/opening-report.ts'

const TODAY = '2026-11-23'
const now = (set: Partial<AskedNow> = {}): AskedNow => ({
  ...{ opinionId: 900, topic: 'roads', hamletId: 31, hamlet: 'Thôn Thượng', repeatedOfId: null },
  ...set,
})
const raised = (opinionId: number, year: number, set: Partial<AskedBefore> = {}): AskedBefore => ({
  ...{ opinionId, code: `K${opinionId}`, number: 1, topic: 'roads', hamletId: 31, state: 'answered' },
  ...{ repeatedOfId: null, mergedIntoId: null },
  session: { id: year, code: `S${year}`, startsAt: Date.UTC(year, 4, 4) },
  ...set,
})
const promise = (opinionId: number, set: Partial<PromisedBefore> = {}): PromisedBefore => ({
  ...{ code: `M${opinionId}`, opinionId, what: 'Sửa', state: 'open', dueOn: '2026-12-01', doneOn: null },
  ...set,
})
const figures = (history: ReturnType<typeof placeHistories>[number]) => ({
  sessions: history.sessions.length,
  since: history.since,
  promised: history.promised.length,
  done: history.done.length,
  overdue: history.overdue.length,
  working: history.working.length,
  failed: history.failed.length,
})

describe('what was raised and promised in a place before', () => {
  test('raised at three sessions since 2024, promised twice, done once', () => {
    const earlier = [raised(3, 2026), raised(1, 2024), raised(2, 2025), raised(4, 2025)]
    const promises = [
      promise(1, { state: 'done', doneOn: '2024-12-01' }),
      promise(4, { dueOn: '2026-11-22' }),
    ]
    const [history, ...others] = placeHistories([now()], earlier, promises, TODAY)
    expect(others).toEqual([])
    expect(figures(history!)).toEqual({
      sessions: 3,
      since: 2024,
      promised: 2,
      done: 1,
      overdue: 1,
      working: 0,
      failed: 0,
    })
    expect(history!.opinions.map(({ code }) => code)).toEqual(['K1', 'K2', 'K4', 'K3'])
  })

  test('another hamlet or another topic is another place', () => {
    expect(
      placeHistories(
        [now()],
        [raised(1, 2025, { hamletId: 32 }), raised(2, 2025, { topic: 'water' })],
        [],
        TODAY,
      ),
    ).toEqual([])
  })

  test('what was raised again, or merged into a line, belongs to it wherever it came from', () => {
    const elsewhere = { hamletId: 32, topic: 'water' as const }
    const first = raised(1, 2024, elsewhere)
    const again = raised(2, 2025, { ...elsewhere, repeatedOfId: 1 })
    const merged = raised(3, 2026, { ...elsewhere, mergedIntoId: 900 })
    const [history] = placeHistories([now({ repeatedOfId: 1 })], [first, again, merged], [], TODAY)
    expect(history?.opinions.map(({ opinionId }) => opinionId)).toEqual([1, 2, 3])
  })

  test('lines of no hamlet share no place with others of no hamlet', () => {
    const nowhere = { hamletId: null, hamlet: null }
    expect(placeHistories([now(nowhere)], [raised(1, 2025, { hamletId: null })], [], TODAY)).toEqual([])
    expect(placeHistories([now({ ...nowhere, repeatedOfId: 1 })], [raised(1, 2025)], [], TODAY)).toHaveLength(
      1,
    )
  })

  test('a session counts in its own year of Hà Nội', () => {
    const newYear = raised(1, 2025, { session: { id: 1, code: 'S1', startsAt: Date.UTC(2024, 11, 31, 18) } })
    expect(placeHistories([now()], [newYear], [], TODAY)[0]?.since).toBe(2025)
  })

  test('every promise is in exactly one of done, working, overdue, failed; every figure is the length of its rows', () => {
    const promises = fc.array(
      fc.record({
        opinionId: fc.integer({ min: 1, max: 4 }),
        state: fc.constantFrom('open', 'done', 'failed' as const),
        dueOn: fc.constantFrom('2026-11-22', TODAY, '2026-11-24'),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        promises,
        fc.array(fc.integer({ min: 2020, max: 2026 }), { minLength: 1, maxLength: 4 }),
        (given, years) => {
          const earlier = years.map((year, i) => raised(i + 1, year))
          const rows = given.map((one, i) => promise(one.opinionId, { ...one, code: `M${i}` }))
          const [history] = placeHistories([now()], earlier, rows, TODAY)
          const parts = [...history!.done, ...history!.working, ...history!.overdue, ...history!.failed]
          expect(parts.map(({ code }) => code).sort()).toEqual(
            history!.promised.map(({ code }) => code).sort(),
          )
          expect(history!.promised).toEqual(rows.filter(({ opinionId }) => opinionId <= years.length))
          expect(history!.sessions).toHaveLength(new Set(years).size)
          expect(history!.since).toBe(Math.min(...years))
          for (const { dueOn, state } of history!.overdue)
            expect([state, dueOn < TODAY]).toEqual(['open', true])
        },
      ),
    )
  })
})

test('an opening report puts every opinion and every task into exactly one list; resolved ones are answered ones', () => {
  const states = ['received', 'assigned', 'answered', 'closed', 'forwarded', 'merged'] as const
  const opinions = states.flatMap((state) => [0, 1].map((isResolved) => ({ state, isResolved })))
  const promised = (['open', 'done', 'failed'] as const).flatMap((state) =>
    ['2026-11-22', TODAY, '2026-11-24'].map((dueOn) => ({ state, dueOn })),
  )
  const report = reportOf(opinions, promised, TODAY)
  const lengths = Object.fromEntries(Object.entries(report).map(([name, rows]) => [name, rows.length]))
  expect(lengths).toEqual({
    ...{ raised: 12, answered: 4, resolved: 2, open: 4, left: 4 },
    ...{ promised: 9, done: 3, working: 2, overdue: 1, failed: 3 },
  })
  expect(report.resolved.every((one) => report.answered.includes(one))).toBe(true)
})
