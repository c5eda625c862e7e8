import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { roles, signIns } from '../../db/schema/people.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(events)).length
const rolesOf = async (userId: number) =>
  (await office.db.select().from(roles).where(eq(roles.userId, userId))).map(
    ({ role, unitId, agencyId, endedAt }) => [role, unitId, agencyId, endedAt],
  )
const roleId = async (userId: number, role: string) =>
  (await office.db.select().from(roles).where(eq(roles.userId, userId))).find((held) => held.role === role)!
    .id

describe.each([{ hx: false }, { hx: true }])('with htmx $hx', ({ hx }) => {
  const done = hx ? 200 : 303
  const post = async (
    address: string,
    fields: Record<string, string | number> = {},
    who: StaffName = 'an',
  ) => {
    const answer = await office.as(who)(`/quan-tri/nguoi-dung/${address}`, form(fields, { hx }))
    return { status: answer.status, html: await answer.text() }
  }
  const isPiece = (html: string, id: string) => html.startsWith(`<section id="${id}"`)

  test('a role is given', async () => {
    const { status, html } = await post('101/vai-tro', { role: 'officer', unitId: 1, agencyId: 11 })
    expect([status, isPiece(html, 'roles')]).toEqual([done, hx])
    if (hx) expect(html).toContain('Cán bộ chuyên môn, Phòng Kinh tế')
    expect(await rolesOf(101)).toEqual([
      ['secretary', 1, null, null],
      ['officer', 1, 11, null],
    ])
    expect(await eventsOf(office.db, 'user:101')).toMatchObject([
      { step: 'give_role', actorId: 105, data: { role: 'officer', unitId: 1, agencyId: 11 } },
    ])
  })

  test('a role that is held already is refused', async () => {
    const before = await count()
    const { status, html } = await post('101/vai-tro', { role: 'secretary', unitId: 1, agencyId: '' })
    expect(status).toBe(422)
    expect(html).toContain('Người này đang giữ vai trò đó rồi.')
    expect(await count()).toBe(before)
  })

  test('a wrong role is refused, what was chosen kept', async () => {
    const { status, html } = await post('101/vai-tro', { role: 'officer', unitId: 1, agencyId: '' })
    expect([status, isPiece(html, 'roles')]).toEqual([422, hx])
    expect(html).toContain('Cán bộ chuyên môn phải thuộc một cơ quan.')
    expect(html).toMatch(/value="officer" checked/)
  })

  test('the same role given twice at once is held once', async () => {
    await Promise.all([1, 2].map(() => post('101/vai-tro', { role: 'leader', unitId: 1, agencyId: '' })))
    expect((await rolesOf(101)).filter(([role]) => role === 'leader')).toHaveLength(1)
  })

  test('a role ends, and counts no more', async () => {
    const { status, html } = await post(`101/vai-tro/${await roleId(101, 'secretary')}`)
    expect([status, isPiece(html, 'roles')]).toEqual([done, hx])
    expect(await rolesOf(101)).toEqual([['secretary', 1, null, NOW]])
    expect(await eventsOf(office.db, 'user:101')).toMatchObject([{ step: 'end_role', actorId: 105 }])
  })

  test('a role ended twice has ended once', async () => {
    const id = await roleId(101, 'secretary')
    await post(`101/vai-tro/${id}`)
    const before = await count()
    expect((await post(`101/vai-tro/${id}`)).status).toBe(done)
    expect(await count()).toBe(before)
  })

  test('the last administrator keeps the role, with a sentence', async () => {
    const before = await count()
    const { status, html } = await post(`105/vai-tro/${await roleId(105, 'admin')}`)
    expect([status, isPiece(html, 'roles')]).toEqual([409, hx])
    expect(html).toContain('Đây là người quản trị cuối cùng của đơn vị.')
    expect(await rolesOf(105)).toEqual([['admin', 9, null, null]])
    expect(await count()).toBe(before)
  })

  test('a role in a unit of somebody else is not there to be ended', async () => {
    await post('105/vai-tro', { role: 'secretary', unitId: 2, agencyId: '' })
    const before = await count()
    expect((await post(`105/vai-tro/${await roleId(105, 'admin')}`, {}, 'oanh')).status).toBe(404)
    expect((await post(`106/vai-tro/${await roleId(105, 'admin')}`)).status).toBe(404)
    expect(await count()).toBe(before)
  })

  test('a sign-in is ended by its administrator, and nothing opens with it', async () => {
    const { status, html } = await post('101/dang-nhap/1101')
    expect([status, isPiece(html, 'sign-ins')]).toEqual([done, hx])
    const [row] = await office.db.select().from(signIns).where(eq(signIns.id, 1101))
    expect(row).toMatchObject({ revokedAt: NOW })
    expect((await office.as('thu')('/lam-viec')).headers.get('location')).toContain('/dang-nhap')
    expect(await eventsOf(office.db, 'user:101')).toMatchObject([
      { step: 'revoke_sign_in', actorId: 105, data: { signIn: 1101 } },
    ])
    const before = await count()
    expect((await post('101/dang-nhap/1101')).status).toBe(done)
    expect(await count()).toBe(before)
  })

  test('a sign-in of somebody else does not end at the wrong address', async () => {
    await post('101/dang-nhap/1102')
    const [row] = await office.db.select().from(signIns).where(eq(signIns.id, 1102))
    expect(row).toMatchObject({ revokedAt: null })
  })
})
