import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signIns, users } from '../../db/schema/people.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import { openJar } from '../support/browser-jar.ts'
import { eventsOf, form, NOW, type Office, openOffice, TEST_PASSWORD } from '../support/office.ts'

const HOUR = 3_600_000
let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const right = { username: 'thu', password: TEST_PASSWORD }
const rowsOf = (token: string) =>
  sha256Hex(token).then((hash) => office.db.select().from(signIns).where(eq(signIns.tokenHash, hash)))
const countSignIns = async () => (await office.db.select().from(signIns)).length

/** Counts how often a password is worked out, so that no test looks at the clock. */
function countScrypt() {
  const { scrypt } = office.platform
  let times = 0
  office.platform.scrypt = (...args) => {
    times++
    return scrypt(...args)
  }
  return () => times
}

test('the right password leads to the desk under a new token, of which only the hash is stored', async () => {
  const jar = openJar(office)
  const answer = await jar.post('/dang-nhap', right)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/lam-viec'])
  const token = jar.cookies.get('doithoai')!
  expect(token).toMatch(/^[\w-]{43}$/)
  const [row] = await rowsOf(token)
  expect(row).toMatchObject({
    userId: 101,
    createdAt: NOW,
    seenAt: NOW,
    expiresAt: NOW + 12 * HOUR,
    endsAt: NOW + 7 * 24 * HOUR,
    revokedAt: null,
    awaitsSecondFactor: false,
  })
  expect((await jar.get('/tai-khoan')).status).toBe(200)
  expect(await eventsOf(office.db, 'user:101')).toMatchObject([
    { step: 'sign_in', actorId: 101, data: { signIn: row!.id, secondFactor: false } },
  ])
})

test('the cookies are out of reach of scripts and other sites', async () => {
  const answer = await office.visit('/dang-nhap', form(right))
  for (const line of answer.headers.getSetCookie()) {
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
  }
})

test('over https they are Secure and pinned to the host', async () => {
  office.platform.publicUrl = 'https://doithoai.example.vn'
  const answer = await office.visit('/dang-nhap', form(right))
  const lines = answer.headers.getSetCookie()
  expect(lines.map((line) => line.split('=')[0])).toEqual(['__Host-doithoai', '__Host-doithoai_device'])
  for (const line of lines) expect(line).toContain('; Secure')
})

test('every sign-in gets a new token, and the one this browser held before ends', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  const first = jar.cookies.get('doithoai')!
  await jar.post('/dang-nhap', right)
  expect(jar.cookies.get('doithoai')).not.toBe(first)
  expect((await rowsOf(first))[0]!.revokedAt).toBe(NOW)
  const old = await office.visit('/tai-khoan', { headers: { cookie: `doithoai=${first}` } })
  expect(old.headers.get('location')).toBe('/dang-nhap?tiep=%2Ftai-khoan')
})

test('a token that was planted beforehand opens nothing after the sign-in', async () => {
  const jar = openJar(office)
  jar.cookies.set('doithoai', 'planted')
  await jar.post('/dang-nhap', right)
  const planted = await office.visit('/tai-khoan', { headers: { cookie: 'doithoai=planted' } })
  expect(planted.status).toBe(303)
})

test('capitals and spaces around a username do not count', async () => {
  const answer = await office.visit('/dang-nhap', form({ ...right, username: ' THU ' }))
  expect(answer.status).toBe(303)
})

test('a wrong name, a wrong password and a user who left look the same and take the same work', async () => {
  await office.db.update(users).set({ endedAt: NOW }).where(eq(users.id, 102))
  const before = await countSignIns()
  const times = countScrypt()
  const seen = []
  for (const fields of [
    { username: 'nobody', password: TEST_PASSWORD },
    { username: 'thu', password: 'not the password' },
    { username: 'quang', password: TEST_PASSWORD },
  ]) {
    office.queries.reset()
    const start = times()
    const answer = await office.visit('/dang-nhap', form(fields))
    const page = (await answer.text()).replaceAll(fields.username, 'NAME')
    seen.push({
      status: answer.status,
      page,
      headers: [...answer.headers],
      scrypts: times() - start,
      trips: office.queries.trips(),
    })
  }
  expect(seen[0]).toMatchObject({ status: 422, scrypts: 1 })
  expect(seen[0]!.page).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng')
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
  expect(await countSignIns()).toBe(before)
  expect(await eventsOf(office.db, 'user:101')).toEqual([])
})

test('what was typed as a password is never sent back', async () => {
  const answer = await office.visit('/dang-nhap', form({ username: 'thu', password: 'my secret words' }))
  const page = await answer.text()
  expect(page).not.toContain('my secret words')
  expect(page).toContain('value="thu"')
})

test('empty fields are named one by one, in either language', async () => {
  const vietnamese = await (await office.visit('/dang-nhap', form({}))).text()
  expect(vietnamese.match(/href="#field-(username|password)"/g)).toHaveLength(2)
  const english = await office.visit('/dang-nhap?lang=en', form({ username: 'thu', password: 'wrong' }))
  expect(await english.text()).toContain('The username or the password is not right')
})

test.each([
  ['/lam-viec/y-kien?trang-thai=received', '/lam-viec/y-kien?trang-thai=received'],
  ['//evil.example', '/lam-viec'],
  ['/\\evil.example', '/lam-viec'],
  ['/\t/evil.example', '/lam-viec'],
  ['https://evil.example', '/lam-viec'],
  ['javascript:alert(1)', '/lam-viec'],
  ['/dang-xuat', '/lam-viec'],
  ['', '/lam-viec'],
])('going on to %j leads to %s', async (tiep, expected) => {
  const answer = await office.visit('/dang-nhap', form({ ...right, tiep }))
  expect(answer.headers.get('location')).toBe(expected)
})

test('where one was going is kept through a wrong password', async () => {
  const led = await office.visit('/lam-viec/y-kien')
  expect(led.headers.get('location')).toBe('/dang-nhap?tiep=%2Flam-viec%2Fy-kien')
  const page = await (await office.visit('/dang-nhap?tiep=%2Flam-viec%2Fy-kien')).text()
  expect(page).toContain('name="tiep" value="/lam-viec/y-kien"')
  const again = await office.visit(
    '/dang-nhap',
    form({ ...right, password: 'wrong', tiep: '/lam-viec/y-kien' }),
  )
  expect(await again.text()).toContain('name="tiep" value="/lam-viec/y-kien"')
})

test('whoever is signed in already is led on', async () => {
  const answer = await office.as('thu')('/dang-nhap?tiep=%2Ftai-khoan')
  expect(answer.headers.get('location')).toBe('/tai-khoan')
})

test('a sign-in slides with use, written down at most once an hour', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  const row = async () => (await rowsOf(jar.cookies.get('doithoai')!))[0]!
  office.at(NOW + HOUR - 1)
  await jar.get('/tai-khoan')
  expect((await row()).seenAt).toBe(NOW)
  office.at(NOW + HOUR)
  await jar.get('/tai-khoan')
  expect(await row()).toMatchObject({ seenAt: NOW + HOUR, expiresAt: NOW + 13 * HOUR })
  expect((await eventsOf(office.db, 'user:101')).map(({ step }) => step)).toEqual([
    'sign_in',
    'stay_signed_in',
  ])
})

test('pages opened at the same moment write it down once', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  office.at(NOW + 2 * HOUR)
  const answers = await Promise.all(Array.from({ length: 6 }, () => jar.get('/tai-khoan')))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  expect((await eventsOf(office.db, 'user:101')).map(({ step }) => step)).toEqual([
    'sign_in',
    'stay_signed_in',
  ])
})

test('a sign-in ends after twelve hours without use', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  office.at(NOW + 12 * HOUR)
  expect((await jar.get('/tai-khoan')).status).toBe(303)
})

test('a sign-in ends after seven days however much it is used', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  for (let hours = 10; hours < 7 * 24; hours += 10) {
    office.at(NOW + hours * HOUR)
    expect((await jar.get('/tai-khoan')).status).toBe(200)
  }
  office.at(NOW + 7 * 24 * HOUR)
  expect((await jar.get('/tai-khoan')).status).toBe(303)
})

test('signing out ends the sign-in and takes the cookie away; opening the address does nothing', async () => {
  const jar = openJar(office)
  await jar.post('/dang-nhap', right)
  const token = jar.cookies.get('doithoai')!
  expect((await jar.get('/dang-xuat')).status).toBe(404)
  expect((await rowsOf(token))[0]!.revokedAt).toBe(null)
  const answer = await jar.post('/dang-xuat', {})
  expect(answer.headers.get('location')).toBe('/dang-nhap')
  expect(jar.cookies.has('doithoai')).toBe(false)
  expect((await rowsOf(token))[0]!.revokedAt).toBe(NOW)
  expect((await eventsOf(office.db, 'user:101')).at(-1)).toMatchObject({ step: 'sign_out', actorId: 101 })
})

test('a form from another site signs nobody in', async () => {
  const before = await countSignIns()
  const forged = form(right)
  const headers = { ...(forged.headers as Record<string, string>), origin: 'https://evil.example' }
  expect((await office.visit('/dang-nhap', { ...forged, headers })).status).toBe(403)
  expect(await countSignIns()).toBe(before)
})

test('signing in takes six trips to the database, whoever it is', async () => {
  office.queries.reset()
  await office.visit('/dang-nhap', form(right))
  // The office's stamp, who it is, two counters, the end of the history, the write.
  expect(office.queries.trips()).toBe(6)
})
