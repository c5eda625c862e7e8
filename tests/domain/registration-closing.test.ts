import { expect, test } from 'vitest'
import { localInstant } from '../../src/domain/day.ts'
import { closingAfterMove } from '../../src/domain/registration-closing.ts'

const at = (text: string) => localInstant(text)!
const NOW = at('2026-12-03T10:00')

test.each([
  [
    'later: it keeps its days before the session and its hour',
    '2026-12-15T17:00',
    '2026-12-23T14:00',
    '2026-12-22T17:00',
  ],
  ['earlier: as well', '2026-12-14T17:00', '2026-12-09T08:00', '2026-12-07T17:00'],
  ['to another hour of the day: it stays', '2026-12-15T17:00', '2026-12-16T14:00', '2026-12-15T17:00'],
  [
    'to an earlier hour: never beyond the beginning',
    '2026-12-16T08:00',
    '2026-12-18T07:30',
    '2026-12-18T07:30',
  ],
  [
    'so near that it has gone by: one registers until it begins',
    '2026-12-09T17:00',
    '2026-12-08T08:00',
    '2026-12-08T08:00',
  ],
  [
    'one that was over opens again with a later session',
    '2026-12-02T17:00',
    '2026-12-30T08:00',
    '2026-12-16T17:00',
  ],
  [
    'one that was over stays so where the day stays',
    '2026-12-02T17:00',
    '2026-12-16T14:00',
    '2026-12-02T17:00',
  ],
])('a session moved %s', (_, until, to, expected) => {
  const before = { registersUntil: at(until), startsAt: at('2026-12-16T08:00') }
  expect(closingAfterMove(before, at(to), NOW)).toBe(at(expected))
})

test('without a time of its own it ends as the session begins', () => {
  expect(closingAfterMove({ registersUntil: null, startsAt: NOW }, at('2026-12-23T14:00'), NOW)).toBeNull()
})
