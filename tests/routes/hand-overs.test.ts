import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { addOfficers, asOfficer, OFFICERS, opinionRow } from '../support/agency-work.ts'
import { addAnswered, addAssigned, addSubmitted } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await addOfficers(office)
})
afterEach(() => office.close())

const mine = { officer_id: 102 }
const pageOf = withQuery(paths.handOvers, { nguoi: 102, 'co-quan': 11 })
const from = { nguoi: 102, 'co-quan': 11 }
const post = (
  typed: Record<string, string | number | string[]>,
  who: 'thu' | 'quang' | 'binh' | 'oanh' | 'hanh' | 'an' = 'thu',
) => office.as(who)(paths.handOvers, form({ ...from, officer_id: OFFICERS.hoa.id, ...typed }))
const heldBy = async (officerId: number) =>
  (await office.db.select({ id: opinions.id }).from(opinions).where(eq(opinions.officerId, officerId))).length
const leave = () =>
  office.db.$client.execute({ sql: 'update users set ended_at = ? where id = 102', args: [NOW] })

test('who left and still holds open matters stands first, with how many', async () => {
  await addAssigned(office, { officer_id: OFFICERS.hoa.id })
  await addAssigned(office, mine)
  await addSubmitted(office, mine)
  await addAnswered(office, mine)
  await leave()
  const html = await (await office.as('thu')(paths.handOvers)).text()
  expect(html.indexOf('Trần Văn Quang')).toBeLessThan(html.indexOf('Tạ Ngọc Hoa'))
  expect(html).toContain('(2 việc còn mở)')
  expect(html.match(/Đã thôi việc hoặc thôi giữ vai trò/g)).toHaveLength(1)
})

test('whose role ended stands among those who left', async () => {
  await addAssigned(office, mine)
  await office.db.$client.execute({ sql: 'update roles set ended_at = ? where user_id = 102', args: [NOW] })
  expect(await (await office.as('binh')(paths.handOvers)).text()).toContain(
    'Đã thôi việc hoặc thôi giữ vai trò',
  )
})

test('all of it goes to somebody else of the agency in one go', async () => {
  for (let i = 0; i < 3; i++) await addAssigned(office, mine)
  const submitted = await addSubmitted(office, mine)
  const answered = await addAnswered(office, mine)
  await leave()
  const page = await (await office.as('thu')(pageOf)).text()
  expect(page).toContain('Bàn giao cả 4 việc')
  const response = await post({ do: 'all' })
  expect([response.status, response.headers.get('location')]).toEqual([303, `${paths.handOvers}?so=4`])
  expect([await heldBy(OFFICERS.hoa.id), await heldBy(102)]).toEqual([4, 1])
  expect(await opinionRow(office, answered.id)).toMatchObject({ officerId: 102, seq: 1 })
  expect((await eventsOf(office.db, `opinion:${submitted.id}`)).at(-1)).toMatchObject({
    step: 'hand_over',
    actorId: 101,
  })
  expect(await (await office.as('thu')(`${paths.handOvers}?so=4`)).text()).toContain('Đã bàn giao 4 việc.')
})

test('of those that were ticked, what can be handed over is, and of the rest it says why', async () => {
  const [a, b, c] = [
    await addAssigned(office, mine),
    await addAssigned(office, mine),
    await addAssigned(office, mine),
  ]
  const elsewhere = await addAssigned(office, { officer_id: 201, agency_id: 12 })
  const response = await post({ do: 'ticked', ticked: [`${a.code}.1`, `${b.code}.7`, `${elsewhere.code}.1`] })
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Đã bàn giao 1 việc.')
  expect(html).toContain('Không bàn giao được 2 việc')
  expect(html).toContain(`${b.code}: Người khác vừa thay đổi hồ sơ này.`)
  expect(html).toContain(`${elsewhere.code}: Không tìm thấy, hoặc không thuộc phần anh/chị được bàn giao.`)
  expect([
    (await opinionRow(office, a.id)).officerId,
    (await opinionRow(office, b.id)).officerId,
    (await opinionRow(office, c.id)).officerId,
    (await opinionRow(office, elsewhere.id)).officerId,
  ]).toEqual([202, 102, 102, 201])
})

test.each([
  [{ do: 'ticked' }, 'Xin chọn ít nhất một mục trong danh sách.'],
  [{ do: 'all', officer_id: '' }, 'Xin chọn người nhận.'],
  [{ do: 'all', officer_id: 201 }, 'Người này không soạn trả lời cho cơ quan đang giải quyết.'],
  [{ do: 'all', officer_id: 102 }, 'Người này không soạn trả lời cho cơ quan đang giải quyết.'],
])('%j is refused with a sentence and nothing moves', async (typed, sentence) => {
  const opinion = await addAssigned(office, mine)
  const response = await post(typed)
  expect([response.status, (await response.text()).includes(sentence)]).toEqual([422, true])
  expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 102, seq: 1 })
})

test('an officer hands over for their own agency; another agency, another unit, inspectors and administrators cannot', async () => {
  const opinion = await addAssigned(office, mine)
  for (const who of ['oanh', 'hanh', 'an'] as const) expect((await post({ do: 'all' }, who)).status).toBe(404)
  const mai = (path: string, init?: RequestInit) => asOfficer(office, 'mai')(path, init)
  expect((await mai(paths.handOvers, form({ ...from, officer_id: 202, do: 'all' }))).status).toBe(404)
  expect(await (await mai(pageOf)).text()).not.toContain(opinion.code)
  expect(await (await office.as('oanh')(pageOf)).text()).not.toContain('Trần Văn Quang')
  for (const who of ['hanh', 'an'] as const) expect((await office.as(who)(paths.handOvers)).status).toBe(404)
  expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 102, seq: 1 })
  expect(
    (await asOfficer(office, 'hoa')(paths.handOvers, form({ ...from, officer_id: 202, do: 'all' }))).status,
  ).toBe(303)
  expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 202, seq: 2 })
})

test('two who hand over the same at once: each matter moves once', async () => {
  for (let i = 0; i < 4; i++) await addAssigned(office, mine)
  const both = await Promise.all([post({ do: 'all' }), post({ do: 'all' }, 'binh')])
  expect(both.map(({ status }) => status).sort()).not.toContain(500)
  expect(await heldBy(202)).toBe(4)
  const rows = await office.db.select({ seq: opinions.seq }).from(opinions)
  expect(rows.map(({ seq }) => seq)).toEqual([2, 2, 2, 2])
})

test('where nobody holds anything the page says so, and markup is text', async () => {
  expect(await (await office.as('thu')(paths.handOvers)).text()).toContain(
    'Không có ai đang phụ trách việc còn mở',
  )
  await addAssigned(office, mine, { text: '<b onmouseover=alert(1)>Đường lún</b>' })
  const html = await (await office.as('thu')(pageOf)).text()
  expect([html.includes('<b onmouseover'), html.includes('&lt;b onmouseover')]).toEqual([false, true])
})

test.each([1, 3])('three trips with %i matters', async (n) => {
  for (let i = 0; i < n; i++) await addAssigned(office, mine)
  office.queries.reset()
  await office.as('thu')(pageOf)
  expect(office.queries.trips()).toBe(3)
})

test('an administrator who is about to end somebody reads what stays in their name', async () => {
  await addAssigned(office, mine)
  await addAnswered(office, mine)
  const html = await (await office.as('an')('/quan-tri/nguoi-dung/102')).text()
  expect(html).toContain('Người này đang phụ trách 1 ý kiến chưa trả lời xong.')
  expect(html).not.toContain(`href="${paths.handOvers}"`)
  expect(await (await office.as('an')('/quan-tri/nguoi-dung/101')).text()).not.toContain('đang phụ trách')
})
