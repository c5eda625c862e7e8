import { eq } from 'drizzle-orm'
import { generate } from 'otplib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupCodes, users } from '../../db/schema/people.ts'
import { type Jar, openJar } from '../support/browser-jar.ts'
import { eventsOf, NOW, type Office, openOffice, TEST_PASSWORD } from '../support/office.ts'

const STEP = 30_000
const SECRET = /<code class="typed-off" translate="no">([A-Z2-7 ]+)<\/code>/
let office: Office
let jar: Jar
let secret: string
let codes: string[]

beforeEach(async () => {
  office = await openOffice()
  jar = openJar(office)
  await jar.post('/dang-nhap', right)
})
afterEach(() => office.close())

const right = { username: 'thu', password: TEST_PASSWORD }
const userRow = async () => (await office.db.select().from(users).where(eq(users.id, 101)))[0]!
const codeAt = (instant: number) => generate({ secret, epoch: instant / 1000 })
const stepsOf = async () => (await eventsOf(office.db, 'user:101')).map(({ step }) => step)

/** Turns the second factor on with a code of NOW, then moves the clock on so that the next code is fresh. */
async function turnOn() {
  await jar.post('/tai-khoan/xac-thuc', {})
  const page = await (await jar.get('/tai-khoan/xac-thuc')).text()
  secret = SECRET.exec(page)![1]!.replaceAll(' ', '')
  const answer = await jar.post('/tai-khoan/xac-thuc/ma', { code: await codeAt(NOW) })
  codes = [...(await answer.text()).matchAll(/<code class="typed-off" translate="no">([^<]+)</g)].map(
    ([, code]) => code!,
  )
  office.at(NOW + 2 * STEP)
}

/** A browser that gave the right password and stands before the code. */
async function atTheCode(): Promise<Jar> {
  const other = openJar(office)
  const answer = await other.post('/dang-nhap', right)
  expect(answer.headers.get('location')).toBe('/dang-nhap/ma')
  return other
}

test('opening the page offers nothing yet; the button does, and the secret is stored sealed', async () => {
  await jar.get('/tai-khoan/xac-thuc')
  expect((await userRow()).totpPendingSealed).toBe(null)
  await jar.post('/tai-khoan/xac-thuc', {})
  const page = await (await jar.get('/tai-khoan/xac-thuc')).text()
  const shown = SECRET.exec(page)![1]!.replaceAll(' ', '')
  expect(shown).toMatch(/^[A-Z2-7]{32}$/)
  expect(page).toContain('<svg')
  const { totpPendingSealed, totpSealed } = await userRow()
  expect(totpPendingSealed).toMatch(/^[\w-]+\.[\w-]+$/)
  expect(totpPendingSealed).not.toContain(shown)
  expect(totpSealed).toBe(null)
})

test('it is on only after the first code was right, and ten backup codes are shown once', async () => {
  await jar.post('/tai-khoan/xac-thuc', {})
  const page = await (await jar.get('/tai-khoan/xac-thuc')).text()
  secret = SECRET.exec(page)![1]!.replaceAll(' ', '')
  const wrong = await jar.post('/tai-khoan/xac-thuc/ma', { code: '000000' })
  expect([wrong.status, (await userRow()).totpSealed]).toEqual([422, null])
  const answer = await jar.post('/tai-khoan/xac-thuc/ma', { code: await codeAt(NOW) })
  const shown = (await answer.text()).match(
    /<code class="typed-off" translate="no">[2-9A-Z]{4}-[2-9A-Z]{4}</g,
  )
  expect([answer.status, answer.headers.get('cache-control'), shown?.length]).toEqual([200, 'no-store', 10])
  expect(await userRow()).toMatchObject({ totpPendingSealed: null, totpLastStep: NOW / STEP })
  expect(await stepsOf()).toEqual(['sign_in', 'offer_second_factor', 'add_second_factor'])
  const stored = await office.db.select().from(backupCodes)
  expect(stored.map(({ codeHash }) => /^[0-9a-f]{64}$/.test(codeHash))).toEqual(Array(10).fill(true))
})

test('the password alone opens nothing then', async () => {
  await turnOn()
  const other = await atTheCode()
  const desk = await other.get('/tai-khoan')
  expect(desk.headers.get('location')).toBe('/dang-nhap?tiep=%2Ftai-khoan')
  expect((await other.get('/dang-nhap/ma')).status).toBe(200)
})

test('password and code open the account under yet another token', async () => {
  await turnOn()
  const other = openJar(office)
  const led = await other.post('/dang-nhap', { ...right, tiep: '/tai-khoan' })
  expect(led.headers.get('location')).toBe('/dang-nhap/ma?tiep=%2Ftai-khoan')
  const halfway = other.cookies.get('doithoai')!
  const answer = await other.post('/dang-nhap/ma', { code: await codeAt(NOW + 2 * STEP), tiep: '/tai-khoan' })
  expect(answer.headers.get('location')).toBe('/tai-khoan')
  expect(other.cookies.get('doithoai')).not.toBe(halfway)
  expect((await other.get('/tai-khoan')).status).toBe(200)
  const old = await office.visit('/tai-khoan', { headers: { cookie: `doithoai=${halfway}` } })
  expect(old.status).toBe(303)
  expect((await eventsOf(office.db, 'user:101')).at(-1)).toMatchObject({
    step: 'sign_in',
    data: { secondFactor: true },
  })
})

test('a code is good once, also for the one who confirmed it first', async () => {
  await turnOn()
  const first = await atTheCode()
  const second = await atTheCode()
  const code = await codeAt(NOW + 2 * STEP)
  expect((await first.post('/dang-nhap/ma', { code })).status).toBe(303)
  expect((await second.post('/dang-nhap/ma', { code })).status).toBe(422)
  expect((await second.post('/dang-nhap/ma', { code: await codeAt(NOW + STEP) })).status).toBe(422)
})

test('of the same code from five browsers at once one is let in', async () => {
  await turnOn()
  const browsers = await Promise.all(Array.from({ length: 5 }, atTheCode))
  const code = await codeAt(NOW + 2 * STEP)
  const answers = await Promise.all(browsers.map((one) => one.post('/dang-nhap/ma', { code })))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422])
})

test.each([
  [-2, 422],
  [-1, 303],
  [0, 303],
  [1, 303],
  [2, 422],
])('a clock that is %i steps off gives %i', async (steps, status) => {
  await turnOn()
  office.at(NOW + 10 * STEP)
  const other = await atTheCode()
  const code = await codeAt(NOW + (10 + steps) * STEP)
  expect((await other.post('/dang-nhap/ma', { code })).status).toBe(status)
})

test('a backup code lets in once, however it is typed', async () => {
  await turnOn()
  const first = await atTheCode()
  const typed = codes[3]!.toLowerCase().replace('-', ' ')
  expect((await first.post('/dang-nhap/ma', { code: typed })).status).toBe(303)
  const second = await atTheCode()
  expect((await second.post('/dang-nhap/ma', { code: codes[3]! })).status).toBe(422)
  expect((await second.post('/dang-nhap/ma', { code: codes[4]! })).status).toBe(303)
  expect(await (await jar.get('/tai-khoan')).text()).toContain('Còn 8 mã dự phòng')
})

test('ten wrong codes lock it, the right one then, too, but not for a browser that is known', async () => {
  await turnOn()
  const stranger = await atTheCode()
  for (let i = 0; i < 10; i++)
    expect((await stranger.post('/dang-nhap/ma', { code: '000000' })).status).toBe(422)
  const locked = await stranger.post('/dang-nhap/ma', { code: await codeAt(NOW + 2 * STEP) })
  expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '900'])
  jar.cookies.delete('doithoai')
  await jar.post('/dang-nhap', right)
  expect((await jar.post('/dang-nhap/ma', { code: await codeAt(NOW + 2 * STEP) })).status).toBe(303)
})

test('a new right password does not take the wrong codes off', async () => {
  await turnOn()
  for (let i = 0; i < 10; i++) await (await atTheCode()).post('/dang-nhap/ma', { code: '000000' })
  const again = await atTheCode()
  expect((await again.post('/dang-nhap/ma', { code: codes[0]! })).status).toBe(429)
})

test('the second step waits ten minutes', async () => {
  await turnOn()
  const other = await atTheCode()
  office.at(NOW + 2 * STEP + 10 * 60_000)
  const late = await other.post('/dang-nhap/ma', { code: await codeAt(NOW + 2 * STEP + 10 * 60_000) })
  expect(late.headers.get('location')).toBe('/dang-nhap')
  expect((await other.get('/dang-nhap/ma')).headers.get('location')).toBe('/dang-nhap')
})

test('without a password the second step is not there', async () => {
  expect((await office.visit('/dang-nhap/ma')).headers.get('location')).toBe('/dang-nhap')
})

test('it is turned off with the password, and the backup codes go along', async () => {
  await turnOn()
  const wrong = await jar.post('/tai-khoan/xac-thuc/tat', { password: 'not it' })
  expect([wrong.status, (await userRow()).totpSealed === null]).toEqual([422, false])
  const off = await jar.post('/tai-khoan/xac-thuc/tat', { password: TEST_PASSWORD })
  expect(off.headers.get('location')).toBe('/tai-khoan?xong=tat-xac-thuc')
  expect(await userRow()).toMatchObject({ totpSealed: null, totpLastStep: 0 })
  expect(await office.db.select().from(backupCodes)).toEqual([])
  expect((await openJar(office).post('/dang-nhap', right)).headers.get('location')).toBe('/lam-viec')
})

test('new backup codes need the password and end the old ones', async () => {
  await turnOn()
  expect((await jar.post('/tai-khoan/ma-du-phong', { password: 'not it' })).status).toBe(422)
  const page = await (await jar.post('/tai-khoan/ma-du-phong', { password: TEST_PASSWORD })).text()
  const renewed = [...page.matchAll(/<code class="typed-off" translate="no">([^<]+)</g)].map(
    ([, code]) => code!,
  )
  expect(renewed).toHaveLength(10)
  const other = await atTheCode()
  expect((await other.post('/dang-nhap/ma', { code: codes[0]! })).status).toBe(422)
  expect((await other.post('/dang-nhap/ma', { code: renewed[0]! })).status).toBe(303)
})

test('a secret that is on is not replaced by starting again', async () => {
  await turnOn()
  const { totpSealed } = await userRow()
  await jar.post('/tai-khoan/xac-thuc', {})
  expect(await userRow()).toMatchObject({ totpSealed, totpPendingSealed: null })
})

test('nobody turns it on or off from outside', async () => {
  await turnOn()
  const before = await userRow()
  for (const path of ['', '/ma', '/tat']) {
    const answer = await openJar(office).post(`/tai-khoan/xac-thuc${path}`, { password: TEST_PASSWORD })
    expect(answer.headers.get('location')).toBe('/dang-nhap')
  }
  expect(await userRow()).toEqual(before)
})
