import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { sessionChanges, sessionReasons } from '../../db/schema/planning.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { type Day, instantOf } from '../../src/domain/day.ts'
import { type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await office.db.update(leaders).set({ isHead: true })
})
afterEach(() => office.close())

const DUTIES = '/lam-viec/nghia-vu'
const page = async (path = DUTIES, name: StaffName = 'thu') => {
  const answer = await office.as(name)(path)
  expect(answer.status).toBe(200)
  return answer.text()
}
const reception = async (on: Day, set: Parameters<typeof addSession>[1] = {}) => {
  const session = await addSession(office, {
    kind: 'reception',
    form: 'periodic',
    theme: 'Tiếp công dân định kỳ',
    state: 'held',
    startsAt: instantOf(on, '08:00'),
    announcedAt: instantOf(on, '08:00') - 20 * 86_400_000,
    ...set,
  })
  await office.db
    .update(sessions)
    .set({ endsAt: session.startsAt + 3 * 3_600_000 })
    .where(eq(sessions.id, session.id))
  return session
}
/** The row of a table that holds a text, its cells by their labels, without markup. */
const cells = (html: string, holds: string) => {
  const row = html.match(/<tr[^>]*>.*?<\/tr>/gs)!.find((one) => one.includes('<td') && one.includes(holds))!
  return Object.fromEntries(
    [...row.matchAll(/data-label="([^"]*)"><div>(.*?)<\/div><\/td>/gs)].map(([, label, cell]) => [
      label,
      cell!.replace(/<[^>]*>/g, '').trim(),
    ]),
  )
}
const linksOf = (html: string) =>
  [...html.matchAll(/<a href="([^"]*xem=[^"]*)">(\d+)<\/a>/g)].map(([, href, figure]) => ({
    href: href!.replaceAll('&amp;', '&'),
    figure: Number(figure),
  }))
const rowsIn = (html: string) => html.match(/<tbody>.*<\/tbody>/s)?.[0].match(/<tr/g)?.length ?? 0

/** A year with everything in it. */
async function busyYear() {
  const first = await reception('2026-01-08')
  await reception('2026-06-10', { form: 'ad_hoc' })
  await reception('2026-09-10')
  await reception('2026-09-10', { startsAt: instantOf('2026-09-10', '14:00') })
  const shared = await reception('2026-09-25')
  await office.db.insert(sessionLeaders).values({ sessionId: shared.id, leaderId: 62, part: 'co_chair' })
  await reception('2026-10-10', { state: 'announced' })
  await reception('2026-10-26', { state: 'cancelled', stateReason: 'Bão số 9' })
  const moved = await reception('2026-11-05')
  await office.db.insert(sessionChanges).values({
    id: 1,
    sessionId: moved.id,
    step: 'move',
    reason: 'Họp Hội đồng nhân dân',
    fromStartsAt: instantOf('2026-10-30', '08:00'),
    fromEndsAt: instantOf('2026-10-30', '11:00'),
    toStartsAt: moved.startsAt,
    changedBy: 101,
    changedAt: moved.startsAt,
  })
  const delegated = await reception('2026-11-12')
  await office.db
    .update(sessionLeaders)
    .set({ leaderId: 62, part: 'delegate', forLeaderId: 61, delegationReason: 'Đi công tác' })
    .where(eq(sessionLeaders.sessionId, delegated.id))
  await reception('2026-12-10', { state: 'draft', announcedAt: null })
  const dialogue = { kind: 'dialogue', form: 'periodic' } as const
  const late = await reception('2026-06-18', { ...dialogue, announcedAt: instantOf('2026-06-16', '09:00') })
  await office.db.insert(sessionReasons).values({
    sessionId: late.id,
    about: 'late_notice',
    reason: 'Chờ chốt địa điểm',
    givenBy: 101,
    givenAt: late.startsAt,
  })
  await reception('2026-11-16', dialogue)
  await reception('2026-12-16', { ...dialogue, state: 'announced' })
  return { first, delegated, late }
}

describe('the figures of a year', () => {
  test('tell each head what was required, held and is missing', async () => {
    await busyYear()
    const html = await page(`${DUTIES}?nam=2026`)
    expect(cells(html, '<strong>Lê Thanh Bình</strong>')).toMatchObject({
      // From 8 January: 24 weeks to June without Tết, then two days a month.
      'Đã tiếp / phải tiếp': '4 / 36',
      'Đã xếp lịch': '1',
      'Còn thiếu': '30',
      'Cần xếp thêm': '1',
      'Chưa ghi nhận': '1',
      'Đột xuất': '1',
      'Ủy quyền': '1',
      'Dời, hoãn, hủy': '2',
    })
    expect(cells(html, '<strong>Ngô Văn Sơn</strong>')).toMatchObject({
      'Đã tiếp / phải tiếp': '1 / 23',
      'Ủy quyền': '0',
    })
    expect(html).toContain('Chỉ tính từ 08/01/2026')
  })

  test('tell the unit its dialogues, late notices and results', async () => {
    await busyYear()
    expect(cells(await page(`${DUTIES}?nam=2026`), 'Đối thoại / theo luật')).toMatchObject({
      'Đối thoại / theo luật': '2 / 1',
      'Đối thoại / theo sổ tay': '2 / 2',
      'Thông báo muộn': '1',
      'Kết quả công khai muộn': '1',
      'Kết quả chờ công khai': '1',
      'Thiếu thành phần chủ trì': '3',
    })
  })

  test('each equal the length of the list they lead to', async () => {
    await busyYear()
    const links = linksOf(await page(`${DUTIES}?nam=2026`))
    expect(links.length).toBeGreaterThan(40)
    for (const { href, figure } of links) expect([href, rowsIn(await page(href))]).toEqual([href, figure])
  })

  test('say to whom a day was delegated and why, what became of a moved one, and why a notice was late', async () => {
    await busyYear()
    const list = (figure: string, head = '&lanh-dao=61') =>
      page(`${DUTIES}?don-vi=xa-dong${head}&xem=${figure}`)
    expect(await list('uy-quyen')).toContain('Ngô Văn Sơn tiếp thay: Đi công tác')
    const moved = await list('doi-lich')
    expect(moved).toContain('Dời sang 05/11/2026')
    expect(moved).toContain('Lý do: Bão số 9')
    const late = await list('thong-bao-muon', '')
    expect(late).toContain('Công bố 16/06/2026; chậm nhất phải là 11/06/2026')
    expect(late).toContain('Lý do: Chờ chốt địa điểm')
  })

  test('do not count the years before the first session was recorded', async () => {
    await busyYear()
    const html = await page(`${DUTIES}?nam=2025`)
    expect(cells(html, '<strong>Lê Thanh Bình</strong>')).toMatchObject({
      'Đã tiếp / phải tiếp': '0 / 0',
      'Còn thiếu': '0',
    })
    expect(cells(html, 'Đối thoại / theo luật')['Đối thoại / theo luật']).toBe('0 (không quy định)')
  })

  test('take three trips with one head and with many', async () => {
    await office.db.update(leaders).set({ isHead: false }).where(eq(leaders.id, 62))
    await reception('2026-09-10')
    office.queries.reset()
    await page()
    expect(office.queries.trips()).toBe(3)
    await office.db.update(leaders).set({ isHead: true })
    await busyYear()
    office.queries.reset()
    await page()
    expect(office.queries.trips()).toBe(3)
  })
})

describe('who sees them', () => {
  test.each(['quang', 'an'] as StaffName[])('not %s', async (name) => {
    expect((await office.as(name)(DUTIES)).status).toBe(404)
  })

  test('a secretary sees the own unit alone', async () => {
    const { first } = await busyYear()
    const address = `${DUTIES}?don-vi=xa-dong&lanh-dao=61&xem=da-tiep`
    expect(await page(address)).toContain(first.code)
    expect((await office.as('oanh')(address)).status).toBe(404)
    expect((await office.as('oanh')(`${DUTIES}?don-vi=xa-dong`)).status).toBe(404)
    const html = await page(DUTIES, 'oanh')
    expect(html).toContain('Hà Văn Tám')
    expect(html).not.toContain('Lê Thanh Bình')
  })

  test('an inspector sees every unit below, and one by one', async () => {
    await busyYear()
    const all = await page(DUTIES, 'hanh')
    for (const name of ['Hà Văn Tám', 'Ngô Văn Sơn']) expect(all).toContain(name)
    expect(all).toContain('Chưa ghi người đứng đầu: Tỉnh Mẫu.')
    const one = await page(`${DUTIES}?don-vi=xa-tay`, 'hanh')
    expect(one).toContain('Hà Văn Tám: từng tháng')
    expect(one).not.toContain('Ngô Văn Sơn')
    for (const { href, figure } of linksOf(all)) expect(rowsIn(await page(href, 'hanh'))).toBe(figure)
  })

  test.each(['?lanh-dao=71&xem=da-tiep', '?lanh-dao=999&xem=da-tiep', '?xem=da-tiep', '?don-vi=khong-co'])(
    'nobody is shown %s',
    async (query) => {
      await reception('2026-09-10')
      expect((await office.as('thu')(`${DUTIES}${query}`)).status).toBe(404)
    },
  )

  test('what makes no sense in the address counts as not asked for', async () => {
    expect(await page(`${DUTIES}?nam=1900&thang=2026-13&xem=gi-do`)).toContain('đối thoại 2026')
  })
})

describe('the rest of the month', () => {
  test('offers free days, each of which leads to its plan filled in', async () => {
    office.at(instantOf('2026-11-16', '09:00'))
    await reception('2026-09-10')
    const html = await page()
    expect(html).toContain('Lê Thanh Bình, tháng 11/2026: cần xếp thêm 2 ngày; còn 5 ngày trống')
    const [, link] = /<a href="([^"]*phien\/moi[^"]*2026-11-25[^"]*)"/.exec(html)!
    const form = await page(link!.replaceAll('&amp;', '&'))
    expect(form).toContain('value="2026-11-25T08:00"')
    expect(form).toContain('value="2026-11-25T11:00"')
    expect(form).toContain('<option value="reception:periodic" selected')
    for (const [field, value] of [
      ['chair', '61'],
      ['venue', '51'],
      ['body', 'peoples_committee'],
    ]) {
      const select = new RegExp(`<select id="field-${field}".*?</select>`, 's').exec(form)![0]
      expect(select).toContain(`<option value="${value}" selected`)
    }
  })

  test('says that it is lost where no day can be posted in time any more', async () => {
    await reception('2026-09-10')
    const html = await page()
    expect(html).toContain('tháng 11/2026: còn thiếu 2 ngày, không còn ngày trống nào')
    expect(html).toContain('tháng 12/2026: cần xếp thêm 2 ngày')
  })

  test('is read but not planned by an inspector', async () => {
    await reception('2026-09-10')
    const html = await page(`${DUTIES}?don-vi=xa-dong`, 'hanh')
    expect(html).toContain('tháng 12/2026: cần xếp thêm 2 ngày')
    expect(html).not.toContain('/lam-viec/phien/moi')
  })
})

test('without any head it says who can mend that', async () => {
  await office.db.update(leaders).set({ isHead: false })
  const html = await page()
  expect(html).toContain('Chưa ghi ai là người đứng đầu')
  expect(html).not.toContain('/quan-tri/lanh-dao')
})

test('it reads in English', async () => {
  await busyYear()
  const html = await page(`${DUTIES}?nam=2026&lang=en`)
  expect(html).toContain('Reception and dialogue duties 2026')
  expect(cells(html, '<strong>Lê Thanh Bình</strong>')['Held / required']).toBe('4 / 36')
})
