import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recomputations } from '../../db/schema/deadlines.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { recomputeDeadlines } from '../../src/jobs/recompute-deadlines.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const YEAR = '/quan-tri/lich-lam-viec'
const DAY = `${YEAR}/ngay/2026-11-23`
const OFF = { kind: 'off', day_reason: 'swap', note: 'Thông báo 12/TB', decided: 'yes' }
const open = async (path: string, who: StaffName = 'an') => (await office.as(who)(path)).text()
const stampOn = async (path = DAY) => /name="stamp" value="([^"]*)"/.exec(await open(path))![1]!
const post = async (path: string, fields: Record<string, string | string[]>, who: StaffName = 'an') => {
  const answer = await office.as(who)(path, form(fields))
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}
const stored = async (on: string) =>
  (await office.db.select().from(calendarDays).where(eq(calendarDays.on, on)))[0] ?? null
const history = async () => (await eventsOf(office.db, 'calendar:1')).map(({ step, data }) => [step, data])
const runs = () => office.db.select().from(recomputations)

test('the year shows every day with its sign and word, in three trips', async () => {
  await open(YEAR)
  office.queries.reset()
  const html = await open(`${YEAR}?nam=2026`)
  expect(office.queries.trips()).toBe(3)
  expect(html.match(/<table class="year-month">/g)).toHaveLength(12)
  expect(html).toContain('aria-label="24/11/2026: Ngày nghỉ lễ, Tết"')
  expect(html).toContain('aria-label="23/11/2026: chưa quyết định, tạm tính là ngày làm việc"')
  expect(html).toContain('aria-label="10/01/2026: Làm việc do hoán đổi"')
  expect(html).toContain('?nam=2025')
  expect(html).toContain('?nam=2027')
})

test('a year that nobody has entered says so', async () => {
  expect(await open(`${YEAR}?nam=2028`)).toContain('Lịch năm 2028 chưa được nhập')
  expect(await open(`${YEAR}?nam=abc`)).toContain('Lịch làm việc năm 2026')
})

test('a day is decided, its change recorded as codes, and open deadlines are asked for', async () => {
  const session = await addSession(office)
  await addOpinion(office, { session })
  await addOpinion(office, { session, set: { state: 'closed' } })
  const { status, to } = await post(DAY, { ...OFF, stamp: await stampOn() })
  expect([status, to]).toEqual([303, `${YEAR}?nam=2026&da-luu=1`])
  expect(await stored('2026-11-23')).toEqual({
    ...{ on: '2026-11-23', kind: 'off', reason: 'swap', note: 'Thông báo 12/TB', decided: true },
  })
  expect((await history()).at(-1)).toEqual([
    'set_day',
    { '2026-11-23': 'worked.swap.undecided>off.swap.decided' },
  ])
  expect(await runs()).toMatchObject([
    { cause: 'calendar', calendarVersion: 2, requestedBy: 105, total: 1, looked: 0, finishedAt: null },
  ])
  const page = await open(to!)
  expect(page).toContain(
    'Đã xem 0/1 hạn: 0 hạn chuyển sang ngày muộn hơn; 0 hạn có thể sớm hơn, chờ xác nhận.',
  )
  expect(page).toContain('hx-trigger="every 5s"')
  expect(page).toContain(
    '23/11/2026: Làm việc – Hoán đổi ngày làm việc (chưa quyết định) → Nghỉ – Hoán đổi ngày làm việc',
  )
})

test('once the deadlines were computed anew, the page says what came of it', async () => {
  await addOpinion(office, { session: await addSession(office) })
  await post(`${YEAR}/ngay/2026-11-25`, { ...OFF, stamp: await stampOn() })
  while (await recomputeDeadlines(office.platform));
  expect(await open(YEAR)).toContain(
    'Đã tính lại xong 1 hạn: 1 hạn chuyển sang ngày muộn hơn; 0 hạn có thể sớm hơn, chờ xác nhận.',
  )
})

test('a second change overtakes the recomputation of the first', async () => {
  await post(DAY, { ...OFF, stamp: await stampOn() })
  await post(DAY, { kind: 'usual', stamp: await stampOn() })
  expect(
    await office.db.select().from(recomputations).where(isNull(recomputations.finishedAt)),
  ).toMatchObject([{ calendarVersion: 3 }])
  expect(await stored('2026-11-23')).toBe(null)
})

test('the progress comes as a piece for htmx and within the page for everybody else', async () => {
  const hx = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
  expect(await (await office.as('an')(YEAR, hx)).text()).toBe('')
  await post(DAY, { ...OFF, stamp: await stampOn() })
  await office.db.update(recomputations).set({ total: 1000, looked: 300, moved: 12, proposed: 3 })
  const piece = await (await office.as('an')(YEAR, hx)).text()
  expect(piece).toMatch(/^<div id="recomputation"/)
  expect(piece).toContain(
    'Đã xem 300/1.000 hạn: 12 hạn chuyển sang ngày muộn hơn; 3 hạn có thể sớm hơn, chờ xác nhận.',
  )
  expect(piece).toContain('do cán bộ văn phòng hoặc lãnh đạo của từng đơn vị xác nhận')
  const confirming = await (await office.as('oanh')(YEAR, hx)).text()
  expect(confirming).toContain('href="/lam-viec/han-som-hon"')
  await office.db.update(recomputations).set({ looked: 1000, finishedAt: 1 })
  const done = await (await office.as('an')(YEAR, hx)).text()
  expect(done).not.toContain('hx-trigger')
  expect(done).toContain('Đã tính lại xong 1.000 hạn')
})

test('nothing is written where nothing differs', async () => {
  const same = { kind: 'worked', day_reason: 'swap', note: '', decided: 'no', stamp: await stampOn() }
  expect(await post(DAY, same)).toMatchObject({ status: 303, to: `${YEAR}?nam=2026&da-luu=0` })
  expect([(await history()).length, await runs()]).toEqual([1, []])
})

test.each([
  [DAY, { kind: '' }, 'href="#field-kind"'],
  [DAY, { day_reason: '' }, 'Xin chọn lý do.'],
  [DAY, { kind: 'worked' }, 'Thứ Hai đến thứ Sáu vốn làm việc.'],
  [DAY, { day_reason: 'other', note: '' }, 'Lý do khác cần có ghi chú.'],
  [DAY, { note: 'a'.repeat(201) }, 'Nội dung dài quá mức cho phép.'],
  [`${YEAR}/ngay/2028-01-03`, {}, 'Lịch năm 2028 chưa được nhập. Xin nhập lịch của cả năm trước'],
  [`${YEAR}/ngay/2024-12-31`, {}, 'Lịch làm việc bắt đầu từ ngày 01/01/2025'],
])('%s with %j is refused', async (path, wrong, sentence) => {
  const { status, html } = await post(path, { ...OFF, ...wrong, stamp: await stampOn() })
  expect(status).toBe(422)
  expect(html).toContain(sentence)
  expect([(await history()).length, await runs()]).toEqual([1, []])
})

test.each(['2026-02-30', 'abc', '0001-01-01', '2500-01-01'])('there is no day %s', async (day) => {
  expect((await office.as('an')(`${YEAR}/ngay/${day}`)).status).toBe(404)
})

test('what one types stays text', async () => {
  const hostile = '<script>alert(1)</script>"><img src=x>'
  await post(DAY, { ...OFF, note: hostile, stamp: await stampOn() })
  const pages = [await open(`${YEAR}?nam=2026`), await open(DAY)]
  for (const html of pages) {
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  }
  expect(JSON.stringify(await history())).not.toContain('script')
})

test('a stale page gets both, and nothing is overwritten', async () => {
  const seen = await stampOn()
  await post(DAY, { ...OFF, stamp: seen })
  const { status, html } = await post(DAY, { ...OFF, day_reason: 'other', note: 'Của tôi', stamp: seen })
  expect(status).toBe(409)
  expect(html).toContain('Lịch vừa được người khác thay đổi')
  expect(html).toContain('Nghỉ – Hoán đổi ngày làm việc')
  expect(html).toContain('value="Của tôi"')
  expect([(await stored('2026-11-23'))!.reason, (await history()).length]).toEqual(['swap', 2])
})

test('two administrators at once: one wins, the other is told', async () => {
  const stamp = await stampOn()
  const answers = await Promise.all([post(DAY, { ...OFF, stamp }), post(DAY, { ...OFF, note: 'Hai', stamp })])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect([(await history()).length, (await runs()).length]).toEqual([2, 1])
})

test('the administrator of a commune reads and is told why no more; nothing is written', async () => {
  const stamp = await stampOn()
  for (const path of [YEAR, DAY]) {
    const html = await open(path, 'oanh')
    expect(html).toContain('chỉ quản trị của đơn vị cấp trên cùng được thay đổi')
    expect(html).not.toContain('name="stamp"')
    expect(html).not.toContain('hoan-tac')
  }
  const list = { list: '23/11/2026;nghỉ;swap', do: 'save', stamp }
  const tried = [
    await post(DAY, { ...OFF, stamp }, 'oanh'),
    await post(`${YEAR}/nam-moi`, { stamp }, 'oanh'),
    await post(`${YEAR}/nhap`, list, 'oanh'),
    await post(`${YEAR}/hoan-tac`, { seq: '1' }, 'oanh'),
  ]
  expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  expect([(await history()).length, await runs()]).toEqual([1, []])
})

test('whoever does not administer finds nothing', async () => {
  for (const who of ['thu', 'hanh'] as const) {
    expect((await office.as(who)(YEAR)).status).toBe(404)
    expect((await post(DAY, OFF, who)).status).toBe(404)
  }
  expect((await history()).length).toBe(1)
})

test('the last change is taken back by one button, and that can be taken back again', async () => {
  await post(DAY, { ...OFF, stamp: await stampOn() })
  expect(await open(YEAR)).toContain('Hoàn tác thay đổi này')
  expect(await post(`${YEAR}/hoan-tac`, { seq: '2' })).toMatchObject({ status: 303 })
  expect(await stored('2026-11-23')).toMatchObject({ kind: 'worked', decided: false })
  expect((await history()).at(-1)).toEqual([
    'undo',
    { undoes: 2, '2026-11-23': 'off.swap.decided>worked.swap.undecided' },
  ])
  expect((await post(`${YEAR}/hoan-tac`, { seq: '2' })).status).toBe(409)
  expect((await post(`${YEAR}/hoan-tac`, { seq: '3' })).status).toBe(303)
  expect(await stored('2026-11-23')).toMatchObject({ kind: 'off', decided: true })
  expect((await runs()).length).toBe(3)
})

test.each(['1', '99', '0', 'x', ''])('change %j cannot be taken back', async (seq) => {
  expect((await post(`${YEAR}/hoan-tac`, { seq })).status).toBe(404)
  expect((await history()).length).toBe(1)
})

test('the history is read page by page', async () => {
  for (let i = 0; i < 51; i++) {
    const fields = i % 2 === 0 ? OFF : { ...OFF, decided: 'no' }
    await post(DAY, { ...fields, stamp: await stampOn() })
  }
  const first = await open(YEAR)
  expect(first.match(/Sửa một ngày/g)).toHaveLength(50)
  const next = /href="([^"]*truoc=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  expect(next).toBe(`${YEAR}?nam=2026&truoc=3`)
  expect(await open(next)).toContain('Trước đó là lịch cài sẵn theo phần mềm.')
})

test.each(['Infinity', '1e400', '-1', '1.5', 'x'])(
  'no place in the history is %s: the newest are shown',
  async (place) => {
    const { status } = await office.as('an')(`${YEAR}?truoc=${place}`)
    expect(status).toBe(200)
  },
)

test('what is computed over an undecided day says so until the day is decided', async () => {
  const address = '/tinh-han?tu=2026-11-20&so-ngay=10&loai=lam-viec'
  const api = async () =>
    (await (await office.visit('/api/v1/due-date?from=2026-11-20&days=10&kind=working')).json()) as object
  expect(await (await office.visit(address)).text()).toContain('tạm tính')
  expect(await api()).toMatchObject({ due: '2026-12-07', provisional: true })
  await post(DAY, { ...OFF, stamp: await stampOn() })
  await post(`${YEAR}/ngay/2026-11-28`, { ...OFF, kind: 'worked', stamp: await stampOn() })
  expect(await api()).toMatchObject({ due: '2026-12-07', provisional: false })
})
