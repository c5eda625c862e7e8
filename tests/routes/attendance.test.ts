import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { readable } from '../support/asking.ts'
import { addGuest, addHall, doorOf, linesOf } from '../support/attendance.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

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
const read = async (path: string) => readable(await (await thu(path)).text())
const checkIn = (code: string, fields = {}, hx = false) =>
  thu(door, form({ registration: code, people: 1, ...fields }, { hx }))

describe.each([true, false])('one press (htmx: %s)', (hx) => {
  test('and whoever registered is there, with what was registered of them', async () => {
    const mai = await addGuest(office, session)
    const answer = await checkIn(mai.code, {}, hx)
    expect([answer.status, answer.headers.get('location')]).toEqual(
      hx ? [200, null] : [303, `${door}?dk=${mai.code}`],
    )
    const lines = await linesOf(office)
    expect(lines).toMatchObject([
      {
        sessionId: session.id,
        way: 'registered',
        registrationId: mai.id,
        personId: mai.personId,
        hamletId: 31,
        headCount: 1,
        representatives: 0,
        arrivedAt: NOW,
        recordedBy: 101,
        undoneAt: null,
      },
    ])
    expect(await eventsOf(office.db, `attendance:${lines[0]!.id}`)).toMatchObject([
      { step: 'check_in', actorId: 101, data: { session: session.id, people: 1, representatives: 0 } },
    ])
    const text = hx ? readable(await answer.text()) : await read(answer.headers.get('location')!)
    expect(text).toContain('Có mặt từ 09:00, 1 người.')
  })

  test('and the second press does nothing', async () => {
    const mai = await addGuest(office, session)
    await checkIn(mai.code, {}, hx)
    const second = await checkIn(mai.code, { people: 4 }, hx)
    expect(second.status).toBe(hx ? 200 : 303)
    expect((await linesOf(office)).map(({ headCount }) => headCount)).toEqual([1])
  })

  test('more representatives than the law lets speak come back with what was typed', async () => {
    const group = await addGuest(office, session, { headCount: 9, seats: 2 })
    const typed = { people: 7, representatives: 3 }
    const refused = await checkIn(group.code, typed, hx)
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toContain('nhóm 5 đến 10 người cử nhiều nhất 2 người')
    expect(html).toContain('value="7"')
    expect(await linesOf(office)).toEqual([])
    await checkIn(group.code, { ...typed, representatives: 2 }, hx)
    expect(await linesOf(office)).toMatchObject([{ headCount: 7, representatives: 2 }])
  })
})

test('twenty clerks at once: one line', async () => {
  const mai = await addGuest(office, session)
  const answers = await Promise.all(Array.from({ length: 20 }, () => checkIn(mai.code)))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
  expect(await linesOf(office)).toHaveLength(1)
})

test('a line that was taken back stays as one, counts no more, and the person may come in again', async () => {
  const mai = await addGuest(office, session)
  await checkIn(mai.code)
  const [line] = await linesOf(office)
  const undo = () => thu(`${door}/${line!.id}/bo`, form({}))
  expect((await Promise.all([undo(), undo()])).map(({ status }) => status)).toEqual([303, 303])
  expect((await linesOf(office)).map(({ undoneAt }) => undoneAt)).toEqual([NOW])
  expect((await eventsOf(office.db, `attendance:${line!.id}`)).map(({ step }) => step)).toEqual([
    'check_in',
    'undo',
  ])
  expect(await read(door)).toContain('1 dòng đã bỏ')
  expect(await read(`${door}?cach=da-bo`)).toContain('Đã bỏ lúc')
  await checkIn(mai.code)
  expect((await linesOf(office)).map(({ undoneAt }) => undoneAt)).toEqual([NOW, null])
})

test('a name is found however it is spelt, and a phone, and a code', async () => {
  const mai = await addGuest(office, session)
  await addGuest(office, session, { name: 'Đỗ Văn Mận', phone: '0900000001' })
  for (const typed of ['thi mai', 'BUI', 'Bùi Thị'.normalize('NFD'), '7654', mai.code]) {
    const text = await read(`${door}?tim=${encodeURIComponent(typed)}`)
    const found = text.slice(text.indexOf('Người đã đăng ký'), text.indexOf('Người không đăng ký trước'))
    expect([typed, found.includes('Bùi Thị Mai'), found.includes('Đỗ Văn Mận')]).toEqual([typed, true, false])
  }
  expect(await read(`${door}?tim=khong-co-ai`)).toContain('Không thấy ai đã đăng ký')
})

describe('the slip of a registration', () => {
  const scan = (typed: string, hx = false) => thu(`${door}/tim`, form({ tim: typed }, { hx }))

  test('is understood as a scanner types it, and its secret stands in no address and in no page', async () => {
    const mai = await addGuest(office, session)
    for (const typed of [`http://localhost/dang-ky/${mai.secret}`, mai.secret, `${mai.secret}\n`]) {
      const answer = await scan(typed)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${door}?dk=${mai.code}`])
      const piece = await (await scan(typed, true)).text()
      expect(piece).toContain('Bùi Thị Mai')
      expect(piece).not.toContain(mai.secret)
    }
    const page = await (await thu(`${door}?dk=${mai.code}`)).text()
    expect(page).toMatch(/<button[^>]*autofocus[^>]*>Ghi có mặt/)
    expect(JSON.stringify(office.log)).not.toContain(mai.secret)
  })

  test('of another session, or of none, lets nobody in and says so', async () => {
    const other = await addHall(office, { venueId: null })
    const guest = await addGuest(office, other)
    for (const hx of [true, false]) {
      const elsewhere = await (await scan(guest.secret, hx)).text()
      expect(elsewhere).toContain('Phiếu này là của một buổi khác')
      const unknown = await (await scan('http://localhost/dang-ky/hong', hx)).text()
      expect(unknown).toContain('không phải của phiếu đăng ký nào')
    }
    expect((await checkIn(guest.code)).status).toBe(404)
    expect(await linesOf(office)).toEqual([])
  })
})

test('a phone that opens a slip leads the clerk it is signed in for to the check-in, and nobody else', async () => {
  const mai = await addGuest(office, session)
  const slip = `/dang-ky/${mai.secret}`
  const offers = async (answer: Response | Promise<Response>) =>
    (await (await answer).text()).includes('Điểm danh người có phiếu này')
  expect(await offers(thu(slip))).toBe(true)
  for (const who of ['binh', 'hanh', 'oanh', 'quang', 'an'] as const)
    expect([who, await offers(office.as(who)(slip))]).toEqual([who, false])
  expect(await offers(office.visit(slip))).toBe(false)
  await office.db.update(sessions).set({ state: 'concluded' })
  expect(await offers(thu(slip))).toBe(false)
})

test('one press puts somebody on the speakers’ list, two presses too', async () => {
  const mai = await addGuest(office, session, { intent: 'speak' })
  await checkIn(mai.code)
  const [line] = await linesOf(office)
  const press = () => thu(`${door}/${line!.id}/phat-bieu`, form({}))
  const first = await press()
  expect([first.status, first.headers.get('location')]).toEqual([303, `${door}?noi=${line!.id}#list`])
  expect((await press()).status).toBe(303)
  const turns = await office.db.query.turns.findMany()
  expect(turns).toMatchObject([
    { sessionId: session.id, source: 'registered', registrationId: mai.id, personId: mai.personId },
  ])
  expect(await read(`${door}?noi=${line!.id}`)).toContain('Bùi Thị Mai đã có trong danh sách phát biểu.')
})

test.each([
  ['before its day', { state: 'announced' as const, startsAt: NOW + 2 * 86_400_000 }, 'Điểm danh được từ'],
  ['once it was concluded', { state: 'concluded' as const }, 'đã có thông báo kết luận'],
  ['where it was cancelled', { state: 'cancelled' as const }, 'đã hủy'],
])('nothing is recorded %s, and the page says why', async (_, how, sentence) => {
  const shut = await addHall(office, { venueId: null })
  const mai = await addGuest(office, shut)
  await office.db.update(sessions).set(how)
  for (const hx of [true, false]) {
    const init = (fields: Record<string, string>) => form(fields, { hx })
    expect((await thu(doorOf(shut), init({ registration: mai.code, people: '1' }))).status).toBe(409)
    expect((await thu(`${doorOf(shut)}/khong-dang-ky`, init({ name: 'Ai đó' }))).status).toBe(409)
    expect((await thu(`${doorOf(shut)}/so-luong`, init({ 'people-1': '4' }))).status).toBe(409)
  }
  const text = await read(doorOf(shut))
  expect(text).toContain(sentence)
  expect(text).not.toContain('Ghi có mặt')
  expect(await linesOf(office)).toEqual([])
})

test('presence is still taken when the session was held', async () => {
  const mai = await addGuest(office, session)
  await office.db.update(sessions).set({ state: 'held' })
  expect((await checkIn(mai.code)).status).toBe(303)
  expect(await linesOf(office)).toHaveLength(1)
})

test('a reception has visits instead: the page leads there', async () => {
  const reception = await addSession(office, { kind: 'reception', form: 'periodic', state: 'in_progress' })
  const html = await (await thu(doorOf(reception))).text()
  expect(html).toContain(`/lam-viec/phien/${reception.code}/luot-tiep`)
  expect((await thu(`${doorOf(reception)}/khong-dang-ky`, form({ name: 'Ai đó' }))).status).toBe(404)
})

test('leader and inspector read it and change nothing; nobody else knows of it', async () => {
  const mai = await addGuest(office, session)
  await checkIn(mai.code)
  const [line] = await linesOf(office)
  for (const who of ['binh', 'hanh', 'oanh', 'quang', 'an'] as const) {
    const reads = who === 'binh' || who === 'hanh'
    const page = await office.as(who)(door)
    expect([who, page.status, (await page.text()).includes('Bùi Thị Mai')]).toEqual([
      who,
      reads ? 200 : 404,
      reads,
    ])
    for (const path of [
      '',
      '/tim',
      '/khong-dang-ky',
      '/so-luong',
      `/${line!.id}/bo`,
      `/${line!.id}/phat-bieu`,
    ])
      expect([
        who,
        path,
        (await office.as(who)(`${door}${path}`, form({ name: 'X', tim: 'mai' }))).status,
      ]).toEqual([who, path, 404])
  }
  expect(await linesOf(office)).toHaveLength(1)
  expect(await office.db.query.turns.findMany()).toEqual([])
})
