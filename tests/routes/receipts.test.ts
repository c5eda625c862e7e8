import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeFromBytes, readCode } from '../../src/domain/receipt-code.ts'
import { addAnswer, LAN, openForm, readable, send } from '../support/asking.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const lookUp = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const init = form(fields)
  Object.assign(init.headers as object, headers)
  return office.visit('/tra-cuu', init)
}

test('the receipt shows the code, both dates with their rules, and how to follow the opinion', async () => {
  const { code: session } = await addSession(office)
  const sent = await send(office, session, { ...LAN, form_token: await openForm(office, session) })
  office.queries.reset()
  const page = await office.visit(sent.headers.get('location')!)
  const html = await page.text()
  const text = readable(html)
  expect(office.queries.trips()).toBe(2)
  expect([page.status, page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
    200,
    'no-store',
    'noindex, nofollow',
  ])
  const code = /<strong>([2-9A-Z]{4}-[2-9A-Z]{4})<\/strong>/.exec(html)![1]!
  expect(readCode(code)).toBe(code)
  expect(text).toContain('Xin giữ mã này: chép lại, chụp ảnh hoặc in trang này.')
  expect(text).toContain(
    'Chậm nhất thứ Ba, ngày 08 tháng 12 năm 2026, ông/bà được báo ý kiến đã được tiếp nhận hay chuyển đi.',
  )
  expect(text).toContain('10 ngày làm việc kể từ ngày nhận (Quy định 11-QĐi/TW)')
  expect(text).toContain(
    'Ý kiến được trả lời tại buổi đối thoại thứ Sáu, ngày 04 tháng 12 năm 2026; nếu chưa được trả lời tại buổi thì có văn bản trả lời chậm nhất thứ Năm, ngày 24 tháng 12 năm 2026.',
  )
  expect(text).toContain('20 ngày kể từ ngày đối thoại')
  expect(text).toContain('Hoàng Thị Lan')
  expect(html).not.toContain(LAN.text)
  const follow = /href="(\/theo-doi\/[\w-]{24})"/.exec(html)![1]!
  expect((await office.visit(follow)).status).toBe(200)
})

test('a postponed dialogue promises no day of its own', async () => {
  const opinion = await addOpinion(office, { session: await addSession(office, { state: 'postponed' }) })
  const text = readable(await (await office.visit(`/bien-nhan/${opinion.secret}`)).text())
  expect(text).toContain('Ý kiến được trả lời bằng văn bản chậm nhất thứ Năm, ngày 24 tháng 12 năm 2026.')
  expect(text).not.toContain('tại buổi đối thoại thứ Sáu')
})

test('a QR code of the absolute address is there, and a word about it where no phone can open it', async () => {
  const { secret } = await addOpinion(office)
  for (const local of ['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787']) {
    office.platform.publicUrl = local
    const html = await (await office.visit(`/bien-nhan/${secret}`)).text()
    expect(html).toMatch(/<div class="qr" role="img" aria-label="[^"]+"><svg/)
    expect(html).toContain(`${local}/theo-doi/${secret}`)
    expect(html).toContain('chỉ mở được trên máy của văn phòng')
    expect(html).not.toContain('Quét mã QR')
  }
  office.platform.publicUrl = 'https://doithoai.example.vn'
  const html = await (await office.visit(`/bien-nhan/${secret}`)).text()
  expect(html).toMatch(/<div class="qr" role="img" aria-label="[^"]+"><svg/)
  expect(html).toContain(`https://doithoai.example.vn/theo-doi/${secret}`)
  expect(html).toContain('doithoai.example.vn/tra-cuu')
  expect(html).toContain('Quét mã QR')
  expect(html).not.toContain('chỉ mở được trên máy của văn phòng')
})

test('an unknown secret opens nothing', async () => {
  await addOpinion(office)
  for (const path of ['/bien-nhan/', '/theo-doi/']) {
    expect((await office.visit(`${path}${'x'.repeat(24)}`)).status).toBe(404)
  }
})

test('the receipt of what is kept apart names neither sender nor topic', async () => {
  const { secret, receiptCode } = await addOpinion(office, { set: { state: 'separate' } })
  const text = readable(await (await office.visit(`/bien-nhan/${secret}`)).text())
  expect(text).toContain(receiptCode)
  expect(text).not.toContain('Hoàng Thị Lan')
  expect(text).not.toContain('Giao thông')
})

test('the code opens state and dates, and not what was written', async () => {
  const opinion = await addOpinion(office, { session: await addSession(office), set: { state: 'assigned' } })
  office.queries.reset()
  const page = await lookUp({ code: ` ${opinion.receiptCode.toLowerCase().replace('-', ' ')}` })
  const text = readable(await page.text())
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(office.queries.trips()).toBe(3)
  expect(text).toContain('Đang giải quyết')
  expect(text).toContain('chậm nhất thứ Năm, ngày 24 tháng 12 năm 2026')
  expect(text).toContain('Chưa có câu trả lời nào đăng công khai.')
  for (const secret of [opinion.text, 'Hoàng Thị Lan', '0912345678', opinion.secret]) {
    expect(text).not.toContain(secret)
  }
})

test('a published answer is shown with its document, a private one only announced', async () => {
  const open = await addOpinion(office, { set: { state: 'answered', public_at: NOW } })
  await addAnswer(office, open.id)
  const text = readable(await (await lookUp({ code: open.receiptCode })).text())
  expect(text).toContain('Văn bản số 01/UBND-VP, 20/11/2026')
  expect(text).toContain('Đường được sửa trong tháng 12.')
  const closed = await addOpinion(office, { set: { state: 'answered' } })
  await addAnswer(office, closed.id, { isPublic: false, version: 2, text: 'Riêng cho bà Lan' })
  const kept = readable(await (await lookUp({ code: closed.receiptCode })).text())
  expect(kept).toContain('Câu trả lời được gửi riêng cho người hỏi.')
  expect(kept).not.toContain('Riêng cho bà Lan')
})

test('an answer whose opinion was hidden again is not shown to the code', async () => {
  const opinion = await addOpinion(office, { set: { state: 'answered', hidden_reason: 'lộ danh tính' } })
  await addAnswer(office, opinion.id)
  expect(await (await lookUp({ code: opinion.receiptCode })).text()).not.toContain('Đường được sửa')
})

test('a slip in the code is told before anything is looked for', async () => {
  const { receiptCode } = await addOpinion(office)
  const slipped = `${receiptCode[0] === 'A' ? 'B' : 'A'}${receiptCode.slice(1)}`
  office.queries.reset()
  const page = await lookUp({ code: slipped, phone4: '5678' })
  const html = await page.text()
  expect([page.status, office.queries.trips()]).toEqual([422, 1])
  expect(html).toContain('Xin xem lại từng ký tự trên phiếu')
  expect(html).toContain(`value="${slipped}"`)
  expect(html).toMatch(/class="error-summary" role="alert" tabindex="-1" autofocus/)
})

test('a code that nobody holds is told so', async () => {
  await addOpinion(office)
  const page = await lookUp({ code: codeFromBytes(new Uint8Array(8)) })
  expect(page.status).toBe(422)
  expect(await page.text()).toContain('Không có phiếu tiếp nhận nào mang mã này.')
})

test('with the last four digits of the phone the way leads to the whole', async () => {
  const opinion = await addOpinion(office)
  const page = await lookUp({ code: opinion.receiptCode, phone4: '5678' })
  expect([page.status, page.headers.get('location')]).toEqual([303, `/theo-doi/${opinion.secret}`])
  const wrong = await lookUp({ code: opinion.receiptCode, phone4: '5679' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Bốn số này không khớp')
  const letters = await lookUp({ code: opinion.receiptCode, phone4: 'abc' })
  expect(await letters.text()).toContain('Xin ghi đúng bốn chữ số cuối')
})

test('no digits open an opinion that was sent without a phone', async () => {
  const person = { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
  const { receiptCode } = await addOpinion(office, { person })
  expect((await lookUp({ code: receiptCode, phone4: '0000' })).status).toBe(422)
})

test('the four digits of one code can be tried ten times a day, from wherever', async () => {
  const opinion = await addOpinion(office)
  for (let i = 0; i < 10; i++) {
    const tried = await lookUp(
      { code: opinion.receiptCode, phone4: `000${i}` },
      { 'x-test-peer': `192.0.2.${i}` },
    )
    expect(tried.status).toBe(422)
  }
  const eleventh = await lookUp(
    { code: opinion.receiptCode, phone4: '5678' },
    { 'x-test-peer': '192.0.2.99' },
  )
  expect(eleventh.status).toBe(429)
  expect((await lookUp({ code: opinion.receiptCode })).status).toBe(200)
})

test('one source looks up sixty times in ten minutes', async () => {
  const { receiptCode } = await addOpinion(office)
  for (let i = 0; i < 60; i++) expect((await lookUp({ code: receiptCode })).status).toBe(200)
  const refused = await lookUp({ code: receiptCode }, { 'x-forwarded-for': '198.51.100.1' })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600'])
  expect(await refused.text()).toContain('Xin thử lại sau 09:10.')
  expect((await lookUp({ code: receiptCode }, { 'x-test-peer': '192.0.2.8' })).status).toBe(200)
})

test('what is kept apart says so without saying what it is', async () => {
  const { receiptCode } = await addOpinion(office, { set: { state: 'separate' } })
  const text = readable(await (await lookUp({ code: receiptCode })).text())
  expect(text).toContain('Đang được xử lý theo thủ tục riêng')
  expect(text).not.toContain('tố cáo')
  expect(text).not.toContain('Đường liên thôn')
})

test('receipt and look-up are there in English', async () => {
  const { secret, receiptCode } = await addOpinion(office, { session: await addSession(office) })
  const receipt = readable(await (await office.visit(`/bien-nhan/${secret}?lang=en`)).text())
  expect(receipt).toContain('By Tuesday, 8 December 2026 at the latest you will be told')
  const init = form({ code: receiptCode })
  const found = await office.visit('/tra-cuu?lang=en', init)
  expect(readable(await found.text())).toContain('No answer has been published yet.')
})
