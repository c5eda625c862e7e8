import { expect, test } from 'vitest'
import { captureStanding, decideCapture, heardOn, saidAt } from '../../src/domain/capture.ts'
import { SESSION_STATES } from '../../src/domain/session.ts'

const DAY = 86_400_000
const NINE = Date.UTC(2026, 10, 23, 2)

test('recording opens on the eve, ends with the session, and what comes later is late', () => {
  const at = (now: number) =>
    Object.fromEntries(
      SESSION_STATES.map((state) => [state, captureStanding({ state, startsAt: NINE }, now).is]),
    )
  const anyDay = { draft: 'draft', in_progress: 'open', held: 'late', concluded: 'late' }
  const off = { postponed: 'postponed', cancelled: 'cancelled' }
  expect(at(NINE - 2 * DAY)).toEqual({ ...anyDay, ...off, announced: 'early' })
  expect(at(NINE - DAY)).toEqual({ ...anyDay, ...off, announced: 'open' })
})

const SAID = { sessionId: 1, name: 'Bùi Văn Khải', text: 'Cống tắc.' }
const OTHER = { ...SAID, text: 'Khác' }

test.each([
  ['open', SAID, null, 'record'],
  ['open', SAID, SAID, 'repeat'],
  ['open', SAID, OTHER, 'used'],
  ['open', null, null, 'wrong'],
  ['late', SAID, null, 'late'],
  ['late', SAID, SAID, 'repeat'],
  ['late', SAID, OTHER, 'used'],
  ['late', null, null, 'wrong'],
  ['cancelled', SAID, null, 'closed'],
  ['cancelled', SAID, SAID, 'repeat'],
  ['cancelled', null, null, 'closed'],
] as const)('while %s, %j over %j is %s', (is, said, recorded, decision) => {
  expect(decideCapture({ standing: { is }, said, recorded })).toBe(decision)
})

test('no clock but the server’s is trusted: an age from the future or beyond a week is not', () => {
  expect([-1, 0, 2 * 3_600_000, 8 * DAY].map((age) => NINE - saidAt(NINE, age))).toEqual([
    0,
    0,
    2 * 3_600_000,
    7 * DAY,
  ])
})

test('what is typed in late was heard at the session, and nothing before its eve', () => {
  const session = { startsAt: NINE, endsAt: NINE + 3 * 3_600_000 }
  expect([-5, -1, 0, 1, 5].map((days) => heardOn(session, NINE + days * DAY))).toEqual([
    '2026-11-22',
    '2026-11-22',
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ])
})
