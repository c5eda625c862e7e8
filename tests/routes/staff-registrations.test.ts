import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { readable, tokenIn } from '../support/asking.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
let list: string
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { registers: true, capacity: 4 })
  list = `/lam-viec/phien/${session.code}/dang-ky`
})
afterEach(() => office.close())

const rows = () => office.db.select().from(registrations).orderBy(asc(registrations.queueNumber))
const read = async (path: string, who: 'thu' | 'binh' | 'hanh' = 'thu') =>
  readable(await (await office.as(who)(path)).text())
const countEvents = async () => (await office.db.select().from(events)).length
const openByHand = async () => tokenIn(await (await office.as('thu')(`${list}/moi`)).text())
const BY_HAND = { name: 'Đinh Văn Bảy', hamlet: '', phone: '', email: '', people: '2' }

test('the list stands in the order of the queue, and its figures are those of its rows', async () => {
  const person = { name: 'Vi Thị Ba', phone: '0900000003', email: '', hamletId: 32, address: '' }
  await addRegistration(office, session, { seats: 2, headCount: 7 })
  await addRegistration(office, session, {
    seats: 3,
    headCount: 3,
    person,
    intent: 'speak',
    about: 'Chợ <i>',
  })
  await addRegistration(office, session)
  const html = await (await office.as('thu')(list)).text()
  const text = readable(html)
  expect(text).toContain('Đã giữ 3 trên 4 chỗ')
  expect(text).toContain('2 đăng ký, 3 chỗ')
  expect(text).toContain('1 đăng ký, 3 chỗ')
  expect(text).toContain('Nhóm 7 người, 2 người đại diện vào dự')
  expect(text).toContain('0900000003')
  expect(text).toContain('Thôn Hạ')
  expect(html).toContain('Chợ &lt;i&gt;')
  const numbers = [...html.matchAll(/data-label="Số"><div>(\d+)</g)].map(([, n]) => Number(n))
  expect(numbers).toEqual([1, 2, 3])
})

test('leader and inspector read it, without a button; nobody else knows of it', async () => {
  const one = await addRegistration(office, session)
  for (const who of ['binh', 'hanh'] as const) {
    expect(await read(list, who)).toContain('Bùi Thị Mai')
    expect(await read(`${list}/${one.code}`, who)).not.toContain('Hủy đăng ký này')
    expect((await office.as(who)(`${list}/moi`)).status).toBe(404)
  }
  for (const who of ['oanh', 'quang', 'an'] as const) {
    for (const path of [list, `${list}/in`, `${list}/moi`, `${list}/${one.code}`])
      expect([who, path, (await office.as(who)(path)).status]).toEqual([who, path, 404])
  }
})

test('who may not write writes nothing', async () => {
  const one = await addRegistration(office, session, { headCount: 2, seats: 2 })
  const form_token = await openByHand()
  const before = await countEvents()
  for (const who of ['binh', 'hanh', 'oanh', 'quang'] as const) {
    for (const [path, fields] of [
      [`${list}/moi`, { ...BY_HAND, form_token }],
      [`${list}/${one.code}/huy`, {}],
      [`${list}/${one.code}/so-nguoi`, { people: '1' }],
    ] as const)
      expect([who, path, (await office.as(who)(path, form(fields))).status]).toEqual([who, path, 404])
  }
  expect([await countEvents(), (await rows()).length, (await rows())[0]!.state]).toEqual([
    before,
    1,
    'confirmed',
  ])
})

test.each([1, 3])('a list of %i costs three trips', async (n) => {
  for (let i = 0; i < n; i++) await addRegistration(office, session)
  office.queries.reset()
  expect((await office.as('thu')(list)).status).toBe(200)
  expect(office.queries.trips()).toBe(3)
})

test('fifty stand on a page, and the next begins where it ended', async () => {
  const hall = await addSession(office, { registers: true })
  for (let i = 0; i < 51; i++) await addRegistration(office, hall)
  const path = `/lam-viec/phien/${hall.code}/dang-ky`
  const html = await (await office.as('thu')(path)).text()
  expect(html.match(/data-label="Số"/g)).toHaveLength(50)
  expect(html).toContain(`href="${path}?sau=50"`)
  const second = await (await office.as('thu')(`${path}?sau=50`)).text()
  expect(second.match(/data-label="Số"/g)).toHaveLength(1)
  expect(second).toContain('51 đăng ký, 51 chỗ')
})

test('who phones is added with a name alone, once however often the button is pressed', async () => {
  const form_token = await openByHand()
  const fields = { ...BY_HAND, form_token }
  const answers = await Promise.all([1, 2, 3].map(() => office.as('thu')(`${list}/moi`, form(fields))))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  const [row] = await rows()
  expect(await rows()).toHaveLength(1)
  expect(row).toMatchObject({ recordedBy: 101, headCount: 2, seats: 2, state: 'confirmed', queueNumber: 1 })
  expect(row!.searchKey).toBe(`dinh van bay ${row!.code.toLowerCase()}`)
  expect(answers.map(({ headers }) => headers.get('location'))).toContain(`${list}/${row!.code}`)
  expect(await eventsOf(office.db, `registration:${row!.id}`)).toMatchObject([
    { actorId: 101, step: 'register' },
  ])
})

test('a form by hand that is wrong, used or stale comes back with what was typed', async () => {
  const form_token = await openByHand()
  const wrong = await office.as('thu')(`${list}/moi`, form({ ...BY_HAND, name: '', people: '6', form_token }))
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  expect(readable(html)).toContain('Xin ghi họ và tên.')
  expect(html).toContain('value="6"')
  await office.as('thu')(`${list}/moi`, form({ ...BY_HAND, form_token }))
  for (const [token, sentence] of [
    [form_token, 'Biểu mẫu này đã ghi một đăng ký trước đó.'],
    ['', 'Biểu mẫu này đã mở quá lâu nên chưa ghi được.'],
  ] as const) {
    const answer = await office.as('thu')(
      `${list}/moi`,
      form({ ...BY_HAND, name: 'Người khác', form_token: token }),
    )
    const text = await answer.text()
    expect(answer.status).toBe(409)
    expect(text).toContain(sentence)
    expect(text).toContain('value="Người khác"')
  }
  expect(await rows()).toHaveLength(1)
})

test('who comes to the door while it goes on is added; a session that is over takes nobody', async () => {
  const set = (state: string) =>
    office.db.$client.execute({
      sql: 'update sessions set state = ?, starts_at = 1 where id = ?',
      args: [state, session.id],
    })
  await set('in_progress')
  const added = await office.as('thu')(`${list}/moi`, form({ ...BY_HAND, form_token: await openByHand() }))
  expect(added.status).toBe(303)
  const form_token = await openByHand()
  await set('held')
  const refused = await office.as('thu')(`${list}/moi`, form({ ...BY_HAND, form_token }))
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Buổi này không còn nhận đăng ký, nên chưa ghi được.')
  expect(await rows()).toHaveLength(1)
})

test('cancelled at the office, the place goes on; a second time is told', async () => {
  const first = await addRegistration(office, session, { seats: 4, headCount: 4 })
  await addRegistration(office, session)
  const answer = await office.as('thu')(`${list}/${first.code}/huy`, form({}))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${list}/${first.code}`])
  expect((await rows()).map(({ state }) => state)).toEqual(['cancelled', 'confirmed'])
  expect((await eventsOf(office.db, `registration:${first.id}`)).at(-1)).toMatchObject({
    step: 'cancel',
    actorId: 101,
  })
  const before = await countEvents()
  const again = await office.as('thu')(`${list}/${first.code}/huy`, form({}))
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('Đăng ký này đã được hủy trước đó.')
  expect(await countEvents()).toBe(before)
})

test('a group becomes smaller and gives its places on; larger it does not become', async () => {
  const group = await addRegistration(office, session, { seats: 4, headCount: 4 })
  await addRegistration(office, session, { seats: 2, headCount: 2 })
  const path = `${list}/${group.code}/so-nguoi`
  const more = await office.as('thu')(path, form({ people: '6', representatives: '2' }))
  const html = await more.text()
  expect(more.status).toBe(422)
  expect(html).toContain('Số người chỉ được bớt đi.')
  expect(html).toContain('value="6"')
  expect((await office.as('thu')(path, form({ people: '2' }))).status).toBe(303)
  expect((await rows()).map(({ headCount, seats, state }) => [headCount, seats, state])).toEqual([
    [2, 2, 'confirmed'],
    [2, 2, 'confirmed'],
  ])
})

test('four people who were six with one representative keep their one place', async () => {
  const group = await addRegistration(office, session, { seats: 1, headCount: 6 })
  await office.as('thu')(`${list}/${group.code}/so-nguoi`, form({ people: '4' }))
  expect((await rows()).map(({ headCount, seats }) => [headCount, seats])).toEqual([[4, 1]])
})

test('the sheet for the door lists who comes and who waits, in Vietnamese whatever the screen speaks', async () => {
  await addRegistration(office, session, { seats: 4, headCount: 4 })
  const gone = await addRegistration(office, session, {
    person: { name: 'Người thôi', phone: '', email: '', hamletId: null, address: '' },
  })
  await addRegistration(office, session, { intent: 'speak', about: 'Nước sạch' })
  await office.as('thu')(`${list}/${gone.code}/huy`, form({}))
  const text = await read(`${list}/in?lang=en`)
  expect(text).toContain('DANH SÁCH ĐĂNG KÝ THAM DỰ')
  expect(text).toContain('Ký tên')
  expect(text).toContain('Danh sách chờ')
  expect(text).toContain('Thôn Thượng 1 Có')
  expect(text).not.toContain('Người thôi')
  // A sheet that lies on a table holds no phone number, nor what anybody wants to say.
  expect(text).not.toContain('0987654321')
  expect(text).not.toContain('Nước sạch')
})

test('a number that was left out sends nobody away', async () => {
  const group = await addRegistration(office, session, { headCount: 4, seats: 4 })
  const left = form({ people: '', representatives: '' })
  const answer = await office.as('thu')(`${list}/${group.code}/so-nguoi`, left)
  expect([answer.status, (await answer.text()).includes('href="#field-people"')]).toEqual([422, true])
  expect(await rows()).toMatchObject([{ headCount: 4, seats: 4, seq: 1 }])
})
