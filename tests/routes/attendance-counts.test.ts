import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findHeadCount } from '../../db/queries/attendances.ts'
import { people } from '../../db/schema/people.ts'
import { sessionHamlets } from '../../db/schema/sessions.ts'
import { readable } from '../support/asking.ts'
import { addGuest, addHall, doorOf, keyIn, linesOf, newKey } from '../support/attendance.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
let session: Awaited<ReturnType<typeof addHall>>
let door: string
beforeEach(async () => {
  office = await openOffice()
  session = await addHall(office)
  door = doorOf(session)
})
afterEach(() => office.close())

const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const page = async (path: string) => (await thu(path)).text()
const walkIn = (fields: Record<string, string>, hx = false) =>
  thu(`${door}/khong-dang-ky`, form({ key: newKey(), name: 'Lý Văn Sáu', ...fields }, { hx }))
const count = (fields: Record<string, string>) => thu(`${door}/so-luong`, form({ key: newKey(), ...fields }))

describe.each([true, false])('somebody who did not register (htmx: %s)', (hx) => {
  test('stands among those who are there, one person for a group', async () => {
    const fields = {
      hamlet: '32',
      group_name: 'Hội Nông dân xã',
      phone: '0911 222 333',
      representatives: '1',
    }
    const answer = await walkIn(fields, hx)
    const lines = await linesOf(office)
    expect([answer.status, answer.headers.get('location')]).toEqual(
      hx ? [200, null] : [303, `${door}?xong=${lines[0]!.id}`],
    )
    expect(lines).toMatchObject([
      { way: 'walk_in', hamletId: 32, groupName: 'Hội Nông dân xã', headCount: 1, representatives: 1 },
    ])
    expect(await office.db.select().from(people)).toMatchObject([
      { id: lines[0]!.personId, name: 'Lý Văn Sáu', phone: '0911222333', hamletId: 32 },
    ])
    expect(await eventsOf(office.db, `attendance:${lines[0]!.id}`)).toMatchObject([{ step: 'walk_in' }])
    const text = readable(hx ? await answer.text() : await page(answer.headers.get('location')!))
    expect(text).toContain('Đã ghi Lý Văn Sáu: 1 người.')
  })

  test('without a name comes back with everything typed, under the same key', async () => {
    const key = newKey()
    const answer = await walkIn({ key, name: '', group_name: 'Chi hội "A"', people: '3' }, hx)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Xin ghi họ và tên.')
    expect(html).toContain('value="Chi hội &quot;A&quot;"')
    expect(keyIn(html)).toBe(key)
    expect(await linesOf(office)).toEqual([])
  })

  test('is one line however often the form is sent; with another name it is not swallowed', async () => {
    const key = newKey()
    await Promise.all(Array.from({ length: 5 }, () => walkIn({ key }, hx)))
    expect(await linesOf(office)).toHaveLength(1)
    const other = await walkIn({ key, name: 'Tô Thị Bảy' }, hx)
    const html = await other.text()
    expect(other.status).toBe(409)
    expect(html).toContain('đã dùng để ghi một nội dung khác')
    expect(html).toContain('value="Tô Thị Bảy"')
    await walkIn({ key: keyIn(html), name: 'Tô Thị Bảy' }, hx)
    expect(await linesOf(office)).toHaveLength(2)
    expect(await office.db.select().from(people)).toHaveLength(2)
  })
})

test('a signed sheet goes in as a whole, a line for each hamlet and group that has a figure', async () => {
  const html = await page(`${door}/so-luong`)
  expect([...html.matchAll(/name="hamlet-\d+" value="(\d*)"/g)].map(([, id]) => id)).toEqual(['32', '31', ''])
  const fields = {
    'hamlet-1': '32',
    'people-1': '12',
    'hamlet-2': '31',
    'people-2': '',
    'people-3': '',
    'group-4': 'Hội Phụ nữ',
    'people-4': '7',
    'representatives-4': '2',
  }
  const answer = await count({ ...fields, key: keyIn(html) })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${door}#figures`])
  expect((await count({ ...fields, key: keyIn(html) })).status).toBe(303)
  const lines = await linesOf(office)
  expect(lines).toMatchObject([
    { way: 'counted', hamletId: 32, groupName: '', headCount: 12, representatives: 0, personId: null },
    { way: 'counted', hamletId: null, groupName: 'Hội Phụ nữ', headCount: 7, representatives: 2 },
  ])
  expect(lines).toHaveLength(2)
  expect(readable(await page(door))).toContain(
    '19 người có mặt = 0 theo đăng ký + 0 không đăng ký trước + 19 đếm trên giấy.',
  )
})

test('a sheet with a slip of the pen comes back as it was typed, and nothing of it is stored', async () => {
  const answer = await count({
    'people-1': 'mười',
    'people-2': '5',
    'representatives-2': '6',
    'people-3': '9',
    'group-4': 'Hội <b>A</b>',
    'people-4': '',
  })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('value="mười"')
  expect(html).toMatch(/href="#field-people-1"[^>]*>Xin ghi một số từ 0 đến 5.000./)
  expect(html).toMatch(/href="#field-representatives-2"/)
  expect(html).toMatch(/href="#field-people-4"[^>]*>Dòng này chưa có số người/)
  expect(html).toContain('Hội &lt;b&gt;A&lt;/b&gt;')
  expect(await linesOf(office)).toEqual([])
  expect(readable(await (await count({})).text())).toContain('Xin ghi số người ở ít nhất một dòng.')
})

test('a hamlet that was taken at the door and counted on paper is named, not counted twice in silence', async () => {
  await walkIn({ hamlet: '32', people: '4' })
  expect(readable(await page(door))).not.toContain('vừa điểm danh tại cửa vừa đếm trên giấy')
  await count({ 'hamlet-1': '32', 'people-1': '10' })
  const text = readable(await page(door))
  expect(text).toContain('14 người có mặt = 0 theo đăng ký + 4 không đăng ký trước + 10 đếm trên giấy.')
  expect(text).toContain('Thôn Hạ: 4 người tại cửa, 10 người trên giấy')
  expect(readable(await page(`${door}/so-luong`))).toContain('4 , đã nhập 10')
})

test('each figure leads to its lines, and they sum to it', async () => {
  const mai = await addGuest(office, session)
  await addGuest(office, session, { name: 'Đỗ Văn Mận' })
  await thu(door, form({ registration: mai.code, people: 1 }))
  await walkIn({ hamlet: '32', people: '4', representatives: '1', group_name: 'Hội Nông dân' })
  await count({ 'hamlet-1': '32', 'people-1': '10', 'people-2': '3', 'group-2': 'Hội Nông dân' })
  const html = await page(door)
  // Those of people; representatives are counted within them.
  const figures = [...html.matchAll(/href="([^"]*#list)">([\d.]+)</g)]
    .map(([, href, n]): [string, number] => [href!, Number(n)])
    .filter(([href]) => !href.includes('dai-dien'))
  const shown = await Promise.all(
    figures.map(async ([href, n]) => {
      const list = (await page(String(href).replaceAll('&amp;', '&'))).split('id="list"')[1]!
      const rows = [...list.matchAll(/data-label="Số người"><div>(\d+)</g)].map(([, people]) =>
        Number(people),
      )
      return [href, n, rows.reduce((sum, people) => sum + people, 0)]
    }),
  )
  expect(shown.map(([, n]) => n).sort()).toEqual([1, 11, 14, 3, 7].sort())
  for (const [href, n, sum] of shown) expect([href, sum]).toEqual([href, n])
  const counted = await findHeadCount(office.db, session.id)
  expect(counted).toMatchObject({
    people: 18,
    representatives: 1,
    ways: { registered: 1, walk_in: 4, counted: 13 },
    registered: { came: 1, absent: 1 },
  })
  expect(counted.hamletNames).toEqual(
    new Map([
      [31, 'Thôn Thượng'],
      [32, 'Thôn Hạ'],
    ]),
  )
  expect(counted.hamlets.map(({ hamletId }) => hamletId)).toEqual([32, 31, null])
  expect(counted.groups.map(({ groupName }) => groupName)).toEqual(['Hội Nông dân', ''])
})

test('who is not there yet stands in the order of the queue, with a phone for the office alone', async () => {
  const mai = await addGuest(office, session)
  await addGuest(office, session, { name: 'Đỗ Văn Mận', phone: '0900000001' })
  await thu(door, form({ registration: mai.code, people: 1 }))
  const text = readable(await page(`${door}/chua-den`))
  expect(text).toContain('1 đăng ký chưa có mặt.')
  expect([text.includes('Đỗ Văn Mận'), text.includes('0900000001'), text.includes('Bùi Thị Mai')]).toEqual([
    true,
    true,
    false,
  ])
  const leader = readable(await (await office.as('binh')(`${door}/chua-den`)).text())
  expect([leader.includes('Đỗ Văn Mận'), leader.includes('0900000001')]).toEqual([true, false])
  expect((await office.as('oanh')(`${door}/chua-den`)).status).toBe(404)
})

test('the sheet to count on has a line for each invited hamlet', async () => {
  expect(readable(await page(`${door}/in`))).toMatch(/Thôn Hạ.*Thôn Thượng.*Nơi khác/s)
  await office.db.insert(sessionHamlets).values({ id: 1, sessionId: session.id, hamletId: 31 })
  const text = readable(await page(`${door}/in`))
  expect([text.includes('Thôn Thượng'), text.includes('Thôn Hạ')]).toEqual([true, false])
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
})

test('the lists page by cursor without losing or repeating a line', async () => {
  await Promise.all(Array.from({ length: 53 }, (_, n) => walkIn({ name: `Người ${n + 1}` })))
  const first = await page(door)
  const next = /<a class="button quiet" href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await page(next)
  const names = [first, second].flatMap((html) =>
    [...html.matchAll(/Người đến"><div>(Người \d+)/g)].map(([, n]) => n),
  )
  expect([names.length, new Set(names).size]).toEqual([53, 53])
  expect(second).toContain('rel="first"')
})

test.each([1, 3])('with %i lines each page takes three trips', async (n) => {
  for (let i = 0; i < n; i++) {
    const one = await addGuest(office, session, { name: `Khách ${i}` })
    await addGuest(office, session, { name: `Vắng ${i}` })
    await thu(door, form({ registration: one.code, people: 1 }))
  }
  for (const [path, trips] of [
    [`${door}?tim=khach`, 3],
    [`${door}/chua-den`, 3],
    [`${door}/so-luong`, 3],
    [`${door}/in`, 4],
  ] as const) {
    office.queries.reset()
    expect((await thu(path)).status).toBe(200)
    expect([path, office.queries.trips()]).toEqual([path, trips])
  }
})
