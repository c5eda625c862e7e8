import { describe, expect, test } from 'vitest'
import { OPINION_KINDS, OPINION_SOURCES } from '../../src/domain/opinion.ts'
import { GROUNDS, groundKept, groundsOf, outcomeFault, trackOf, waysOf } from '../../src/domain/outcome.ts'
import { nextSlipNumber, slipFault } from '../../src/domain/slip.ts'
import { DEPARTURE_STEPS } from '../../src/domain/triage-form.ts'
import { en } from '../../views/strings/en.ts'
import { vi } from '../../views/strings/vi.ts'

// Rows: the way an opinion came; columns: what it is. A letter is what came by post or was handed on.
const TOLD: Record<(typeof OPINION_SOURCES)[number], string> = {
  advance_web: 'question question question complaint question',
  advance_paper: 'question question question complaint question',
  spoken: 'question question question complaint question',
  reception: 'reception reception reception complaint reception',
  petition: 'petition petition petition complaint_by_letter petition',
  forwarded: 'petition petition petition complaint_by_letter petition',
}

test.each(OPINION_SOURCES)('what came by %s leaves the line by the rules of its kind', (source) => {
  expect(OPINION_KINDS.map((kind) => trackOf({ kind, source })).join(' ')).toBe(TOLD[source])
})

describe.each(OPINION_SOURCES)('%s', (source) => {
  test.each(OPINION_KINDS)('as %s takes each way with its own grounds and no others', (kind) => {
    const opinion = { kind, source }
    for (const way of DEPARTURE_STEPS) {
      const grounds = groundsOf(opinion, way)
      if (grounds === null) {
        expect(outcomeFault(opinion, way, null)).toEqual({ field: 'to', code: 'not_a_choice' })
        continue
      }
      expect(waysOf(opinion)).toContain(way)
      for (const ground of GROUNDS) {
        const fits = grounds.length === 0 || grounds.includes(ground)
        const fault = outcomeFault(opinion, way, ground)
        expect(fault).toEqual(fits ? null : { field: 'ground', code: 'not_a_choice' })
        expect(groundKept(opinion, way, ground)).toBe(grounds.length === 0 ? '' : ground)
      }
      const without = outcomeFault(opinion, way, null)
      expect(without).toEqual(grounds.length === 0 ? null : { field: 'ground', code: 'required' })
    }
  })
})

test('a letter has four outcomes: taken up, returned, forwarded, filed', () => {
  expect(waysOf({ kind: 'feedback', source: 'petition' })).toEqual([
    'forward',
    'return_with_guidance',
    'file',
  ])
})

test('every ground has its words in both languages, each its own', () => {
  for (const { triage } of [vi, en]) {
    const words = GROUNDS.map((ground) => triage.ground[ground])
    expect(new Set(words).size).toBe(GROUNDS.length)
    expect(words.every((word) => word.length > 5)).toBe(true)
  }
})

test.each([
  [null, '01'],
  ['05', '06'],
  ['09/PC-UBND', '10/PC-UBND'],
  ['99', '100'],
  ['PC-7', '01'],
])('after slip %s comes %s', (last, next) => {
  expect(nextSlipNumber(last)).toBe(next)
})

test('a slip with a number has a day, and none of a day to come', () => {
  const fault = (slip_number: string, slip_on: string | null) =>
    slipFault({ slip_number, slip_on }, '2026-11-23')
  expect([fault('', null), fault('05', '2026-11-23'), fault('05', null), fault('', '2026-11-24')]).toEqual([
    null,
    null,
    'required',
    'in_future',
  ])
})
