import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { formTokens, opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { LAN, openForm, readable, send, tokenIn } from '../support/asking.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let office: Office
let code: string
beforeEach(async () => {
  office = await openOffice()
  code = (await addSession(office)).code
})
afterEach(() => office.close())

const stored = () => office.db.select().from(opinions)

test('the form says for what and until when, what becomes of the data, and where denunciations go', async () => {
  const page = await office.visit(`/phien/${code}/gui-y-kien`)
  const html = await page.text()
  const text = readable(html)
  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(text).toContain('Đối thoại: Đường liên thôn và nước sạch')
  expect(text).toContain('Nhận ý kiến đến 08:00 ngày 03/12/2026')
  expect(text).toContain('Tố cáo: xin không dùng biểu mẫu này')
  expect(text).toContain('xin đến trực tiếp hoặc gửi đơn tới Thanh tra tỉnh.')
  expect(text).toContain(
    'Nội dung ý kiến được đăng sau khi biên tập, không kèm tên, số điện thoại và địa chỉ.',
  )
  expect(text).toContain('được giữ đến 24 tháng sau khi ý kiến kết thúc')
  expect(text).toContain('Văn phòng trả lời trong 2 ngày làm việc')
  expect(html).toMatch(
    /<input id="field-publish_name" type="checkbox" name="publish_name" value="yes"(?![^>]*checked)/,
  )
  expect(html).toContain('>Thôn Thượng<')
  expect(html).not.toContain('Thôn Tây')
})

test('the form opens without a write, in one trip beside the office’s own', async () => {
  office.queries.reset()
  await openForm(office, code)
  expect(office.queries.trips()).toBe(2)
  expect(await office.db.select().from(formTokens)).toEqual([])
})

test('the form is there in English', async () => {
  const text = readable(await (await office.visit(`/phien/${code}/gui-y-kien?lang=en`)).text())
  expect(text).toContain('Opinions are taken until 3 December 2026, 08:00')
  expect(text).toContain('Denunciations: please do not use this form')
  expect(text).toContain('Your rights')
})

test('the whole notice stands on a page of its own, in both languages', async () => {
  const vi = await office.visit('/du-lieu-ca-nhan')
  expect(vi.status).toBe(200)
  expect(readable(await vi.text())).toContain('Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15')
  expect(readable(await (await office.visit('/du-lieu-ca-nhan?lang=en')).text())).toContain('24 months')
})

test('an opinion is recorded with its person, token, dates and first event, and leads to its receipt', async () => {
  const token = await openForm(office, code)
  office.queries.reset()
  const answer = await send(office, code, { ...LAN, form_token: token })
  expect(answer.status).toBe(303)
  expect(office.queries.trips()).toBe(3)
  const receipt = await office.visit(answer.headers.get('location')!)
  expect(receipt.status).toBe(200)

  const [opinion, ...more] = await stored()
  expect(more).toEqual([])
  expect(opinion).toMatchObject({
    number: 1,
    state: 'received',
    source: 'advance_web',
    kind: 'question',
    topic: 'roads',
    hamletId: 31,
    originalText: LAN.text,
    publishName: false,
    publicAt: null,
    receivedOn: '2026-11-23',
    noticeOn: '2026-12-08',
    noticeRule: 'PARTY_FIRST_NOTICE',
    noticeProvisional: true,
    dueOn: '2026-12-24',
    dueRule: 'AGENCY_RESULT',
    seq: 1,
  })
  const [person] = await office.db.select().from(people).where(eq(people.id, opinion!.personId))
  expect(person).toMatchObject({ name: 'Hoàng Thị Lan', phone: '0912345678', email: '', hamletId: 31 })
  const [event] = await eventsOf(office.db, `opinion:${opinion!.id}`)
  expect(event).toMatchObject({ step: 'receive', seq: 1, actorId: null })
  expect(JSON.stringify(event!.data)).not.toContain('Lan')
  expect(await office.db.select().from(outbox)).toEqual([])
})

test('who leaves an e-mail address is sent the receipt', async () => {
  const token = await openForm(office, code)
  await send(office, code, { ...LAN, phone: '', email: 'lan@example.vn', form_token: token })
  expect(await office.db.select().from(outbox)).toMatchObject([{ kind: 'receipt', channel: 'mail' }])
})

test('a reception promises its answer from acceptance only', async () => {
  const reception = await addSession(office, { kind: 'reception', form: 'regular', theme: 'Tiếp công dân' })
  const token = await openForm(office, reception.code)
  const answer = await send(office, reception.code, { ...LAN, form_token: token })
  const [opinion] = await stored()
  expect(opinion).toMatchObject({ noticeRule: 'RECEPTION_FIRST_ANSWER', dueOn: null, dueRule: null })
  const text = readable(await (await office.visit(answer.headers.get('location')!)).text())
  expect(text).toContain('trong 15 ngày làm việc kể từ ngày được tiếp nhận')
})

test('every wrong field gets its sentence, the summary takes the focus, and all that was typed stays', async () => {
  const token = await openForm(office, code)
  const typed = {
    topic: '',
    text: 'Nước đục "từ tháng 10" <b>',
    place: 'xóm dưới',
    name: '',
    hamlet: 'other',
    address: '',
    phone: '12',
    email: 'lan@',
    publish_name: 'yes',
  }
  const answer = await send(office, code, { ...typed, form_token: token })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toMatch(/<div class="error-summary" role="alert" tabindex="-1" autofocus/)
  expect([...html.matchAll(/<li><a href="#field-(\w+)">/g)].map(([, name]) => name)).toEqual([
    'topic',
    'name',
    'address',
    'phone',
    'email',
  ])
  expect(html).toContain('Xin ghi họ và tên.')
  expect(html).toContain('Ông/bà đã chọn “Nơi khác”: xin ghi địa chỉ.')
  expect(html).toContain('aria-describedby="field-phone-hint field-phone-error"')
  expect(html).toContain('Nước đục &quot;từ tháng 10&quot; &lt;b&gt;</textarea>')
  for (const value of ['xóm dưới', '12', 'lan@']) expect(html).toContain(`value="${value}"`)
  expect(html).toMatch(/<option value="other" selected/)
  expect(html).toMatch(/name="publish_name" value="yes" checked/)
  expect(tokenIn(html)).toBe(token)
  expect(await stored()).toEqual([])
})

test('neither phone nor e-mail is one sentence, and a text over its limit says by how much it may be', async () => {
  const token = await openForm(office, code)
  const long = 'đ'.repeat(5001)
  const html = await (await send(office, code, { ...LAN, phone: '', text: long, form_token: token })).text()
  expect(html).toContain('Xin ghi số điện thoại hoặc thư điện tử để chúng tôi báo kết quả cho ông/bà.')
  expect(html).toContain('Nội dung ý kiến dài quá 5.000 ký tự.')
  expect(html).toContain(long)
  const exact = await send(office, code, { ...LAN, text: 'đ'.repeat(5000), form_token: token })
  expect(exact.status).toBe(303)
})

test('a hamlet of another unit is refused', async () => {
  const token = await openForm(office, code)
  const answer = await send(office, code, { ...LAN, hamlet: '41', form_token: token })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Xin chọn nơi ở trong danh sách.')
  expect(await stored()).toEqual([])
})

test('control characters are dropped and text is kept as NFC', async () => {
  const token = await openForm(office, code)
  await send(office, code, {
    ...LAN,
    text: `${'Đường làng'.normalize('NFD')}\u0000\r\nhai`,
    name: 'Lan\u202e',
    form_token: token,
  })
  expect((await stored())[0]!.originalText).toBe('Đường làng\nhai')
  expect((await office.db.select().from(people))[0]!.name).toBe('Lan')
})

test('the publishing of the name is recorded only when the box was ticked', async () => {
  const token = await openForm(office, code)
  await send(office, code, { ...LAN, publish_name: 'yes', form_token: token })
  expect((await stored())[0]!.publishName).toBe(true)
})

test('a postponed session says so instead of its old time', async () => {
  const moved = await addSession(office, { state: 'postponed' })
  const text = readable(await (await office.visit(`/phien/${moved.code}/gui-y-kien`)).text())
  expect(text).toContain('Buổi này đang hoãn; ngày giờ mới sẽ được thông báo.')
  expect(text).not.toContain('08:00–11:30')
})

test('a draft and an unknown session have no form', async () => {
  const draft = await addSession(office, { state: 'draft', announcedAt: null })
  for (const unknown of [draft.code, 'KHONGCO']) {
    expect((await office.visit(`/phien/${unknown}/gui-y-kien`)).status).toBe(404)
    expect((await send(office, unknown, { ...LAN, form_token: 'x' })).status).toBe(404)
  }
  expect(await stored()).toEqual([])
})

test('a form from another site is refused', async () => {
  const token = await openForm(office, code)
  const answer = await send(office, code, { ...LAN, form_token: token }, { origin: 'https://example.com' })
  expect(answer.status).toBe(403)
  expect(await stored()).toEqual([])
})

test('a closed window shows the next session that takes questions, and one not open yet says from when', async () => {
  const next = await addSession(office, { theme: 'Nước sạch', startsAt: NOW + 30 * DAY })
  await addSession(office, { unitId: 2, venueId: 52, theme: 'Của xã khác', startsAt: NOW + 20 * DAY })
  const closed = await addSession(office, { questionsUntil: NOW - DAY })
  const page = await office.visit(`/phien/${closed.code}/gui-y-kien`)
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(readable(html)).toContain('Thời gian nhận ý kiến đã kết thúc lúc 09:00 ngày 22/11/2026.')
  // The nearest one of the same unit, which is the dialogue of 4 December.
  expect(html).toContain(`href="/phien/${code}/gui-y-kien"`)
  expect(html).not.toContain(next.code)
  expect(html).not.toContain('Của xã khác')
  const early = await addSession(office, { questionsFrom: NOW + DAY })
  expect(readable(await (await office.visit(`/phien/${early.code}/gui-y-kien`)).text())).toContain(
    'Ý kiến được nhận từ 09:00 ngày 24/11/2026 đến 08:00 ngày 03/12/2026.',
  )
})
