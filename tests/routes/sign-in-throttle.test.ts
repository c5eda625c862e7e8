import { afterEach, beforeEach, expect, test } from 'vitest'
import { signIns, throttles } from '../../db/schema/people.ts'
import { openJar } from '../support/browser-jar.ts'
import { form, NOW, type Office, openOffice, TEST_PASSWORD } from '../support/office.ts'

const MINUTE = 60_000
let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

function from(
  peer: string,
  fields: { username: string; password: string },
  more: Record<string, string> = {},
) {
  const init = form(fields)
  return office.visit('/dang-nhap', { ...init, headers: { ...init.headers, 'x-test-peer': peer, ...more } })
}
const wrong = (username = 'thu') => ({ username, password: 'a wrong one' })
const right = { username: 'thu', password: TEST_PASSWORD }
const statuses = async (n: number, ask: (i: number) => Promise<Response>) => {
  const seen: number[] = []
  for (let i = 1; i <= n; i++) seen.push((await ask(i)).status)
  return seen
}

test('twelve wrong passwords from twelve addresses are throttled, and the right one then, too', async () => {
  const seen = await statuses(12, (i) => from(`198.51.100.${i}`, wrong()))
  expect(seen).toEqual([...Array(10).fill(422), 429, 429])
  const before = (await office.db.select().from(signIns)).length
  const answer = await from('198.51.100.99', right)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900'])
  expect(await answer.text()).toContain('Xin thử lại sau 09:15 ngày 23/11/2026')
  expect((await office.db.select().from(signIns)).length).toBe(before)
})

test('a name that nobody has is locked with the same words', async () => {
  await statuses(11, (i) => from(`198.51.100.${i}`, wrong()))
  await statuses(11, (i) => from(`203.0.113.${i}`, wrong('nobody')))
  const known = await (await from('198.51.100.50', wrong())).text()
  const unknown = await (await from('203.0.113.50', wrong('nobody'))).text()
  expect(unknown.replaceAll('nobody', 'NAME')).toBe(known.replaceAll('"thu"', '"NAME"'))
})

test('a locked account opens again a quarter of an hour after the last wrong password', async () => {
  for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    office.at(NOW + minute * MINUTE)
    await from(`198.51.100.${minute}`, wrong())
  }
  office.at(NOW + 24 * MINUTE - 1)
  expect((await from('192.0.2.7', right)).status).toBe(429)
  office.at(NOW + 24 * MINUTE)
  expect((await from('192.0.2.7', right)).status).toBe(303)
})

test('a browser that signed in before is not locked out by strangers', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  await statuses(12, (i) => from(`198.51.100.${i}`, wrong()))
  jar.cookies.delete('doithoai')
  expect((await jar.post('/dang-nhap', right)).status).toBe(303)
  expect((await from('192.0.2.7', right)).status).toBe(429)
})

test('a known browser has its own ten tries, and knows one account only', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  const own = await statuses(11, () => jar.post('/dang-nhap', wrong()))
  expect(own).toEqual([...Array(10).fill(422), 429])
  expect((await from('192.0.2.7', right)).status).toBe(303)
  await statuses(10, (i) => from(`198.51.100.${i}`, wrong('quang')))
  expect((await jar.post('/dang-nhap', { username: 'quang', password: TEST_PASSWORD })).status).toBe(429)
})

test('one address that tries many names is throttled, and another is not hindered', async () => {
  const seen = await statuses(31, (i) => from('198.51.100.1', wrong(`name${i}`)))
  expect([seen.slice(0, 30).every((status) => status === 422), seen[30]]).toEqual([true, 429])
  expect((await from('198.51.100.1', right)).status).toBe(429)
  expect((await from('198.51.100.2', right)).status).toBe(303)
})

test('the addresses of one IPv6 network count as one', async () => {
  await statuses(30, (i) => from(`2001:db8:1:2::${i}`, wrong(`name${i}`)))
  expect((await from('2001:db8:1:2:ffff::1', right)).status).toBe(429)
  expect((await from('2001:db8:1:3::1', right)).status).toBe(303)
})

test('a forged forwarding header is no way round', async () => {
  const forged = (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}` })
  await statuses(30, (i) => from('198.51.100.1', wrong(`name${i}`), forged(i)))
  expect((await from('198.51.100.1', right, forged(99))).status).toBe(429)
})

test('behind a trusted proxy residents of different houses are told apart', async () => {
  office.platform.trustedProxies = 1
  const through = (address: string) => ({ 'x-forwarded-for': `1.1.1.1, ${address}` })
  await statuses(30, (i) => from('10.0.0.1', wrong(`name${i}`), through('203.0.113.1')))
  expect((await from('10.0.0.1', right, through('203.0.113.1'))).status).toBe(429)
  expect((await from('10.0.0.1', right, through('203.0.113.2'))).status).toBe(303)
})

test('right passwords use nothing up: a whole office signs in from one address', async () => {
  expect(new Set(await statuses(40, () => from('198.51.100.1', right)))).toEqual(new Set([303]))
})

test('of forty wrong passwords at once no more than ten are looked at', async () => {
  const { scrypt } = office.platform
  let looked = 0
  office.platform.scrypt = (...args) => {
    looked++
    return scrypt(...args)
  }
  await Promise.all(Array.from({ length: 40 }, (_, i) => from(`198.51.100.${i}`, wrong())))
  expect(looked).toBe(10)
})

test('the counters tell neither an address nor a name', async () => {
  await from('198.51.100.1', wrong())
  const keys = (await office.db.select().from(throttles)).map(({ key }) => key)
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
})

test('the refusal is said in English to who reads English', async () => {
  await statuses(10, (i) => from(`198.51.100.${i}`, wrong()))
  const answer = await from('192.0.2.9', right, { cookie: 'lang=en' })
  expect(await answer.text()).toContain('Please try again after 23 November 2026, 09:15.')
})
