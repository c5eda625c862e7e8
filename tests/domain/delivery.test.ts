import { expect, test } from 'vitest'
import { failureOf, maskedAddress, nextTry } from '../../src/domain/delivery.ts'

test.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'rejected', true],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'other', false],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'sender', false],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 450 }, 'sender', false],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 421 }, 'unreachable', false],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'unreachable', false],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 421 }, 'unreachable', false],
  [{ code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, 'unreachable', false],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'other', false],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'sign_in', false],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'unreachable', false],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'unreachable', false],
  [{ code: 'EDNS' }, 'unreachable', false],
  [new Error('anything'), 'other', false],
  [undefined, 'other', false],
])('%o', (error, problem, isFinal) => {
  expect(failureOf(error)).toEqual({ problem, isFinal })
})

test('the gaps grow, and the sixth try is the last', () => {
  const failure = { problem: 'other', isFinal: false } as const
  expect([1, 2, 3, 4, 5, 6].map((attempts) => nextTry(attempts, failure, 0))).toEqual([
    60_000,
    300_000,
    1_800_000,
    7_200_000,
    21_600_000,
    null,
  ])
  expect(nextTry(1, { problem: 'rejected', isFinal: true }, 0)).toBeNull()
})

test.each([
  ['lan@gmail.com', 'l…@gmail.com'],
  ['"a b"@c"@x.vn', '"…@x.vn'],
  ['🏡x@x.vn', '🏡…@x.vn'],
  ['', ''],
  ['@x.vn', ''],
])('%s is shown as %s', (address, masked) => {
  expect(maskedAddress(address)).toBe(masked)
})
