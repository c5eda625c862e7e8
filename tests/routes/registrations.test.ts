import { afterEach, beforeEach, expect, test } from 'vitest'
import { events, outbox } from '../../db/schema/ledger.ts'
import { people, throttles } from '../../db/schema/people.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { readable, tokenIn } from '../support/asking.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { MAI, openRegistration, register } from '../support/registrations.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
let code: string
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { registers: true, capacity: 3 })
  code = session.code
})
afterEach(() => office.close())

const rows = () => office.db.select().from(registrations)
const read = async (path: string) => readable(await (await office.visit(path)).text())
const change = (column: string, value: string | number) =>
  office.db.$client.execute({
    sql: `update sessions set ${column} = ? where id = ?`,
    args: [value, session.id],
  })

test('Mai registers to speak and is led to her slip, which is kept nowhere', async () => {
  const token = await openRegistration(office, code)
  const about = 'Nước sạch ở thôn Thượng'
  const fields = { ...MAI, people: '2', speak: 'yes', about, form_token: token }
  const answer = await register(office, code, fields)
  const slip = answer.headers.get('location')!
  expect(answer.status).toBe(303)
  expect(slip).toMatch(/^\/dang-ky\/[\w-]{24}$/)
  expect(await rows()).toMatchObject([
    {
      sessionId: session.id,
      intent: 'speak',
      about,
      headCount: 2,
      seats: 2,
      state: 'confirmed',
      queueNumber: 1,
      recordedBy: null,
      confirmedAt: NOW,
    },
  ])
  const [row] = await rows()
  expect(row!.searchKey).toBe(`bui thi mai 0987654321 ${row!.code.toLowerCase()}`)
  expect(await office.db.select().from(people)).toMatchObject([
    { name: MAI.name, phone: '0987654321', hamletId: 31 },
  ])
  const page = await office.visit(slip)
  const text = readable(await page.text())
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow')
  expect(text).toContain('Số thứ tự 1')
  expect(text).toContain('Ông/bà đã có chỗ.')
  expect(text).toContain(`Mã đăng ký ${row!.code}`)
  expect(text).toContain(MAI.name)
})

test('the page says honestly how many places are left, and that there are none', async () => {
  expect(await read(`/phien/${code}/dang-ky`)).toContain('Còn 3 chỗ.')
  const fields = { ...MAI, people: '3', form_token: await openRegistration(office, code) }
  await register(office, code, fields)
  expect(await read(`/phien/${code}/dang-ky`)).toContain(
    'Đã hết chỗ. Nếu đăng ký, ông/bà sẽ vào danh sách chờ.',
  )
  const second = await register(office, code, { ...MAI, form_token: await openRegistration(office, code) })
  expect(await read(second.headers.get('location')!)).toContain('Ông/bà đang ở đầu danh sách chờ.')
  const free = await addSession(office, { registers: true, capacity: null })
  expect(await read(`/phien/${free.code}/dang-ky`)).toContain('Không giới hạn số chỗ')
})

test('what is missing is said field by field, and everything typed is kept', async () => {
  const token = await openRegistration(office, code)
  const typed = { name: '', phone: '', hamlet: '', people: '12', speak: 'yes', about: 'Chợ <b>' }
  const answer = await register(office, code, { ...typed, form_token: token })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  const text = readable(html)
  for (const sentence of [
    'Xin ghi họ và tên.',
    'Xin chọn nơi ở.',
    'Xin ghi số điện thoại hoặc thư điện tử để chúng tôi báo khi có thay đổi.',
    'Xin ghi số người đại diện.',
  ])
    expect(text).toContain(sentence)
  expect(html).toContain('Chợ &lt;b&gt;</textarea>')
  expect(html).toContain('value="12"')
  expect(html).toMatch(/name="speak" value="yes" checked/)
  expect(tokenIn(html)).toBe(token)
  expect(await rows()).toEqual([])
  expect(await office.db.select().from(people)).toEqual([])
})

test.each([
  ['4', '', 4],
  ['4', '9', 4],
  ['5', '1', 1],
  ['10', '2', 2],
  ['11', '5', 5],
])('a group of %s with “%s” representatives takes %i places', async (group, representatives, seats) => {
  const fields = { ...MAI, people: group, representatives, form_token: await openRegistration(office, code) }
  expect((await register(office, code, fields)).status).toBe(303)
  expect((await rows()).map((row) => [row.headCount, row.seats])).toEqual([[Number(group), seats]])
})

test.each([
  ['5', '3', 'Nhóm từ 5 đến 10 người chỉ cử 1 hoặc 2 người đại diện.'],
  ['10', '3', 'Nhóm từ 5 đến 10 người chỉ cử 1 hoặc 2 người đại diện.'],
  ['11', '6', 'Nhóm trên 10 người cử nhiều nhất 5 người đại diện.'],
  ['7', '', 'nhóm 5 đến 10 người cử 1 hoặc 2 người'],
  ['0', '', 'Số người trong nhóm phải là một số từ 1 đến 500.'],
  ['501', '5', 'Số người trong nhóm phải là một số từ 1 đến 500.'],
  ['hai', '', 'Số người trong nhóm phải là một số từ 1 đến 500.'],
  ['7', '0', 'Số người đại diện phải là một số từ 1 trở lên.'],
])('a group of “%s” with “%s” representatives is told the rule', async (group, representatives, sentence) => {
  const fields = { ...MAI, people: group, representatives, form_token: await openRegistration(office, code) }
  const answer = await register(office, code, fields)
  expect(answer.status).toBe(422)
  expect(readable(await answer.text())).toContain(sentence)
  expect(await rows()).toEqual([])
})

test('the same form ten times in parallel is one registration and ten equal slips', async () => {
  const token = await openRegistration(office, code)
  const fields = { ...MAI, email: 'mai@example.vn', form_token: token }
  const before = (await office.db.select().from(events)).length
  const answers = await Promise.all(Array.from({ length: 10 }, () => register(office, code, fields)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
  expect(await rows()).toHaveLength(1)
  expect(await office.db.select().from(people)).toHaveLength(1)
  expect((await office.db.select().from(outbox)).map(({ kind }) => kind)).toEqual(['registered'])
  expect((await office.db.select().from(events)).length - before).toBe(1)
  expect((await office.db.select().from(throttles)).map((row) => row.count)).toEqual([1])
})

test('the same form with other content comes back with what was typed, a new token and the first slip', async () => {
  const token = await openRegistration(office, code)
  const first = (await register(office, code, { ...MAI, form_token: token })).headers.get('location')!
  const other = { ...MAI, name: 'Bùi Văn Hai' }
  const second = await register(office, code, { ...other, form_token: token })
  const html = await second.text()
  expect(second.status).toBe(409)
  expect(html).toContain('value="Bùi Văn Hai"')
  expect(html).toContain(`href="${first}"`)
  expect(tokenIn(html)).not.toBe(token)
  expect(await rows()).toHaveLength(1)
  expect((await register(office, code, { ...other, form_token: tokenIn(html) })).status).toBe(303)
  expect((await rows()).map(({ queueNumber }) => queueNumber)).toEqual([1, 2])
})

test('the last place asked for by twenty people at once goes to one', async () => {
  const last = await addSession(office, { registers: true, capacity: 1 })
  const tokens = await Promise.all(Array.from({ length: 20 }, () => openRegistration(office, last.code)))
  const answers = await Promise.all(
    tokens.map((form_token, i) =>
      register(office, last.code, { ...MAI, name: `Người ${i}`, form_token }, { peer: `198.51.100.${i}` }),
    ),
  )
  const texts = await Promise.all(answers.map(({ headers }) => read(headers.get('location')!)))
  expect(texts.filter((text) => text.includes('Ông/bà đã có chỗ.'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('đầu danh sách chờ'))).toHaveLength(1)
  const ahead = texts.flatMap((text) => /danh sách chờ, sau (\d+) đăng ký/.exec(text)?.[1] ?? [])
  expect(ahead.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
})

test('a forged or stale form comes back whole, and the fresh one is taken', async () => {
  for (const form_token of ['', 'x.y.z', `${(await openRegistration(office, code)).slice(0, -2)}xx`]) {
    const answer = await register(office, code, { ...MAI, form_token })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Biểu mẫu này đã mở quá lâu nên chưa gửi được.')
    expect(html).toContain(`value="${MAI.name}"`)
  }
  expect(await rows()).toEqual([])
})

test.each([
  ['registers', 0, 'Buổi này không nhận đăng ký trước'],
  ['state', 'postponed', 'Buổi này đang hoãn'],
  ['state', 'cancelled', 'Buổi này đã hủy'],
  ['state', 'in_progress', 'Buổi này không nhận đăng ký nữa'],
  ['starts_at', NOW, 'Buổi này không nhận đăng ký nữa'],
  ['registers_until', NOW - 31 * MINUTE, 'Buổi này đã hết hạn đăng ký'],
])('with %s = %s it says why it takes none, and what was written is kept', async (column, value, title) => {
  const token = await openRegistration(office, code)
  await change(column, value)
  const page = await office.visit(`/phien/${code}/dang-ky`)
  const html = await page.text()
  expect([page.status, html.includes(`<h1>${title}</h1>`), html.includes('form_token')]).toEqual([
    200,
    true,
    false,
  ])
  const answer = await register(office, code, {
    ...MAI,
    speak: 'yes',
    about: 'Điều muốn nói',
    form_token: token,
  })
  const kept = await answer.text()
  expect(answer.status).toBe(409)
  expect(kept).toContain('Đăng ký của ông/bà chưa được nhận.')
  expect(kept).toContain('Điều muốn nói</textarea>')
  expect(await rows()).toEqual([])
})

test('a form opened before the closing is taken for thirty minutes more', async () => {
  await change('registers_until', NOW + MINUTE)
  const token = await openRegistration(office, code)
  office.at(NOW + 31 * MINUTE)
  expect((await register(office, code, { ...MAI, form_token: token })).status).toBe(409)
  office.at(NOW + 31 * MINUTE - 1)
  expect((await register(office, code, { ...MAI, form_token: token })).status).toBe(303)
})

test('a draft and what does not exist take no registration', async () => {
  const draft = await addSession(office, { registers: true, state: 'draft', announcedAt: null })
  for (const unknown of [draft.code, 'KHONGCO']) {
    expect((await office.visit(`/phien/${unknown}/dang-ky`)).status).toBe(404)
    expect((await register(office, unknown, MAI)).status).toBe(404)
  }
})

test('sixty registrations from one source in ten minutes are enough; those of another are taken', async () => {
  const open = await addSession(office, { registers: true })
  const token = await openRegistration(office, open.code)
  await register(office, open.code, { ...MAI, form_token: token })
  await office.db.$client.execute('update throttles set count = 60')
  const fresh = await openRegistration(office, open.code)
  const refused = await register(office, open.code, { ...MAI, form_token: fresh })
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('600')
  const html = await refused.text()
  expect(html).toContain('xin gửi lại sau 09:10')
  expect(tokenIn(html)).toBe(fresh)
  const elsewhere = await register(office, open.code, { ...MAI, form_token: fresh }, { peer: '203.0.113.9' })
  expect(elsewhere.status).toBe(303)
  office.at(NOW + HOUR)
  const later = await openRegistration(office, open.code)
  expect((await register(office, open.code, { ...MAI, form_token: later })).status).toBe(303)
})

test('the form costs one trip beside the stamp, a post two', async () => {
  const token = await openRegistration(office, code)
  office.queries.reset()
  await office.visit(`/phien/${code}/dang-ky`)
  expect(office.queries.trips()).toBe(2)
  office.queries.reset()
  await register(office, code, { ...MAI, form_token: token })
  expect(office.queries.trips()).toBe(3)
})
