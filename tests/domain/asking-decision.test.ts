import { describe, expect, test } from 'vitest'
import { decideAsking, type Submission } from '../../src/domain/asking-decision.ts'

const NOW = Date.UTC(2026, 10, 23, 2, 0)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const open = { state: 'announced', questionsFrom: NOW - HOUR * 48, questionsUntil: NOW + HOUR } as const
const justClosed = { ...open, questionsUntil: NOW - 10 * MINUTE }
const token = { nonce: 'n', issuedAt: NOW - HOUR, sessionId: 1 }
const fair: Submission = {
  session: open,
  token,
  used: null,
  contentDigest: 'a',
  turns: { taken: 59, limit: 60 },
}

describe('what becomes of a posted form', () => {
  test.each<[string, Partial<Submission>, string]>([
    ['recorded when all is well', {}, 'record'],
    ['a repeat when the token brought the same', { used: { contentDigest: 'a' } }, 'repeat'],
    [
      'a repeat whatever has changed since',
      {
        used: { contentDigest: 'a' },
        token: { ...token, issuedAt: NOW - 40 * HOUR },
        session: { ...open, state: 'cancelled' },
        turns: { taken: 99, limit: 60 },
      },
      'repeat',
    ],
    ['refused when the token brought something else', { used: { contentDigest: 'b' } }, 'used'],
    ['asked again when the token is forged', { token: null }, 'stale-form'],
    [
      'asked again when the form is a day old',
      { token: { ...token, issuedAt: NOW - 24 * HOUR } },
      'stale-form',
    ],
    [
      'asked again when the token comes from the future',
      { token: { ...token, issuedAt: NOW + 2 * MINUTE } },
      'stale-form',
    ],
    ['taken within the thirty minutes', { session: justClosed }, 'record'],
    ['closed after them', { session: { ...open, questionsUntil: NOW - 30 * MINUTE } }, 'closed'],
    [
      'closed when it was opened after the window',
      { session: justClosed, token: { ...token, issuedAt: NOW - MINUTE } },
      'closed',
    ],
    ['closed when a forged token comes too late', { session: justClosed, token: null }, 'closed'],
    [
      'closed for a second question within the thirty minutes',
      { session: justClosed, used: { contentDigest: 'b' } },
      'closed',
    ],
    ['closed when the meeting was called off', { session: { ...open, state: 'cancelled' } }, 'closed'],
    ['wrong when a field is', { contentDigest: null }, 'wrong'],
    ['wrong before it is used', { contentDigest: null, used: { contentDigest: 'b' } }, 'wrong'],
    ['refused for haste when no turn is left', { turns: { taken: 60, limit: 60 } }, 'too-many'],
    ['wrong before it is hasty', { contentDigest: null, turns: { taken: 60, limit: 60 } }, 'wrong'],
  ])('%s', (_name, change, decision) => {
    expect(decideAsking({ ...fair, ...change }, NOW)).toBe(decision)
  })
})
