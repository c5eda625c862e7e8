import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { users } from '../../db/schema/people.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const OWN = '/tai-khoan/thu-nhac-viec'
const THUS = '/quan-tri/nguoi-dung/101/thu-nhac-viec'
const emailOf = async (id: number) =>
  (await office.db.select({ email: users.email }).from(users).where(eq(users.id, id)))[0]!.email
const stepsOf = async (id: number) =>
  (await eventsOf(office.db, `user:${id}`)).map(({ step, data, actorId }) => ({ step, data, actorId }))

async function post(who: StaffName, path: string, fields: Record<string, string>, hx = false) {
  const answer = await office.as(who)(path, form(fields, { hx }))
  return { answer, status: answer.status, html: await answer.text() }
}

test.each([false, true])(
  'one sets and clears the own address; the history does not tell it (htmx: %s)',
  async (hx) => {
    const set = await post('thu', OWN, { email: ' Thu@dong.example.vn ', was: '' }, hx)
    expect(set.answer.headers.get('location') ?? set.answer.headers.get('hx-location')).toContain(
      'thu-nhac-viec',
    )
    expect(await emailOf(101)).toBe('Thu@dong.example.vn')
    const page = await (await office.as('thu')('/tai-khoan?xong=thu-nhac-viec')).text()
    expect(page).toContain('Đã lưu địa chỉ nhận thư nhắc việc.')
    expect(page).toContain('value="Thu@dong.example.vn"')
    await post('thu', OWN, { email: '', was: 'Thu@dong.example.vn' }, hx)
    expect(await emailOf(101)).toBe('')
    expect(await stepsOf(101)).toEqual([
      { step: 'set_address', data: { hasAddress: true }, actorId: 101 },
      { step: 'set_address', data: { hasAddress: false }, actorId: 101 },
    ])
  },
)

test.each([
  'không phải địa chỉ',
  'a@b',
  'thu@dong.example.vn, kia@gian.vn',
  'thu@dong.vn\r\nBcc: kia@gian.vn',
  '"><script>alert(1)</script>@x.vn',
])('%j is refused, stays in its field, and nothing is stored', async (typed) => {
  for (const [who, path] of [
    ['thu', OWN],
    ['an', THUS],
  ] as const) {
    const { status, html } = await post(who, path, { email: typed, was: '' })
    expect(status).toBe(422)
    expect(html).toContain('Địa chỉ thư điện tử chưa đúng')
    expect(html).not.toContain('<script>alert')
    if (!/[\r\n"]/.test(typed)) expect(html).toContain(`value="${typed}"`)
  }
  expect(await emailOf(101)).toBe('')
  expect(await stepsOf(101)).toEqual([])
})

test('an address that changed elsewhere is shown beside the one typed, and not overwritten', async () => {
  expect((await post('an', THUS, { email: 'thu@tinh.example.vn', was: '' })).status).toBe(303)
  for (const [who, path] of [
    ['thu', OWN],
    ['an', THUS],
  ] as const) {
    const { status, html } = await post(who, path, { email: 'thu@dong.example.vn', was: '' })
    expect(status).toBe(409)
    expect(html).toContain('vừa được đổi ở nơi khác')
    expect(html).toContain('value="thu@dong.example.vn"')
    expect(html).toContain('name="was" value="thu@tinh.example.vn"')
  }
  expect(await emailOf(101)).toBe('thu@tinh.example.vn')
})

test('an administrator of another unit, and who administers none, change nobody’s address', async () => {
  await office.db.update(users).set({ email: 'thu@dong.example.vn' }).where(eq(users.id, 101))
  for (const who of ['oanh', 'binh', 'quang'] as const) {
    const { status, html } = await post(who, THUS, { email: 'kia@gian.vn', was: 'thu@dong.example.vn' })
    expect(status).toBe(404)
    expect(html).not.toContain('thu@dong')
  }
  expect(await emailOf(101)).toBe('thu@dong.example.vn')
  expect(await stepsOf(101)).toEqual([])
})

test('the address of somebody who left is not changed', async () => {
  await office.as('an')('/quan-tri/nguoi-dung/101/ket-thuc', form({}))
  expect((await post('an', THUS, { email: 'thu@dong.example.vn', was: '' })).status).toBe(409)
  expect(await emailOf(101)).toBe('')
})

test('where no mail server is connected both pages say so', async () => {
  for (const [who, path] of [
    ['thu', '/tai-khoan'],
    ['an', '/quan-tri/nguoi-dung/101'],
  ] as const)
    expect(await (await office.as(who)(path)).text()).toContain('chưa nối với máy chủ thư')
})
