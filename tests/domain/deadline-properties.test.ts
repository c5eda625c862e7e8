import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarDay, calendarOf, dueDate, dueInOf, latestDayBefore } from '../../src/domain/calendar.ts'
import { addDays } from '../../src/domain/day.ts'
import { SHIPPED_CALENDAR_DAYS } from '../../src/domain/holidays.ts'
import { OPEN_STATES, OPINION_STATES } from '../../src/domain/opinion.ts'
import { timelinessOf } from '../../src/domain/timeliness.ts'

/* The table of the working calendar, typed off by hand: nothing here knows how the product keeps or counts days. */
const OFF = new Set(
  `2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02
  2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30
  2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24 2027-01-01 2027-04-16 2027-04-30 2027-05-03 2027-09-02 2027-11-24
  2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10`.split(/\s+/),
)
const WORKED = new Set(['2025-04-26', '2026-01-10', '2026-08-22'])
const UNDECIDED = new Set(
  `2026-11-23 2026-11-28 2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-02-12
  2027-09-01 2027-09-03`.split(/\s+/),
)

const DAY = 86_400_000
const written = (ms: number) => new Date(ms).toISOString().slice(0, 10)

function rests(ms: number): boolean {
  const day = written(ms)
  if (WORKED.has(day)) return false
  return OFF.has(day) || [0, 6].includes(new Date(ms).getUTCDay())
}

/** Counts on fingers: one day after another until enough have counted; then on to a working day where every day counts. */
function naive(
  from: string,
  days: number,
  kind: 'working' | 'calendar',
): [due: string, provisional: boolean] {
  let ms = Date.parse(from)
  let provisional = false
  let left = days
  while (left > 0 || (kind === 'calendar' && rests(ms))) {
    ms += DAY
    if (kind === 'calendar' || !rests(ms)) left--
    if (UNDECIDED.has(written(ms)) || written(ms) > '2027-12-31') provisional = true
  }
  return [written(ms), provisional]
}

const shipped = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
const dayZeros = Array.from({ length: 1095 }, (_, n) => addDays('2025-01-01', n))
const somedays = fc.constantFrom(...dayZeros)
const terms = fc.record({
  days: fc.integer({ min: 1, max: 366 }),
  kind: fc.constantFrom('working' as const, 'calendar' as const),
})

describe('every day zero of 2025, 2026 and 2027', () => {
  test.each([
    [1, 'working'],
    [5, 'working'],
    [10, 'working'],
    [15, 'working'],
    [60, 'working'],
    [10, 'calendar'],
    [20, 'calendar'],
    [30, 'calendar'],
    [60, 'calendar'],
  ] as const)(
    'leads over %i %s days to the day that a naive count finds, and is as certain',
    (days, kind) => {
      for (const from of dayZeros) {
        const { due, provisional } = dueDate(shipped, from, { days, kind })
        expect([from, due, provisional]).toEqual([from, ...naive(from, days, kind)])
      }
    },
  )

  test('agrees with the naive count over any term', () => {
    fc.assert(
      fc.property(somedays, terms, (from, term) => {
        const { due, provisional } = dueDate(shipped, from, term)
        expect([due, provisional]).toEqual(naive(from, term.days, term.kind))
      }),
      { numRuns: 400 },
    )
  })
})

test.each([
  ['2025-12-29', 10, 'working', '2026-01-13'],
  ['2026-02-12', 10, 'working', '2026-03-05'],
  ['2026-04-20', 10, 'working', '2026-05-07'],
  ['2026-08-17', 10, 'working', '2026-08-28'],
  ['2026-11-16', 10, 'working', '2026-12-01'],
  ['2026-12-04', 10, 'calendar', '2026-12-14'],
  ['2026-08-03', 30, 'calendar', '2026-09-03'],
] as const)('from %s over %i %s days to %s', (from, days, kind, due) => {
  expect(dueDate(shipped, from, { days, kind }).due).toBe(due)
})

test.each([
  ['2026-09-03', 5, 'working', '2026-08-24'],
  ['2026-12-01', 5, 'working', '2026-11-23'],
  ['2026-12-04', 7, 'calendar', '2026-11-27'],
] as const)('at the latest %2$s %3$s days before %1$s: %4$s', (day, days, kind, latest) => {
  expect(latestDayBefore(shipped, day, { days, kind }).due).toBe(latest)
})

const holidays = fc
  .uniqueArray(somedays, { minLength: 1, maxLength: 12 })
  .map((days) => days.map((on): CalendarDay => ({ on, kind: 'off', decided: true, reason: '' })))

test('a holiday that is added never makes a date earlier', () => {
  fc.assert(
    fc.property(somedays, terms, holidays, (from, term, added) => {
      const more = calendarOf([...SHIPPED_CALENDAR_DAYS, ...added], 2)
      return dueDate(more, from, term).due >= dueDate(shipped, from, term).due
    }),
    { numRuns: 300 },
  )
})

test('a later start, and a longer term, never end earlier', () => {
  fc.assert(
    fc.property(somedays, fc.nat(90), terms, fc.nat(90), (from, later, term, longer) => {
      const { due } = dueDate(shipped, from, term)
      const more = { ...term, days: Math.min(366, term.days + longer) }
      expect(dueDate(shipped, addDays(from, later), term).due >= due).toBe(true)
      expect(dueDate(shipped, from, more).due >= due).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a date is provisional exactly when a day walked over is undecided, or of a year that nobody entered', () => {
  fc.assert(
    fc.property(somedays, terms, fc.uniqueArray(somedays, { maxLength: 20 }), (from, term, open) => {
      const days = open.map((on): CalendarDay => ({ on, kind: 'worked', decided: false, reason: '' }))
      const calendar = calendarOf([...SHIPPED_CALENDAR_DAYS, ...days], 2)
      const { due, provisional } = dueDate(calendar, from, term)
      const isOpen = (day: string) => day > from && day <= due
      expect(provisional).toBe([...UNDECIDED, ...open].some(isOpen) || due > '2027-12-31')
    }),
    { numRuns: 300 },
  )
})

test('an open item is in exactly one of on time, due today, overdue; one no longer open in none', () => {
  fc.assert(
    fc.property(somedays, somedays, fc.constantFrom(...OPINION_STATES), (dueOn, today, state) => {
      const claims = { on_time: dueOn > today, due_today: dueOn === today, overdue: dueOn < today }
      const holding = Object.entries(claims).flatMap(([name, holds]) => (holds ? [name] : []))
      expect(holding).toEqual([dueInOf(dueOn, today)])
      const isOpen = (OPEN_STATES as readonly string[]).includes(state)
      expect(timelinessOf({ state, dueOn }, today)).toBe(isOpen ? holding[0] : null)
    }),
  )
})

test('the same bytes come out under any timezone of the host', () => {
  const program = `
    import { calendarOf, dueDate } from './src/domain/calendar.ts'
    import { addDays, dayOf } from './src/domain/day.ts'
    import { SHIPPED_CALENDAR_DAYS } from './src/domain/holidays.ts'
    const calendar = calendarOf(SHIPPED_CALENDAR_DAYS, 1)
    const said = []
    for (let n = 0; n < 1095; n += 3) {
      const from = addDays('2025-01-01', n)
      for (const kind of ['working', 'calendar']) said.push(dueDate(calendar, from, { days: 1 + (n % 40), kind }))
      said.push(dayOf(Date.UTC(2025, 0, 1, 17) + n * 86400000))
    }
    process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), said]))`
  const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const }
  const bundle = buildSync({ stdin, bundle: true, write: false, format: 'esm' }).outputFiles[0]!.text
  const answers = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) => {
    const run = spawnSync(process.execPath, ['--input-type=module', '-'], {
      input: bundle,
      env: { ...process.env, TZ },
      maxBuffer: 64_000_000,
    })
    const [offset, said] = JSON.parse(run.stdout.toString()) as [number, unknown[]]
    return { offset, said: JSON.stringify(said) }
  })
  expect(answers.map(({ offset }) => offset)).toEqual([0, 300, -840])
  expect(answers[1]!.said).toBe(answers[0]!.said)
  expect(answers[2]!.said).toBe(answers[0]!.said)
  expect(answers[0]!.said.length).toBeGreaterThan(100_000)
})
