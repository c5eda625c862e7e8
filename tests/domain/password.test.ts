import { expect, test } from 'vitest'
import { oneTimePassword, passwordFault, plainPassword } from '../../src/domain/password.ts'

const as = { username: 'hoai.an', old: 'một câu dễ nhớ' }

test.each([
  ['chín ký t', 'password_too_short'],
  ['mười ký tự', null],
  ['một câu dễ nhớ', 'password_unchanged'],
  ['một câu khác', null],
])('%j is answered with %s', (password, fault) => {
  expect(passwordFault(password, as)).toBe(fault)
})

test('a username in capitals is no password', () => {
  expect(passwordFault('HOAI.AN.XA', { username: 'hoai.an.xa', old: null })).toBe('password_is_username')
})

test('signs are counted, not bytes or halves of them', () => {
  expect(passwordFault('😀😀😀😀😀', as)).toBe('password_too_short')
  expect(passwordFault('😀'.repeat(10), as)).toBe(null)
})

test('a one-time password can be read out: three groups of four signs that are not taken for one another', () => {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const made = Array.from({ length: 50 }, () => oneTimePassword(random))
  expect(new Set(made).size).toBe(50)
  for (const password of made) {
    expect(password).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/)
    expect(passwordFault(password, as)).toBe(null)
  }
})

test.each([
  ['a7km-pqrs-2345', 'A7KM-PQRS-2345'],
  [' A7KM PQRS 2345 ', 'A7KM-PQRS-2345'],
  ['a7kmpqrs2345', 'a7kmpqrs2345'],
  ['o7km-pqrs-2345', 'o7km-pqrs-2345'],
  [' giữ dấu cách ', ' giữ dấu cách '],
  ['một câu'.normalize('NFD'), 'một câu'],
])('%j is hashed as %j', (typed, plain) => {
  expect(plainPassword(typed)).toBe(plain)
})
