import { afterEach, beforeEach, expect, test } from 'vitest'
import { roles } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAnswered, addApproved, addAssigned, addSubmitted } from '../support/answers.ts'
import { NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

interface ShownTile {
  href: string
  count: number
  label: string
}

async function tilesOf(name: StaffName): Promise<ShownTile[]> {
  const html = await (await office.as(name)(paths.desk)).text()
  const tile = /<a class="tile [^"]*" href="([^"]*)"><strong>(\d+)<\/strong> <span>([^<]*)<\/span>/g
  return [...html.matchAll(tile)].map(([, href, count, label]) => ({
    href: href!.replaceAll('&amp;', '&'),
    count: Number(count),
    label: label!,
  }))
}

const numbersOf = async (name: StaffName) =>
  Object.fromEntries((await tilesOf(name)).map(({ label, count }) => [label, count]))

/** Rows of a table or cards of a list. */
const rowsIn = (html: string) => {
  const body = /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1]
  return body ? (body.match(/<tr/g)?.length ?? 0) : (html.match(/id="card-/g)?.length ?? 0)
}

/** Something in every state, in two units, on time, due today and late. */
async function fillOffice() {
  const late = { due_on: '2026-11-20' }
  const today = { due_on: '2026-11-23' }
  await addOpinion(office)
  await addOpinion(office, { set: { notice_on: '2026-11-23' } })
  await addOpinion(office, { set: { notice_on: '2026-11-10', ...late } })
  await addOpinion(office, { unitId: 2, set: late })
  await addOpinion(office, { set: { state: 'separate' } })
  await addOpinion(office, { set: { state: 'accepted' } })
  await addAssigned(office, today)
  await addAssigned(office, { agency_id: 12, ...late })
  const sentBack = await addAssigned(office, { state: 'drafted' })
  await addAnswer(office, sentBack.id, { submittedAt: NOW })
  const again = await addAssigned(office, { state: 'drafted' })
  await addAnswer(office, again.id, { submittedAt: NOW })
  await addAnswer(office, again.id, { version: 2 })
  await addSubmitted(office, late)
  await addSubmitted(office, {}, { unitId: 2 })
  await addApproved(office)
  await addAnswered(office, late)
  await addAnswered(office, {})
  await addAnswered(office, { state: 'closed', ...late })
  return { sentBack }
}

test('the secretary reads what waits for the office', async () => {
  await fillOffice()
  expect(await numbersOf('thu')).toEqual({
    'Đến hạn báo tiếp nhận': 2,
    'Mới nhận, chờ tiếp nhận': 3,
    'Đã tiếp nhận, chưa giao': 1,
    'Chờ cấp số': 1,
    'Chờ phát hành': 0,
    'Đến hạn hôm nay': 1,
    'Quá hạn trả lời': 3,
    'Có bổ sung mới': 0,
    'Lâu chưa có bước xử lý': 0,
  })
})

test('the officer reads what waits for the agency', async () => {
  await fillOffice()
  expect(await numbersOf('quang')).toEqual({
    'Quá hạn trả lời': 1,
    'Đến hạn hôm nay': 1,
    'Bị trả lại để sửa': 1,
    'Mới giao, chờ soạn': 1,
    'Đang soạn': 2,
    'Được đề nghị phối hợp': 0,
    'Chưa ai nhận việc': 1,
    'Tôi đang phụ trách': 0,
    'Có bổ sung mới': 0,
    'Lâu chưa có bước xử lý': 0,
    'Chờ lãnh đạo phê duyệt': 2,
    'Chờ người gửi trả lời': 0,
    'Chờ cơ quan phối hợp': 0,
  })
})

test('the leader reads what waits for a decision', async () => {
  await fillOffice()
  expect(await numbersOf('binh')).toEqual({
    'Đề nghị xem lại': 0,
    'Chờ phê duyệt': 1,
    'Chờ phát hành': 0,
    'Chờ kết thúc': 2,
    'Quá hạn trả lời': 3,
    'Quá hạn lâu': 0,
    'Lâu chưa có bước xử lý': 0,
  })
})

test('what is overdue for more than three working days comes up to the leader, and its list is as long', async () => {
  for (const [code, due_on] of [
    ['LAU1', '2026-11-17'],
    ['LAU2', '2026-11-02'],
    ['MOI1', '2026-11-18'],
  ] as const)
    await addOpinion(office, { code, set: { state: 'assigned', agency_id: 11, due_on } })
  await addOpinion(office, { code: 'RIENG', set: { state: 'separate', due_on: '2026-11-02' } })
  await addOpinion(office, { code: 'TAY1', unitId: 2, set: { state: 'accepted', due_on: '2026-11-02' } })
  const tile = (await tilesOf('binh')).find(({ label }) => label === 'Quá hạn lâu')!
  expect(tile.count).toBe(2)
  const list = await (await office.as('binh')(tile.href)).text()
  expect(['LAU1', 'LAU2', 'MOI1', 'RIENG', 'TAY1'].filter((code) => list.includes(code))).toEqual([
    'LAU1',
    'LAU2',
  ])
})

test('the inspector reads what is overdue, unit by unit', async () => {
  await fillOffice()
  expect(await numbersOf('hanh')).toEqual({
    'Quá hạn tại xã Đông': 3,
    'Quá hạn tại xã Tây': 1,
    'Quá hạn tại tỉnh Mẫu': 0,
  })
})

test.each(['thu', 'quang', 'binh', 'hanh', 'oanh'] as const)(
  'every number of %s leads to a list that is as long',
  async (name) => {
    await fillOffice()
    await addSession(office, { state: 'draft' })
    const tiles = await tilesOf(name)
    const lengths = await Promise.all(
      tiles.map(async ({ href }) => rowsIn(await (await office.as(name)(href)).text())),
    )
    expect(lengths).toEqual(tiles.map(({ count }) => count))
    expect(tiles.some(({ count }) => count > 0)).toBe(true)
  },
)

test('whoever works in two units gets each unit’s own numbers and lists', async () => {
  await fillOffice()
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'user:103', step: 'add_role', head: 'latest' }],
    statements: [office.db.insert(roles).values({ userId: 103, unitId: 2, role: 'leader', fromAt: NOW })],
  })
  const tiles = await tilesOf('binh')
  expect(tiles.map(({ count }) => count)).toEqual([1, 2, 3, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0])
  for (const { href, count } of tiles) {
    expect(rowsIn(await (await office.as('binh')(href)).text()), href).toBe(count)
  }
})

test('where nothing waits the desk says so, and which session comes next', async () => {
  await addSession(office, { theme: 'Nước sạch mùa khô' })
  for (const name of ['thu', 'quang', 'binh'] as const) {
    const html = await (await office.as(name)(paths.desk)).text()
    expect(html).toContain('Không có việc nào đang chờ anh/chị')
    expect(html).toContain('Buổi sắp tới: Nước sạch mùa khô, 08:00 thứ Sáu, ngày 04 tháng 12 năm 2026.')
  }
  expect(await (await office.as('oanh')(paths.desk)).text()).not.toContain('Nước sạch mùa khô')
})

test('in a new office the secretary is led to the first session, and nobody else', async () => {
  const leads = async (name: 'thu' | 'quang' | 'binh') =>
    (await (await office.as(name)(paths.desk)).text()).includes(`href="${paths.newSession}"`)
  expect([await leads('thu'), await leads('quang'), await leads('binh')]).toEqual([true, false, false])
})

test('an administrator is led to what they administer', async () => {
  const html = await (await office.as('an')(paths.desk)).text()
  expect(html).toContain(`href="${paths.administration}"`)
})

test('today’s session leads its secretary to the live page, and nobody else', async () => {
  const today = await addSession(office, { startsAt: NOW + 3_600_000, theme: 'Hôm nay' })
  const later = await addSession(office, { startsAt: NOW + 3 * 86_400_000, theme: 'Thứ Năm' })
  const nextWeek = await addSession(office, { startsAt: NOW + 8 * 86_400_000, theme: 'Tuần sau' })
  const html = await (await office.as('thu')(paths.desk)).text()
  expect(html).toContain(`href="${paths.live(today.code)}"`)
  expect(html).toContain('Hôm nay, 10:00')
  expect(html).toContain(`href="${paths.staffSession(later.code)}"`)
  expect(html).not.toContain(`href="${paths.live(later.code)}"`)
  expect(html).not.toContain(`href="${paths.staffSession(nextWeek.code)}"`)
  expect(await (await office.as('binh')(paths.desk)).text()).not.toContain(paths.live(today.code))
  expect(await (await office.as('oanh')(paths.desk)).text()).not.toContain(today.code)
})

test('a number of sessions leads to the same number of them', async () => {
  await addSession(office, { startsAt: NOW + 3_600_000 })
  await addSession(office, { startsAt: NOW + 86_400_000 })
  await addSession(office, { startsAt: NOW + 2 * 86_400_000, state: 'postponed' })
  await addSession(office, { state: 'draft' })
  const html = await (await office.as('thu')(paths.desk)).text()
  const section = html.slice(html.indexOf('id="tuan-nay"'))
  expect(section.match(/<li/g)).toHaveLength(2)
  expect(await numbersOf('thu')).toMatchObject({ 'Buổi trong tuần này': 2, 'Buổi chưa công bố': 1 })
})

test('a separate file is a number for its named reader alone', async () => {
  const opinion = await addOpinion(office, { set: { state: 'separate' }, text: 'Nội dung tố cáo' })
  await office.db.$client.execute({
    sql: 'insert into separate_readers (opinion_id, user_id, named_by, named_at) values (?, 103, 101, ?)',
    args: [opinion.id, NOW],
  })
  expect(await numbersOf('binh')).toMatchObject({ 'Hồ sơ tách riêng': 1 })
  expect(await numbersOf('thu')).not.toHaveProperty('Hồ sơ tách riêng')
  for (const name of ['thu', 'binh'] as const) {
    expect(await (await office.as(name)(paths.desk)).text()).not.toContain('tố cáo')
  }
})

test.each([1, 3])(
  'the desk costs two trips beside the sign-in, the calendar first, with %i of everything',
  async (n) => {
    for (let i = 0; i < n; i++) {
      await addOpinion(office)
      await addSubmitted(office)
      await addSession(office, { startsAt: NOW + (i + 1) * 3_600_000 })
    }
    for (const name of ['thu', 'quang', 'binh', 'hanh'] as const) {
      office.queries.reset()
      await office.as(name)(paths.desk)
      expect(office.queries.trips()).toBe(4)
    }
  },
)

test('the desk speaks English too', async () => {
  await fillOffice()
  const html = await (await office.as('thu')(`${paths.desk}?lang=en`)).text()
  expect(html).toContain('Awaiting a number')
  expect(html).toContain('Monday, 23 November 2026')
})

test('the head of a staff page names the unit one works in, or the office where there are several', async () => {
  const headOf = async (name: 'thu' | 'hanh') =>
    /<a class="unit"[^>]*>.*?<strong>(.*?)<\/strong>/.exec(
      await (await office.as(name)('/lam-viec')).text(),
    )![1]
  expect([await headOf('thu'), await headOf('hanh')]).toEqual(['Xã Đông', 'Tỉnh Mẫu'])
})
