import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  localInstant,
  localText,
  startOfDay,
  weekdayOf,
  ZONE,
} from '../../src/domain/day.ts'

const instants = fc.integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2200, 0, 1) })
const days = instants.map(dayOf)

describe('a day in Hà Nội', () => {
  test('begins at 17:00 UTC of the day before', () => {
    expect(dayOf(Date.UTC(2026, 2, 11, 16, 59, 59, 999))).toBe('2026-03-11')
    expect(dayOf(Date.UTC(2026, 2, 11, 17))).toBe('2026-03-12')
    expect(startOfDay('2026-03-12')).toBe(Date.UTC(2026, 2, 11, 17))
    expect(instantOf('2026-12-04', '08:00')).toBe(Date.UTC(2026, 11, 4, 1))
  })

  test('agrees with the timezone database', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const there = DateTime.fromMillis(at, { zone: ZONE })
        expect(dayOf(at)).toBe(there.toISODate())
        expect(startOfDay(dayOf(at))).toBe(there.startOf('day').toMillis())
        expect(weekdayOf(dayOf(at))).toBe(there.weekday)
        expect(localText(at)).toBe(there.toFormat("yyyy-MM-dd'T'HH:mm"))
      }),
    )
  })

  test('adds and counts days across months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
      }),
    )
  })

  test('counts weekdays from Monday', () => {
    expect(weekdayOf('2026-11-16')).toBe(1)
    expect(weekdayOf('2026-11-21')).toBe(6)
    expect(weekdayOf('2026-11-22')).toBe(7)
  })

  test.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
    ['0000-01-01', false],
    ['2026-03-12T00:00', false],
    [' 2026-03-12', false],
    ['2026-03-12\n', false],
    ['12/03/2026', false],
    ['', false],
  ])('reads %j as a day: %s', (text, real) => {
    expect(isDay(text)).toBe(real)
  })

  test('refuses to compute with what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => startOfDay('')).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => dayOf(Number.NaN)).toThrow(RangeError)
  })

  test.each(['24:00', '08:60', '8:00', '', '08:00:61'])('refuses %j as a time', (time) => {
    expect(() => instantOf('2026-12-04', time)).toThrow(RangeError)
  })
})

describe('a datetime-local field', () => {
  test('means Hà Nội time', () => {
    expect(localInstant('2026-12-04T08:00')).toBe(Date.UTC(2026, 11, 4, 1))
    expect(localInstant('2026-12-04T08:00:30')).toBe(Date.UTC(2026, 11, 4, 1, 0, 30))
    expect(localInstant('2026-12-04 08:00')).toBe(Date.UTC(2026, 11, 4, 1))
  })

  test.each(['2026-02-30T08:00', '2026-12-04T24:00', '2026-12-04', '2026-12-04T08:00Z', 'mai', ''])(
    'does not read %j',
    (text) => {
      expect(localInstant(text)).toBe(null)
    },
  )

  test('shows again the minute that was typed', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const minute = Math.floor(at / 60_000) * 60_000
        expect(localInstant(localText(at))).toBe(minute)
      }),
    )
  })
})

test('every answer is the same whatever the timezone of the host', () => {
  const program = `
    import * as day from './src/domain/day.ts'
    const at = Date.UTC(2026, 2, 8, 17)
    console.log(JSON.stringify([new Date(at).getTimezoneOffset(), day.dayOf(at), day.dayOf(at - 1), day.startOfDay('2026-03-09'),
      day.addDays('2026-03-07', 2), day.weekdayOf('2026-03-08'), day.daysBetween('2026-03-01', '2026-04-01'),
      day.localInstant('2026-03-08T02:30'), day.localText(at), day.isDay('2026-03-08')]))`
  const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const }
  const bundle = buildSync({ stdin, bundle: true, write: false, format: 'esm' }).outputFiles[0]!.text
  const answers = ['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Niue'].map(
    (TZ) => {
      const run = spawnSync(process.execPath, ['--input-type=module', '-'], {
        input: bundle,
        env: { ...process.env, TZ },
      })
      return JSON.parse(run.stdout.toString()) as unknown[]
    },
  )
  expect(answers.map(([offset]) => offset)).toEqual([0, 240, -420, -840, 660])
  for (const [, ...same] of answers) {
    expect(same).toEqual([
      '2026-03-09',
      '2026-03-08',
      Date.UTC(2026, 2, 8, 17),
      '2026-03-09',
      7,
      31,
      Date.UTC(2026, 2, 7, 19, 30),
      '2026-03-09T00:00',
      true,
    ])
  }
})
