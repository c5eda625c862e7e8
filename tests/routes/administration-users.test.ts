import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { roles, signIns, users } from '../../db/schema/people.ts'
import { passwordFits } from '../../src/http/passwords.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(events)).length
const user = async (id: number) => (await office.db.select().from(users).where(eq(users.id, id)))[0]!
const page = async (id: number, who: StaffName = 'an') =>
  (await office.as(who)(`/quan-tri/nguoi-dung/${id}`)).text()
const seen = async (id: number, who: StaffName = 'an') =>
  /name="seen" value="([^"]*)"/.exec(await page(id, who))?.[1] ?? ''
const post = async (address: string, fields: Record<string, string | number> = {}, who: StaffName = 'an') => {
  const answer = await office.as(who)(`/quan-tri/nguoi-dung/${address}`, form(fields))
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text(), answer }
}
const passwordOn = (html: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(html)![0]
const NEW = { name: 'Hồ Minh Khôi', username: 'Khoi', role: 'officer', unitId: 1, agencyId: 12 }

test('a new user comes with a role, and the answer is the slip with a one-time password', async () => {
  const { status, html, answer } = await post('moi', NEW)
  expect([status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const [added] = await office.db.select().from(users).where(eq(users.username, 'khoi'))
  expect(added).toMatchObject({ name: 'Hồ Minh Khôi', mustChangePassword: true, endedAt: null })
  const password = passwordOn(html)
  expect(await passwordFits(office.platform, password, added!.passwordHash)).toBe(true)
  expect(html).toContain('Phiếu này chỉ hiện một lần.')
  const held = await office.db.select().from(roles).where(eq(roles.userId, added!.id))
  expect(held).toMatchObject([{ role: 'officer', unitId: 1, agencyId: 12, fromAt: NOW, endedAt: null }])
  expect(
    (await eventsOf(office.db, `user:${added!.id}`)).map(({ step, actorId }) => [step, actorId]),
  ).toEqual([
    ['add', 105],
    ['give_role', 105],
  ])
  expect(await page(added!.id)).not.toContain(password)
  expect(JSON.stringify(await office.db.select().from(events))).not.toContain(password)
})

test('the slip sent again by a reload makes no second user', async () => {
  await post('moi', NEW)
  const before = await count()
  const { status, html } = await post('moi', NEW)
  expect(status).toBe(422)
  expect(html).toContain('Tên đăng nhập này đã có người dùng')
  expect(html).toContain('value="Hồ Minh Khôi"')
  expect(await count()).toBe(before)
})

test.each([
  [{ name: '' }, 'href="#field-name"'],
  [{ username: 'Khôi' }, 'href="#field-username"'],
  [{ username: 'thu' }, 'Tên đăng nhập này đã có người dùng'],
  [{ role: 'king' }, 'Xin chọn một trong các mục có sẵn.'],
  [{ agencyId: '' }, 'Cán bộ chuyên môn phải thuộc một cơ quan.'],
  [{ agencyId: 21 }, 'Cơ quan này không thuộc đơn vị đã chọn.'],
  [{ unitId: '' }, 'href="#field-unitId"'],
  [{ unitId: 77 }, 'Xin chọn một trong các mục có sẵn.'],
  [{ name: '', unitId: '' }, 'href="#field-unitId"'],
  [{ name: '', agencyId: '' }, 'href="#field-agencyId"'],
])('a new user with %j is refused, and nothing is written', async (wrong, sentence) => {
  const before = await count()
  const { status, html } = await post('moi', { ...NEW, ...wrong })
  expect(status).toBe(422)
  expect(html).toContain(sentence)
  expect(await count()).toBe(before)
})

test('only an officer belongs to an agency', async () => {
  await post('moi', { ...NEW, role: 'secretary' })
  const [added] = await office.db.select().from(users).where(eq(users.username, 'khoi'))
  const held = await office.db.select().from(roles).where(eq(roles.userId, added!.id))
  expect(held).toMatchObject([{ role: 'secretary', unitId: 1, agencyId: null }])
})

test('an administrator gives roles in their own units alone', async () => {
  const before = await count()
  expect((await post('moi', { ...NEW, role: 'leader', unitId: 1 }, 'oanh')).status).toBe(422)
  expect((await post('106/vai-tro', { role: 'admin', unitId: 9 }, 'oanh')).status).toBe(422)
  expect(await count()).toBe(before)
})

test('a name is changed; a stale tab gets both', async () => {
  expect((await post('101/ho-ten', { name: 'Nguyễn Thu', was: 'Nguyễn Thị Thu' })).status).toBe(303)
  expect(await user(101)).toMatchObject({ name: 'Nguyễn Thu' })
  const { status, html } = await post('101/ho-ten', { name: 'Nguyễn T. Thu', was: 'Nguyễn Thị Thu' })
  expect(status).toBe(409)
  expect(html).toContain('value="Nguyễn T. Thu"')
  expect(html).toContain('<dd>Nguyễn Thu</dd>')
  expect((await post('101/ho-ten', { name: '', was: 'Nguyễn Thu' })).status).toBe(422)
  expect(await user(101)).toMatchObject({ name: 'Nguyễn Thu' })
})

test('a reset gives a new slip, ends every sign-in and must be followed by a change', async () => {
  const { status, html } = await post('101/mat-khau', { seen: await seen(101) })
  expect(status).toBe(200)
  expect(await user(101)).toMatchObject({ mustChangePassword: true })
  expect(await passwordFits(office.platform, passwordOn(html), (await user(101)).passwordHash)).toBe(true)
  expect((await office.as('thu')('/lam-viec')).headers.get('location')).toContain('/dang-nhap')
  expect(await eventsOf(office.db, 'user:101')).toMatchObject([{ step: 'reset_password', actorId: 105 }])
})

test('a reset sent twice, by a reload or by two administrators, is done once', async () => {
  const stamp = await seen(101)
  await post('101/mat-khau', { seen: stamp })
  const after = await user(101)
  const { status, html } = await post('101/mat-khau', { seen: stamp })
  expect(status).toBe(409)
  expect(html).toContain('vừa được đổi ở nơi khác')
  expect(await user(101)).toEqual(after)
})

test('of two resets at once one wins, and its slip is the password', async () => {
  const stamp = await seen(101)
  const answers = await Promise.all([1, 2].map(() => post('101/mat-khau', { seen: stamp })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const slip = answers.find(({ status }) => status === 200)!
  expect(await passwordFits(office.platform, passwordOn(slip.html), (await user(101)).passwordHash)).toBe(
    true,
  )
})

test('a lost phone: the second factor goes with the password when that is asked for', async () => {
  await office.db.update(users).set({ totpSealed: 'sealed' }).where(eq(users.id, 101))
  await post('101/mat-khau', { seen: await seen(101) })
  expect(await user(101)).toMatchObject({ totpSealed: 'sealed' })
  await post('101/mat-khau', { seen: await seen(101), withSecondFactor: 'yes' })
  expect(await user(101)).toMatchObject({ totpSealed: null })
})

test('ending a user ends roles and sign-ins; the past stays', async () => {
  const { status, to } = await post('101/ket-thuc')
  expect([status, to]).toEqual([303, '/quan-tri/nguoi-dung/101'])
  expect(await user(101)).toMatchObject({ name: 'Nguyễn Thị Thu', endedAt: NOW })
  expect(await office.db.select().from(roles).where(eq(roles.userId, 101))).toMatchObject([{ endedAt: NOW }])
  expect(await office.db.select().from(signIns).where(eq(signIns.userId, 101))).toMatchObject([
    { revokedAt: NOW },
  ])
  const list = await (await office.as('an')('/quan-tri/nguoi-dung')).text()
  expect(list).not.toContain('Nguyễn Thị Thu')
  const all = await (await office.as('an')('/quan-tri/nguoi-dung?da-ket-thuc=1')).text()
  expect(all).toContain('Nguyễn Thị Thu')
  expect(await page(101)).toContain('Tài khoản này đã ngừng.')
})

test('who has left gets neither name, password nor role any more', async () => {
  const stamp = await seen(101)
  await post('101/ket-thuc')
  const before = await count()
  const statuses = [
    (await post('101/ho-ten', { name: 'X', was: 'Nguyễn Thị Thu' })).status,
    (await post('101/mat-khau', { seen: stamp })).status,
    (await post('101/vai-tro', { role: 'leader', unitId: 1 })).status,
    (await post('101/ket-thuc')).status,
  ]
  expect(statuses).toEqual([409, 409, 404, 303])
  expect(await count()).toBe(before)
})

test('the last administrator of a unit cannot be ended, with a sentence', async () => {
  const before = await count()
  const { status, html } = await post('105/ket-thuc')
  expect(status).toBe(409)
  expect(html).toContain('Đây là người quản trị cuối cùng của đơn vị.')
  expect([await count(), (await user(105)).endedAt]).toEqual([before, null])
})

test('two administrators who end one another at once do not both succeed', async () => {
  await post('104/vai-tro', { role: 'admin', unitId: 9 })
  const answers = await Promise.all([post('105/ket-thuc', {}, 'hanh'), post('104/ket-thuc', {}, 'an')])
  const left = [(await user(104)).endedAt, (await user(105)).endedAt].filter((at) => at === null)
  expect(left).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
})

test('the administrator of a commune may end while the province has one', async () => {
  expect((await post('106/ket-thuc')).status).toBe(303)
  expect(await user(106)).toMatchObject({ endedAt: NOW })
})

test('an account with a role elsewhere is not to be taken over', async () => {
  await post('105/vai-tro', { role: 'secretary', unitId: 2 })
  const before = await count()
  const html = await page(105, 'oanh')
  expect(html).toContain('chỉ quản trị cấp trên')
  expect(html).not.toContain('Tỉnh Mẫu</div>')
  const statuses = [
    (await post('105/mat-khau', { seen: await seen(105) }, 'oanh')).status,
    (await post('105/ho-ten', { name: 'X', was: 'Đỗ Hoài An' }, 'oanh')).status,
    (await post('105/dang-nhap/1105', {}, 'oanh')).status,
    (await post('105/ket-thuc', {}, 'oanh')).status,
  ]
  expect(statuses).toEqual([404, 404, 404, 404])
  expect(await count()).toBe(before)
})

test.each(['thu', 'quang', 'binh', 'hanh', 'oanh'] as const)('to %s the user does not exist', async (who) => {
  const stamp = await seen(101)
  const before = await count()
  const statuses = [
    (await office.as(who)('/quan-tri/nguoi-dung/101')).status,
    (await post('101/mat-khau', { seen: stamp }, who)).status,
    (await post('101/ho-ten', { name: 'X', was: 'Nguyễn Thị Thu' }, who)).status,
    (await post('101/dang-nhap/1101', {}, who)).status,
    (await post('101/vai-tro', { role: 'leader', unitId: 2 }, who)).status,
    (await post('101/vai-tro/1', {}, who)).status,
    (await post('101/ket-thuc', {}, who)).status,
  ]
  expect(statuses).toEqual(Array(7).fill(404))
  expect(await count()).toBe(before)
})

test.each(['thu', 'quang', 'binh', 'hanh'] as const)('%s adds nobody', async (who) => {
  const before = await count()
  expect((await office.as(who)('/quan-tri/nguoi-dung/moi')).status).toBe(404)
  expect((await post('moi', NEW, who)).status).toBe(404)
  expect(await count()).toBe(before)
})

test('the list costs three trips, with one user and with three', async () => {
  const trips = async () => {
    office.queries.reset()
    await office.as('oanh')('/quan-tri/nguoi-dung')
    return office.queries.trips()
  }
  const one = await trips()
  for (const username of ['mot', 'hai']) await post('moi', { ...NEW, username, unitId: 2, role: 'leader' })
  expect([one, await trips()]).toEqual([3, 3])
})

test('the page of a user costs three trips, with one role and with three', async () => {
  const trips = async () => {
    office.queries.reset()
    await page(101)
    return office.queries.trips()
  }
  const one = await trips()
  for (const unitId of [2, 9]) await post('101/vai-tro', { role: 'secretary', unitId })
  expect([one, await trips()]).toEqual([3, 3])
})

test('the list is found by name without marks and by username', async () => {
  for (const q of ['nguyen thi thu', 'THU']) {
    const html = await (await office.as('an')(`/quan-tri/nguoi-dung?q=${encodeURIComponent(q)}`)).text()
    expect([html.includes('nguoi-dung/101"'), html.includes('nguoi-dung/102"')]).toEqual([true, false])
  }
})

test('it speaks English', async () => {
  const html = await (await office.as('an')('/quan-tri/nguoi-dung/101?lang=en')).text()
  for (const words of ['Reset the password', 'Secretariat officer', 'Signed in now'])
    expect(html).toContain(words)
})
