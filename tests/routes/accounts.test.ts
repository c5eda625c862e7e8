import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordPasswordReset } from '../../db/records/users.ts'
import { signIns, users } from '../../db/schema/people.ts'
import { oneTimePassword } from '../../src/domain/password.ts'
import { hashPassword } from '../../src/http/passwords.ts'
import { openJar } from '../support/browser-jar.ts'
import { eventsOf, form, NOW, type Office, openOffice, TEST_PASSWORD } from '../support/office.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const chosen = 'một câu dễ nhớ'
const change = { old_password: TEST_PASSWORD, password: chosen, password_again: chosen }
const hashOf = async (id: number) =>
  (await office.db.select().from(users).where(eq(users.id, id)))[0]!.passwordHash
const openSignIns = async (userId: number) =>
  (
    await office.db
      .select({ id: signIns.id })
      .from(signIns)
      .where(and(eq(signIns.userId, userId), isNull(signIns.revokedAt)))
  ).map(({ id }) => id)
const signsIn = async (password: string) =>
  (await openJar(office).post('/dang-nhap', { username: 'thu', password })).status === 303

/** Signs Thu in elsewhere; gives the id of that sign-in. */
async function elsewhere(agent = CHROME): Promise<number> {
  await openJar(office).post(
    '/dang-nhap',
    { username: 'thu', password: TEST_PASSWORD },
    { 'user-agent': agent },
  )
  return Math.max(...(await openSignIns(101)))
}

test('the account page takes three trips, with one sign-in and with three', async () => {
  const trips = async () => {
    office.queries.reset()
    expect((await office.as('thu')('/tai-khoan')).status).toBe(200)
    return office.queries.trips()
  }
  expect(await trips()).toBe(3)
  await elsewhere()
  await elsewhere()
  expect(await trips()).toBe(3)
})

test('a changed password works, the old one does not, and every other sign-in ends', async () => {
  await elsewhere()
  const answer = await office.as('thu')('/tai-khoan/mat-khau', form(change))
  expect(answer.headers.get('location')).toBe('/tai-khoan?xong=mat-khau')
  expect(await openSignIns(101)).toEqual([1101])
  expect([await signsIn(TEST_PASSWORD), await signsIn(chosen)]).toEqual([false, true])
  expect((await eventsOf(office.db, 'user:101'))[1]).toMatchObject({ step: 'change_password', actorId: 101 })
  const page = await (await office.as('thu')('/tai-khoan?xong=mat-khau')).text()
  expect(page).toContain('Đã đổi mật khẩu')
})

test('however a keyboard composes the letters of a password, it is the same', async () => {
  await office.as('thu')('/tai-khoan/mat-khau', form(change))
  expect(await signsIn(chosen.normalize('NFD'))).toBe(true)
})

test.each([
  ['the old one is wrong', { old_password: 'not it at all' }, 'old_password', 'Mật khẩu đang dùng chưa đúng'],
  ['it is too short', { password: 'ngắn quá!', password_again: 'ngắn quá!' }, 'password', 'ít nhất 10 ký tự'],
  [
    'it is the old one',
    { password: TEST_PASSWORD, password_again: TEST_PASSWORD },
    'password',
    'phải khác mật khẩu đang dùng',
  ],
  ['the two differ', { password_again: 'một câu khác hẳn' }, 'password_again', 'chưa giống nhau'],
  ['nothing was typed', { old_password: '' }, 'old_password', 'Xin nhập mật khẩu đang dùng'],
])('a password is not changed when %s', async (_why, wrong, field, sentence) => {
  const before = await hashOf(101)
  const answer = await office.as('thu')('/tai-khoan/mat-khau', form({ ...change, ...wrong }))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toMatch(new RegExp(`href="#field-${field}">[^<]*${sentence}`))
  expect(page).toMatch(new RegExp(`id="field-${field}"[^>]*aria-invalid="true"`))
  expect(await hashOf(101)).toBe(before)
  expect(await eventsOf(office.db, 'user:101')).toEqual([])
})

test('a password is not the username, in whatever capitals', async () => {
  await office.db.update(users).set({ username: 'nguyenthithu' }).where(eq(users.id, 101))
  const typed = { ...change, password: 'NguyenThiThu', password_again: 'NguyenThiThu' }
  const answer = await office.as('thu')('/tai-khoan/mat-khau', form(typed))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('không được trùng tên đăng nhập')
})

test('tries of the old password are counted', async () => {
  const wrong = form({ ...change, old_password: 'not it at all' })
  for (let i = 0; i < 10; i++) expect((await office.as('thu')('/tai-khoan/mat-khau', wrong)).status).toBe(422)
  const answer = await office.as('thu')('/tai-khoan/mat-khau', form(change))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900'])
  expect(await signsIn(TEST_PASSWORD)).toBe(true)
})

test('of two changes at once one is kept, and the other is told', async () => {
  const other = { ...change, password: 'một câu khác hẳn', password_again: 'một câu khác hẳn' }
  const answers = await Promise.all(
    [change, other].map((fields) => office.as('thu')('/tai-khoan/mat-khau', form(fields))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await eventsOf(office.db, 'user:101')).toHaveLength(1)
})

test('who came in with a one-time password is led to change it, and nowhere else', async () => {
  const password = oneTimePassword(office.platform.random)
  const passwordHash = await hashPassword(office.platform, password)
  const by = { at: NOW, actorId: 105 }
  await recordPasswordReset(office.db, by, { userId: 101, passwordHash, withSecondFactor: false })
  expect((await office.as('thu')('/lam-viec')).headers.get('location')).toContain('/dang-nhap')
  const jar = openJar(office)
  const typed = password.toLowerCase().replaceAll('-', ' ')
  await jar.post('/dang-nhap', { username: 'thu', password: typed })
  for (const path of ['/lam-viec', '/lam-viec/y-kien', '/tai-khoan/xac-thuc'])
    expect((await jar.get(path)).headers.get('location')).toBe('/tai-khoan')
  await jar.post('/tai-khoan/xac-thuc', {})
  const page = await (await jar.get('/tai-khoan')).text()
  expect(page).toContain('Xin đổi mật khẩu trước khi làm việc')
  expect(page).not.toContain('href="/lam-viec')
  await jar.post('/tai-khoan/mat-khau', { ...change, old_password: password })
  expect((await jar.get('/tai-khoan/xac-thuc')).status).toBe(200)
  expect((await eventsOf(office.db, 'user:101')).map(({ step, actorId }) => [step, actorId])).toEqual([
    ['reset_password', 105],
    ['sign_in', 101],
    ['change_password', 101],
  ])
})

test('sign-ins are listed with their device, and one of them is this one', async () => {
  await elsewhere()
  await elsewhere('curl/8')
  const page = await (await office.as('thu')('/tai-khoan')).text()
  expect(page).toContain('Chrome trên Windows')
  expect(page.match(/<form method="post" action="\/tai-khoan\/phien-dang-nhap\/\d+"/g)).toHaveLength(2)
  expect(page.match(/Đang dùng ở đây/g)).toHaveLength(1)
  const english = await (await office.as('thu')('/tai-khoan?lang=en')).text()
  expect(english).toContain('Chrome on Windows')
})

test('one sign-in is ended, the others stay; following its address does nothing', async () => {
  const [first, second] = [await elsewhere(), await elsewhere()]
  expect((await office.as('thu')(`/tai-khoan/phien-dang-nhap/${first}`)).status).toBe(404)
  expect(await openSignIns(101)).toEqual([1101, first, second])
  const answer = await office.as('thu')(`/tai-khoan/phien-dang-nhap/${first}`, form({}))
  expect(answer.headers.get('location')).toBe('/tai-khoan?xong=dang-nhap')
  expect(await openSignIns(101)).toEqual([1101, second])
  expect((await eventsOf(office.db, 'user:101')).at(-1)).toMatchObject({
    step: 'revoke_sign_in',
    data: { signIn: first },
  })
})

test.each([['1102'], ['999999'], ['x']])('sign-in %s of somebody else cannot be ended', async (id) => {
  const answer = await office.as('thu')(`/tai-khoan/phien-dang-nhap/${id}`, form({}))
  expect(answer.status).toBe(404)
  expect(await openSignIns(102)).toEqual([1102])
  expect(await eventsOf(office.db, 'user:101')).toEqual([])
})

test('all other sign-ins are ended at once', async () => {
  await elsewhere()
  await elsewhere()
  await office.as('thu')('/tai-khoan/phien-dang-nhap', form({}))
  expect(await openSignIns(101)).toEqual([1101])
  expect(await openSignIns(102)).toEqual([1102])
})

test('who is not signed in changes nothing', async () => {
  const before = await hashOf(101)
  const answer = await office.visit('/tai-khoan/mat-khau', form(change))
  expect(answer.headers.get('location')).toBe('/dang-nhap')
  await office.visit('/tai-khoan/phien-dang-nhap/1101', form({}))
  expect([await hashOf(101), await openSignIns(101)]).toEqual([before, [1101]])
})
