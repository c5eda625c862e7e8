import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { units } from '../../db/schema/office.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(events)).length
const unit = async (id: number) => (await office.db.select().from(units).where(eq(units.id, id)))[0]
const stamp = async (id: number, who: StaffName = 'an') =>
  /name="stamp" value="([^"]*)"/.exec(await (await office.as(who)(`/quan-tri/don-vi/${id}`)).text())![1]!
const NEW = {
  name: 'Phường Lộc Bắc',
  parentId: 9,
  slug: '',
  phone: '0200 000 333',
  denunciationDesk: 'Ban Tiếp công dân tỉnh',
  fromOn: '2026-07-01',
}
const DONG = { name: 'Xã Đông', parentId: 9, slug: 'xa-dong', fromOn: '2025-07-01' }
const post = async (address: string, fields: Record<string, string | number>, who: StaffName = 'an') => {
  const answer = await office.as(who)(address, form(fields))
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}

test('a unit is added below the province, its name in addresses made of its name', async () => {
  const { status, to } = await post('/quan-tri/don-vi/moi', NEW)
  const [added] = await office.db.select().from(units).where(eq(units.slug, 'phuong-loc-bac'))
  expect(added).toMatchObject({
    name: 'Phường Lộc Bắc',
    level: 'commune',
    parentId: 9,
    phone: '0200 000 333',
  })
  expect([status, to]).toEqual([303, `/quan-tri/don-vi?da-luu=${added!.id}`])
  expect(await eventsOf(office.db, `unit:${added!.id}`)).toMatchObject([
    { step: 'add', actorId: 105, data: { parentId: 9, fromOn: '2026-07-01' } },
  ])
  expect((await office.as('an')(`/quan-tri/don-vi/${added!.id}`)).status).toBe(200)
})

test.each([
  [{ slug: 'xa-dong' }, 'Tên này trong địa chỉ đã được đơn vị khác dùng.'],
  [{ slug: 'Xã Đông' }, 'Chỉ dùng chữ thường không dấu'],
  [{ name: '…' }, 'href="#field-slug"'],
  [{ parentId: '' }, 'href="#field-parentId"'],
  [{ parentId: 1 }, 'Xin chọn một trong các mục có sẵn.'],
  [{ fromOn: '2026-13-01' }, 'Ngày này không có trong lịch.'],
])('a unit with %j is refused, what was typed kept', async (wrong, sentence) => {
  const before = await count()
  const { status, html } = await post('/quan-tri/don-vi/moi', { ...NEW, ...wrong })
  expect(status).toBe(422)
  expect(html).toContain(sentence)
  expect(html).toContain('value="0200 000 333"')
  expect(await count()).toBe(before)
})

test('the administrator of a commune edits it, but neither moves it nor adds others', async () => {
  const seen = await stamp(2, 'oanh')
  const typed = { name: 'Xã Tây Mới', slug: 'xa-tay', fromOn: '2025-07-01', level: 'province', parentId: '' }
  expect((await post('/quan-tri/don-vi/2', { ...typed, stamp: seen }, 'oanh')).status).toBe(303)
  expect(await unit(2)).toMatchObject({ name: 'Xã Tây Mới', level: 'commune', parentId: 9 })
  expect((await office.as('oanh')('/quan-tri/don-vi/moi')).status).toBe(404)
  expect((await post('/quan-tri/don-vi/moi', NEW, 'oanh')).status).toBe(404)
  expect(await (await office.as('oanh')('/quan-tri/don-vi')).text()).toContain('do quản trị của cấp tỉnh')
})

test('a province with communes below it stays a province', async () => {
  const typed = { name: 'Tỉnh Mẫu', slug: 'tinh-mau', fromOn: '2025-07-01', level: 'commune' }
  const { status, html } = await post('/quan-tri/don-vi/9', { ...typed, stamp: await stamp(9) })
  expect(status).toBe(422)
  expect(html).toContain('Còn đơn vị trực thuộc đang hoạt động')
  expect(await unit(9)).toMatchObject({ level: 'province' })
})

test('a unit ends with a successor, and can be taken back', async () => {
  const end = { toOn: '2026-12-31', successorId: 2 }
  const { status } = await post('/quan-tri/don-vi/1/ket-thuc', { ...end, stamp: await stamp(1) })
  expect([status, await unit(1)]).toMatchObject([303, { toOn: '2026-12-31', successorId: 2 }])
  await post('/quan-tri/don-vi/1/ket-thuc', { ...end, restore: 'yes', stamp: await stamp(1) })
  expect(await unit(1)).toMatchObject({ toOn: null, successorId: null })
  expect((await eventsOf(office.db, 'unit:1')).map(({ step, data }) => [step, data])).toEqual([
    ['end', { toOn: '2026-12-31', successorId: 2 }],
    ['restore', { toOn: null, successorId: null }],
  ])
})

test.each([
  [9, { toOn: '2026-12-31' }, 'Còn đơn vị trực thuộc đang hoạt động', 'an'],
  [2, { toOn: '2026-12-31' }, 'đơn vị duy nhất đang hoạt động', 'oanh'],
  [1, { toOn: '2026-12-31', successorId: 1 }, 'Xin chọn một trong các mục có sẵn.', 'an'],
  [1, { toOn: '2020-12-31' }, 'Ngày cuối cùng không thể trước ngày bắt đầu.', 'an'],
  [1, { toOn: '' }, 'Xin điền mục này.', 'an'],
] as const)('unit %i does not end with %j', async (id, end, sentence, who) => {
  const seen = await stamp(id, who)
  const before = await count()
  const { status, html } = await post(`/quan-tri/don-vi/${id}/ket-thuc`, { ...end, stamp: seen }, who)
  expect(status).toBe(422)
  expect(html).toContain(sentence)
  expect([await count(), (await unit(id))!.toOn]).toEqual([before, null])
})

test('a slug of another unit is refused when editing', async () => {
  const { status, html } = await post('/quan-tri/don-vi/1', {
    ...DONG,
    slug: 'xa-tay',
    stamp: await stamp(1),
  })
  expect(status).toBe(422)
  expect(html).toContain('Tên này trong địa chỉ đã được đơn vị khác dùng.')
})

test('a stale tab gets both texts', async () => {
  const seen = await stamp(1)
  await post('/quan-tri/don-vi/1', { ...DONG, name: 'Xã Đông Một', stamp: seen })
  const { status, html } = await post('/quan-tri/don-vi/1', { ...DONG, name: 'Xã Đông Hai', stamp: seen })
  expect(status).toBe(409)
  expect(html).toContain('value="Xã Đông Hai"')
  expect(html).toContain('<dd>Xã Đông Một</dd>')
  expect(await unit(1)).toMatchObject({ name: 'Xã Đông Một' })
})

test.each(['thu', 'quang', 'binh', 'hanh', 'oanh'] as const)(
  'to %s unit 1 does not exist in administration',
  async (who) => {
    const seen = await stamp(1)
    const before = await count()
    expect((await office.as(who)('/quan-tri/don-vi/1')).status).toBe(404)
    expect((await post('/quan-tri/don-vi/1', { ...DONG, name: 'X', stamp: seen }, who)).status).toBe(404)
    expect((await post('/quan-tri/don-vi/1/ket-thuc', { toOn: '2026-12-31', stamp: seen }, who)).status).toBe(
      404,
    )
    expect(await count()).toBe(before)
  },
)

test('the list costs three trips, with three units and with five', async () => {
  const trips = async () => {
    office.queries.reset()
    await office.as('an')('/quan-tri/don-vi')
    return office.queries.trips()
  }
  const few = await trips()
  const level = 'commune' as const
  await office.db.insert(units).values([
    { id: 3, slug: 'c', name: 'Xã C', level, parentId: 9, fromOn: '2025-07-01' },
    { id: 4, slug: 'd', name: 'Xã D', level, parentId: 9, fromOn: '2025-07-01' },
  ])
  expect([few, await trips()]).toEqual([3, 3])
})

test('fifty a page in Vietnamese order; the cursor goes on where the page ended', async () => {
  const level = 'commune' as const
  await office.db.insert(units).values(
    Array.from({ length: 60 }, (_, i) => ({
      id: 100 + i,
      slug: `u${i}`,
      name: `Xã ${['Đ', 'D', 'Ê', 'E', 'Ơ', 'O'][i % 6]}${String(i).padStart(2, '0')}`,
      level,
      parentId: 9,
      fromOn: '2025-07-01',
    })),
  )
  const names = (html: string) => [...html.matchAll(/don-vi\/\d+">([^<]+)<\/a>/g)].map(([, name]) => name!)
  const first = await (await office.as('an')('/quan-tri/don-vi?q=xa')).text()
  const next = /href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await (await office.as('an')(next)).text()
  expect([names(first).length, names(second).length]).toEqual([50, 12])
  const both = [...names(first), ...names(second)]
  expect(both).toEqual([...both].sort(new Intl.Collator('vi').compare))
  expect(new Set(both).size).toBe(62)
  expect(second).not.toContain('rel="next"')
})

test('the search folds: without marks, in capitals, in any order of composing', async () => {
  for (const q of ['xa dong', 'XÃ ĐÔNG', 'đông'.normalize('NFD'), 'dong xa']) {
    const html = await (await office.as('an')(`/quan-tri/don-vi?q=${encodeURIComponent(q)}`)).text()
    expect([html.includes('don-vi/1"'), html.includes('don-vi/2"')]).toEqual([true, false])
  }
  const none = await (await office.as('an')('/quan-tri/don-vi?q=zzz')).text()
  expect(none).toContain('Không có mục nào khớp với điều kiện lọc')
})

test('it speaks English', async () => {
  const html = await (await office.as('an')('/quan-tri/don-vi/1?lang=en')).text()
  for (const words of ['Name of the unit', 'End its use', 'Taken over by', 'Save'])
    expect(html).toContain(words)
})
