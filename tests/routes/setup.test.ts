import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureInstallation } from '../../db/installation.ts'
import { agencies, hamlets, installation, leaders, units, venues } from '../../db/schema/office.ts'
import { knownDevices, roles, signIns, users } from '../../db/schema/people.ts'
import { openJar } from '../support/browser-jar.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
let code: string
beforeEach(async () => {
  office = await openOffice()
  for (const table of [signIns, roles, users, leaders, venues, agencies, hamlets, units, installation])
    await office.db.delete(table)
  code = (await ensureInstallation(office.db, office.platform))!
})
afterEach(() => office.close())

const fields = () => ({
  code,
  unit_name: 'Xã Vĩnh Trại',
  level: 'commune',
  parent_name: 'Tỉnh Lạng Sơn',
  administrator: 'Đỗ Hoài An',
  username: 'Hoai.An',
  password: 'một câu dễ nhớ',
  password_again: 'một câu dễ nhớ',
})
const isEmpty = async () =>
  (await office.db.select().from(units)).length + (await office.db.select().from(users)).length === 0

test('before it is set up every address leads here, and nobody can sign in', async () => {
  for (const path of ['/', '/lich', '/dang-nhap', '/lam-viec', '/quan-tri'])
    expect((await office.visit(path)).headers.get('location')).toBe('/cai-dat')
  expect((await office.visit('/cai-dat')).status).toBe(200)
})

test('the unit, its province, the administrator and a sign-in are made at once, and the code is used up', async () => {
  const jar = openJar(office)
  const answer = await jar.post('/cai-dat', fields())
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/quan-tri'])
  const [province, commune] = await office.db.select().from(units).orderBy(units.id)
  expect(province).toMatchObject({ slug: 'tinh-lang-son', level: 'province', parentId: null })
  expect(commune).toMatchObject({
    slug: 'xa-vinh-trai',
    name: 'Xã Vĩnh Trại',
    level: 'commune',
    parentId: province!.id,
    fromOn: '2026-11-23',
  })
  const [user] = await office.db.select().from(users)
  expect(user).toMatchObject({ username: 'hoai.an', name: 'Đỗ Hoài An', mustChangePassword: false })
  const held = await office.db.select().from(roles)
  expect(held.map(({ role, unitId, userId }) => [role, unitId, userId])).toEqual([
    ['admin', commune!.id, user!.id],
  ])
  expect((await office.db.select().from(installation))[0]!.setupCodeHash).toBe(null)
  expect((await eventsOf(office.db, `user:${user!.id}`)).map(({ step }) => step)).toEqual([
    'add',
    'give_role',
    'sign_in',
  ])
  expect((await jar.get('/tai-khoan')).status).toBe(200)
  expect(await office.db.select().from(knownDevices)).toHaveLength(1)
})

test('the office bears the name of the commune, not of the province over it', async () => {
  await openJar(office).post('/cai-dat', fields())
  const page = await (await office.visit('/dang-nhap')).text()
  expect(page).toContain('<title>Đăng nhập – Xã Vĩnh Trại</title>')
})

test('the administrator signs in afterwards with the password they chose', async () => {
  await office.visit('/cai-dat', form(fields()))
  const typed = { username: 'hoai.an', password: 'một câu dễ nhớ' }
  expect((await openJar(office).post('/dang-nhap', typed)).status).toBe(303)
})

test('a province needs no parent, and its parent is not read', async () => {
  await office.visit('/cai-dat', form({ ...fields(), unit_name: 'Tỉnh Lạng Sơn', level: 'province' }))
  const made = await office.db.select().from(units)
  expect(made.map(({ name, level, parentId }) => [name, level, parentId])).toEqual([
    ['Tỉnh Lạng Sơn', 'province', null],
  ])
})

test('afterwards there is nothing here any more', async () => {
  await office.visit('/cai-dat', form(fields()))
  expect((await office.visit('/cai-dat')).status).toBe(404)
  expect((await office.visit('/cai-dat', form({ ...fields(), username: 'other' }))).status).toBe(404)
  expect(await office.db.select().from(users)).toHaveLength(1)
  expect((await office.visit('/dang-nhap')).status).toBe(200)
})

test('of two at once one wins, and the other leaves nothing behind', async () => {
  const answers = await Promise.all(
    ['an', 'oanh'].map((username) => office.visit('/cai-dat', form({ ...fields(), username }))),
  )
  const statuses = answers.map(({ status }) => status).sort()
  expect([303, 409]).toEqual(statuses)
  expect(await office.db.select().from(users)).toHaveLength(1)
  expect(await office.db.select().from(units)).toHaveLength(2)
})

test('the code may be typed in small letters and without its dash', async () => {
  const answer = await office.visit(
    '/cai-dat',
    form({ ...fields(), code: code.toLowerCase().replace('-', '') }),
  )
  expect(answer.status).toBe(303)
})

test('a wrong code sets up nothing, keeps what was typed, and is counted', async () => {
  const wrong = form({ ...fields(), code: '2222-2222' })
  const answer = await office.visit('/cai-dat', wrong)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toMatch(/href="#field-code">Mã cài đặt chưa đúng/)
  expect(page).toContain('value="Xã Vĩnh Trại"')
  expect(page).toContain('value="commune" checked=""')
  expect(page).not.toContain('một câu dễ nhớ')
  for (let i = 1; i < 10; i++) expect((await office.visit('/cai-dat', wrong)).status).toBe(422)
  const locked = await office.visit('/cai-dat', form(fields()))
  expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '900'])
  expect(await locked.text()).toContain('value="Xã Vĩnh Trại"')
  expect(await isEmpty()).toBe(true)
  office.at(NOW + 15 * 60_000)
  expect((await office.visit('/cai-dat', form(fields()))).status).toBe(303)
})

test.each([
  ['unit_name', '', 'Xin ghi tên đơn vị'],
  ['unit_name', '???', 'phải có chữ cái'],
  ['administrator', ' ', 'họ và tên'],
  ['level', 'district', 'Xin chọn một trong các mục'],
  ['parent_name', 'xã vĩnh trại', 'phải khác tên đơn vị'],
  ['username', 'Hoài An', 'chữ thường không dấu'],
  ['username', 'một câu dễ nhớ', 'chữ thường không dấu'],
  ['password', 'ngắn', 'ít nhất 10 ký tự'],
  ['password_again', 'một câu khác hẳn', 'chưa giống nhau'],
])('%s %j is refused with a sentence at its field', async (field, value, sentence) => {
  const wrong = { ...fields(), [field]: value, ...(field === 'password' && { password_again: value }) }
  const answer = await office.visit('/cai-dat', form(wrong))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(new RegExp(`href="#field-${field}">[^<]*${sentence}`))
  expect(await isEmpty()).toBe(true)
})

test('the form is there in English, too', async () => {
  expect(await (await office.visit('/cai-dat?lang=en')).text()).toContain('First set-up')
})
