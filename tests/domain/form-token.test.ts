import { expect, test } from 'vitest'
import { FORM_TOKEN_LIFE_MS, isFresh, readToken, writeToken } from '../../src/domain/form-token.ts'
import { openFormToken } from '../../src/http/form-tokens.ts'

const token = { nonce: 'abcdefghijklmnopqrstu_', issuedAt: 1_790_000_000_000, sessionId: 490_000_000_000_123 }

test('a token is read as it was written', () => {
  expect(readToken(writeToken(token))).toEqual(token)
})

test.each(['', '.', 'a.b.c', `${writeToken(token)}.x`, 'abcdefghijklmnopqrstu_.-1.2'])(
  '%s is no token',
  (text) => {
    expect(readToken(text)).toBeNull()
  },
)

test('a token is fresh for a day from its issue', () => {
  expect(isFresh(token, token.issuedAt)).toBe(true)
  expect(isFresh(token, token.issuedAt + FORM_TOKEN_LIFE_MS - 1)).toBe(true)
  expect(isFresh(token, token.issuedAt + FORM_TOKEN_LIFE_MS)).toBe(false)
})

test('an unsigned token, and one signed with another key, is not ours', async () => {
  for (const text of [
    writeToken(token),
    `${writeToken(token)}.`,
    `${writeToken(token)}.AAAAAAAAAAAAAAAAAAAAAAAA`,
  ]) {
    expect(await openFormToken('a key', text, token.sessionId)).toBeNull()
  }
})
