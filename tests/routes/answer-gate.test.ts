import { afterEach, beforeEach, expect, test } from 'vitest'
import { waivers } from '../../db/schema/handling.ts'
import { paths } from '../../src/paths.ts'
import { addApproved, addAssigned, addSubmitted, standing, versionsOf } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const GOOD = 'Căn cứ Luật Đường bộ 2024, UBND xã sửa xong đoạn đường trước ngày 15/12/2026.'
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const post = (who: StaffName, path: string, fields: Record<string, string | number>, hx = false) =>
  office.as(who)(path, form(fields, { hx }))
const waive = (i: number, about: string, why: string) => ({
  [`about-${i}`]: about,
  [`waive-${i}`]: 'yes',
  [`why-${i}`]: why,
})

test('an empty promise is saved but not submitted, with what is missing and a reason to be written for each', async () => {
  const opinion = await addAssigned(office)
  const response = await post('quang', paths.submission(opinion.code), {
    seq: 1,
    text: 'Xã ghi nhận ý kiến.',
  })
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Dự thảo đã được lưu, nhưng còn 3 điểm chưa đạt.')
  for (const finding of ['no_basis', 'no_work', 'empty_formula'])
    expect(html).toContain(`value="quality:${finding}:"`)
  expect(html).toContain('Xã ghi nhận ý kiến.</textarea>')
  // The form goes on from what was saved.
  expect(html).toContain('name="seq" value="2"')
  expect(await standing(office, opinion.id)).toEqual({ state: 'drafted', seq: 2 })
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { text: 'Xã ghi nhận ý kiến.', submittedAt: null },
  ])
  const again = await post('quang', paths.submission(opinion.code), { seq: 2, text: GOOD })
  expect(again.status).toBe(303)
  expect(await standing(office, opinion.id)).toEqual({ state: 'submitted', seq: 4 })
})

test('an overridden finding is one batch with the submission, and the leader reads who and why', async () => {
  const opinion = await addAssigned(office)
  const text = 'UBND xã sửa xong đoạn đường trước ngày 15/12/2026.'
  const reason = 'Việc nội bộ <b>của xã</b>'
  const fields = { seq: 1, text, ...waive(0, 'quality:no_basis:', reason) }
  expect((await post('quang', paths.submission(opinion.code), fields)).status).toBe(303)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft', 'waive', 'submit'])
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(new Set(events.slice(1).map(({ batch }) => batch)).size).toBe(1)
  expect(events[2]!.data).toEqual({
    from: 'drafted',
    to: 'drafted',
    gate: 'quality',
    findings: 'no_basis',
    count: 1,
  })
  expect(await office.db.select().from(waivers)).toMatchObject([
    { gate: 'quality', finding: 'no_basis', hit: '', reason, waivedBy: 102, waivedAt: NOW },
  ])
  const page = await (await office.as('binh')(paths.staffOpinion(opinion.code))).text()
  expect(page).toContain('Trần Văn Quang')
  expect(page).toContain('Việc nội bộ &lt;b&gt;của xã&lt;/b&gt;')
  expect(page).toContain('Được bỏ qua')
})

test('each numbered part is asked for by its number, and one override is for one part', async () => {
  const opinion = await addAssigned(office, {}, { text: '1. Đường lún.\n2. Nước đục.\n3. Đèn hỏng.' })
  const text = `Nội dung 1: ${GOOD}`
  const first = await post('quang', paths.submission(opinion.code), {
    seq: 1,
    text,
    ...waive(0, 'quality:part:2', 'Đã trả lời tại buổi đối thoại'),
  })
  expect(first.status).toBe(422)
  const html = await first.text()
  expect(html).toContain('Chưa thấy trả lời nội dung thứ 2')
  expect(html).toContain('value="quality:part:3"')
  expect(html).not.toContain('quality:part:1')
  expect(html).toContain('value="Đã trả lời tại buổi đối thoại"')
  expect(await office.db.select().from(waivers)).toEqual([])
})

test('personal data in an answer that will be public stops it as well, in a private one they do not', async () => {
  const text = `${GOOD} Bà Hoàng Thị Lan gọi 0912 345 678.`
  const opinion = await addAssigned(office)
  const refused = await post('quang', paths.submission(opinion.code), { seq: 1, text })
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('<mark>Hoàng Thị Lan</mark> gọi <mark>0912 345 678</mark>')
  expect(html).toContain('value="answer:name:hoang thi lan"')
  const own = await addAssigned(office, { public_at: null })
  expect((await post('quang', paths.submission(own.code), { seq: 1, text })).status).toBe(303)
})

test('somebody faster: nothing is saved over theirs, both texts are shown', async () => {
  const opinion = await addAssigned(office)
  const both = await Promise.all(
    ['Xã ghi nhận một.', 'Xã ghi nhận hai.'].map((text) =>
      post('quang', paths.submission(opinion.code), { seq: 1, text }),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([409, 422])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'draft'])
})

async function addApprovedWith(text: string, set = {}) {
  const opinion = await addApproved(office, set)
  await office.db.$client.execute({
    sql: 'update answers set text = ? where id = ?',
    args: [text, opinion.answer],
  })
  return opinion
}
const NUMBER = { number: 12, series: 'UBND-VP', issuedOn: '2026-11-23' }
const DATA = `${GOOD} Liên hệ 0912 345 678.`

test('an approved answer with a phone number is not issued until it is waved through by name and reason', async () => {
  const opinion = await addApprovedWith(DATA)
  const publication = { seq: 1, ...NUMBER }
  const stopped = await post('thu', paths.publication(opinion.code), publication)
  expect(stopped.status).toBe(422)
  const html = await stopped.text()
  expect(html).toContain('Văn bản trả lời còn 1 chỗ có thông tin cá nhân')
  expect(html).toContain('<mark>0912 345 678</mark>')
  expect(html).toContain(`action="${paths.waiver(opinion.code)}"`)
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 1 })

  const passed = { seq: 1, ...waive(0, 'answer:phone:0912345678', 'Số trực ban của tổ quản lý đường') }
  expect((await post('thu', paths.waiver(opinion.code), passed)).status).toBe(303)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'waive'])
  expect((await post('thu', paths.publication(opinion.code), { ...publication, seq: 2 })).status).toBe(303)
  expect(await standing(office, opinion.id)).toMatchObject({ state: 'answered' })
})

test('what goes to its asker alone is delivered as it is', async () => {
  const opinion = await addApprovedWith(DATA, { public_at: null })
  expect((await post('thu', paths.publication(opinion.code), { seq: 1, ...NUMBER })).status).toBe(303)
})

test('released with others it stays behind and says why', async () => {
  const held = await addApprovedWith(DATA)
  const free = await addApprovedWith(GOOD)
  for (const { code } of [held, free])
    await post('thu', paths.numbering(code), { seq: 1, ...NUMBER, number: code === held.code ? 1 : 2 })
  const ticked = [held, free].map(({ code }) => `${code}.2`)
  const response = await office.as('thu')(paths.releases, form({ ticked }))
  expect(await response.text()).toContain('văn bản trả lời còn thông tin cá nhân')
  expect((await standing(office, held.id)).state).toBe('approved')
  expect((await standing(office, free.id)).state).toBe('answered')
})

test('a waiver needs a tick, a reason, and words that stand there', async () => {
  const opinion = await addApprovedWith(DATA)
  const about = 'answer:phone:0912345678'
  for (const fields of [
    {},
    { 'about-0': about, 'why-0': 'Lý do' },
    waive(0, about, ' '),
    waive(0, about, 'a'.repeat(501)),
    waive(0, 'answer:phone:0987654321', 'Lý do'),
    waive(0, 'public_text:phone:0912345678', 'Lý do'),
    waive(0, 'quality:no_basis:', 'Lý do'),
  ]) {
    const response = await post('thu', paths.waiver(opinion.code), { seq: 1, ...fields }, true)
    expect(response.status).toBe(422)
  }
  expect(await office.db.select().from(waivers)).toEqual([])
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test('the leader may wave it through before signing; htmx gets the opinion anew', async () => {
  const opinion = await addSubmitted(office)
  await office.db.$client.execute({
    sql: 'update answers set text = ? where id = ?',
    args: [DATA, opinion.answer],
  })
  const passed = { seq: 1, ...waive(0, 'answer:phone:0912345678', 'Số của đội') }
  expect((await post('binh', paths.waiver(opinion.code), passed, true)).status).toBe(303)
  const page = await (await office.as('binh')(paths.staffOpinion(opinion.code))).text()
  expect(page).not.toContain('id="answer-gate"')
  expect(page).toContain('Số điện thoại “0912345678” trong văn bản trả lời.')
})

test.each(['hanh', 'oanh', 'an'] as const)('%s waves nothing through', async (name) => {
  const opinion = await addApprovedWith(DATA)
  const passed = { seq: 1, ...waive(0, 'answer:phone:0912345678', 'Lý do') }
  expect((await post(name, paths.waiver(opinion.code), passed)).status).toBe(404)
  expect(await office.db.select().from(waivers)).toEqual([])
})

test('two waivers of the same page: one stands, the other is told', async () => {
  const opinion = await addApprovedWith(DATA)
  const passed = { seq: 1, ...waive(0, 'answer:phone:0912345678', 'Lý do') }
  const both = await Promise.all([0, 1].map(() => post('thu', paths.waiver(opinion.code), passed)))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await office.db.select().from(waivers)).toHaveLength(1)
})

test('what is typed cannot become markup in what was found', async () => {
  const opinion = await addAssigned(office)
  const text = '<script>alert(1)</script> 0912 345 678 "><img src=x>'
  const html = await (await post('quang', paths.submission(opinion.code), { seq: 1, text })).text()
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<img src=x')
  expect(html).toContain('<mark>0912 345 678</mark>')
})

test('the checks speak English to who reads English', async () => {
  const opinion = await addAssigned(office)
  const path = `${paths.submission(opinion.code)}?lang=en`
  const html = await (await post('quang', path, { seq: 1, text: 'Xã ghi nhận.' })).text()
  expect(html).toContain('The draft was saved, but 3 checks have not passed.')
})
