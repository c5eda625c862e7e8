import { expect, test } from 'vitest'
import { scryptBytes } from '../../src/commands/node-platform.ts'
import { hashPassword, passwordFits } from '../../src/http/passwords.ts'

const platform = {
  random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  scrypt: scryptBytes,
  passwordCost: { N: 16, r: 8, p: 1 },
}

test('the hash says how it was made, and no two are the same', async () => {
  const [one, two] = [await hashPassword(platform, 'một câu'), await hashPassword(platform, 'một câu')]
  expect(one).toMatch(/^scrypt\$16\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  expect(one).not.toBe(two)
})

test('a hash made at another cost still fits after the cost is raised', async () => {
  const stored = await hashPassword(platform, 'một câu')
  const raised = { ...platform, passwordCost: { N: 32, r: 8, p: 1 } }
  expect(await passwordFits(raised, 'một câu', stored)).toBe(true)
  expect(await passwordFits(raised, 'một cầu', stored)).toBe(false)
})

test.each([
  ['nobody', null],
  ['an empty hash', ''],
  ['another scheme', '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA'],
  ['a hash cut short', 'scrypt$16$8$1$c2FsdA$'],
])('%s fits no password, and the same work is done', async (_who, stored) => {
  let times = 0
  const counting = {
    ...platform,
    scrypt: (...args: Parameters<typeof scryptBytes>) => {
      times++
      return scryptBytes(...args)
    },
  }
  expect(await passwordFits(counting, '', stored)).toBe(false)
  expect(times).toBe(1)
})
