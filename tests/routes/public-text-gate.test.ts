import { afterEach, beforeEach, expect, test } from 'vitest'
import { waivers } from '../../db/schema/handling.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const PHONE = 'Đường lún, gọi 0912 345 678 cho tôi.'
const accepting = (public_text: string, more: Record<string, string | number> = {}) => ({
  seq: 1,
  kind: 'question',
  topic: 'roads',
  public_text,
  public_place: '',
  ...more,
})
const waive = (i: number, about: string, why: string) => ({
  [`about-${i}`]: about,
  [`waive-${i}`]: 'yes',
  [`why-${i}`]: why,
})
const PASSED = waive(0, 'public_text:phone:0912345678', 'Người gửi đề nghị đăng số này')

const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const rowOf = async (id: number) =>
  (
    await office.db.$client.execute({
      sql: 'select state, public_text, public_at, redacted_reason from opinions where id = ?',
      args: [id],
    })
  ).rows[0]!
const thu = (path: string, fields: Record<string, string | number>, hx = false) =>
  office.as('thu')(path, form(fields, { hx }))

async function addReceived(text = PHONE) {
  return addOpinion(office, { session: await addSession(office), text })
}
async function addPublic(public_text: string, text = public_text) {
  const session = await addSession(office)
  return addOpinion(office, {
    session,
    text,
    set: { state: 'accepted', public_at: NOW, public_text, public_place: '', accepted_on: '2026-11-23' },
  })
}

test.each([false, true])(
  'a phone number stops the acceptance, shown where it stands (htmx: %s)',
  async (hx) => {
    const opinion = await addReceived()
    const response = await thu(paths.acceptance(opinion.code), accepting(PHONE), hx)
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Đường lún, gọi <mark>0912 345 678</mark> cho tôi.')
    expect(html).toContain('name="about-0" value="public_text:phone:0912345678"')
    expect(html).toContain('Còn 1 chỗ có thông tin cá nhân')
    expect(html).toContain(`${PHONE}</textarea>`)
    expect(html.includes('<html')).toBe(!hx)
    expect(await rowOf(opinion.id)).toMatchObject({ state: 'received', public_at: null })
    expect(await stepsOf(opinion.id)).toEqual(['receive'])
  },
)

test('taken out, it is accepted and stands on the board', async () => {
  const opinion = await addReceived()
  expect((await thu(paths.acceptance(opinion.code), accepting('Đường lún.'))).status).toBe(303)
  expect(await rowOf(opinion.id)).toMatchObject({
    state: 'accepted',
    public_at: NOW,
    public_text: 'Đường lún.',
  })
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'accept'])
})

test('waved through by name and reason in the same form, it is one batch: the waiver, then the acceptance', async () => {
  const opinion = await addReceived()
  expect((await thu(paths.acceptance(opinion.code), accepting(PHONE, PASSED))).status).toBe(303)
  expect(await rowOf(opinion.id)).toMatchObject({ state: 'accepted', public_at: NOW, public_text: PHONE })
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events.map(({ step }) => step)).toEqual(['receive', 'waive', 'accept'])
  expect(events[1]!.batch).toBe(events[2]!.batch)
  expect(events[1]!.data).toEqual({
    from: 'received',
    to: 'received',
    gate: 'public_text',
    findings: 'phone',
    count: 1,
  })
  expect(await office.db.select().from(waivers)).toMatchObject([
    {
      opinionId: opinion.id,
      gate: 'public_text',
      finding: 'phone',
      hit: '0912345678',
      reason: 'Người gửi đề nghị đăng số này',
      waivedBy: 101,
      waivedAt: NOW,
    },
  ])
})

test('a tick without a reason is refused with a sentence, and stays ticked', async () => {
  const opinion = await addReceived()
  const response = await thu(
    paths.acceptance(opinion.code),
    accepting(PHONE, waive(0, 'public_text:phone:0912345678', '  ')),
  )
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('id="field-accept-why-0-error"')
  expect(html).toMatch(/name="waive-0"[^>]*checked/)
  expect(await office.db.select().from(waivers)).toEqual([])
})

test('a reason without a tick waves nothing through, and is kept', async () => {
  const opinion = await addReceived()
  const { 'waive-0': _, ...untouched } = PASSED
  const response = await thu(paths.acceptance(opinion.code), accepting(PHONE, untouched))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('value="Người gửi đề nghị đăng số này"')
})

test('a waiver is for the very same words: another number in the text needs its own', async () => {
  const opinion = await addReceived()
  await thu(paths.acceptance(opinion.code), accepting(PHONE, PASSED))
  const changed = { seq: 3, public_place: '', redacted_reason: '' }
  const edited = { ...changed, public_text: 'Đường lún, gọi 0912.345.678 cho tôi nhé.' }
  expect((await thu(paths.publicText(opinion.code), edited)).status).toBe(303)
  const other = { ...changed, seq: 4, public_text: `${edited.public_text} Hoặc 0987 654 321.` }
  const refused = await thu(paths.publicText(opinion.code), other)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('<mark>0987 654 321</mark>')
  expect(html).not.toContain('about-1')
  // Nor does a tick for words that do not stand there let others pass.
  const forged = { ...other, ...waive(0, 'public_text:phone:0911111111', 'Lý do') }
  expect((await thu(paths.publicText(opinion.code), forged)).status).toBe(422)
  const wrongGate = { ...other, ...waive(0, 'answer:phone:0987654321', 'Lý do') }
  expect((await thu(paths.publicText(opinion.code), wrongGate)).status).toBe(422)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'waive', 'accept', 'edit_public_text'])
})

test('a waiver for one opinion is none for another', async () => {
  const first = await addReceived()
  await thu(paths.acceptance(first.code), accepting(PHONE, PASSED))
  const second = await addReceived()
  expect((await thu(paths.acceptance(second.code), accepting(PHONE))).status).toBe(422)
})

test('names of the asker and of others in the records are found, also in the place', async () => {
  await addOpinion(office, {
    person: { name: 'Nguyễn Văn Bảy', phone: '0900000001', email: '', hamletId: null, address: '' },
  })
  const opinion = await addReceived('Nhà ông nguyễn văn bảy lấn đường')
  const posted = accepting('Nhà ông nguyễn văn bảy lấn đường', { public_place: 'trước nhà bà Hoàng Thị Lan' })
  const html = await (await thu(paths.acceptance(opinion.code), posted)).text()
  expect(html).toContain('<mark>nguyễn văn bảy</mark>')
  expect(html).toContain('<mark>Hoàng Thị Lan</mark>')
})

test('a resident who lets their name be published is still named in the text by waiver alone', async () => {
  const opinion = await addOpinion(office, {
    session: await addSession(office),
    text: 'Tôi là Hoàng Thị Lan',
    publishName: true,
  })
  expect((await thu(paths.acceptance(opinion.code), accepting('Tôi là Hoàng Thị Lan'))).status).toBe(422)
  expect((await thu(paths.acceptance(opinion.code), accepting('Tôi hỏi về đường.'))).status).toBe(303)
})

test('what stays private is not stopped: complaints, and opinions of a reception', async () => {
  const opinion = await addReceived()
  expect((await thu(paths.acceptance(opinion.code), { ...accepting(PHONE), kind: 'complaint' })).status).toBe(
    303,
  )
  expect(await rowOf(opinion.id)).toMatchObject({ state: 'accepted', public_at: null })
})

test('without the field in the form the stored text is looked at', async () => {
  const opinion = await addReceived()
  const { public_text: _, public_place: __, ...classified } = accepting('')
  expect((await thu(paths.acceptance(opinion.code), classified)).status).toBe(422)
})

test('blacked out in one press: the text is shown to be read, nothing is stored', async () => {
  const opinion = await addReceived()
  const response = await thu(paths.acceptance(opinion.code), accepting(PHONE, { do: 'black_out' }))
  expect(response.status).toBe(200)
  const html = await response.text()
  expect(html).toContain('Đường lún, gọi […] cho tôi.</textarea>')
  expect(html).toContain('Chưa có gì được lưu')
  expect(html).not.toContain('about-0')
  expect(await rowOf(opinion.id)).toMatchObject({ state: 'received', public_at: null })
})

test('making a private matter public passes the same gate', async () => {
  const opinion = await addOpinion(office, { set: { state: 'accepted' } })
  const posted = { seq: 1, public_text: PHONE, public_place: '' }
  expect((await thu(paths.publicity(opinion.code), posted)).status).toBe(422)
  expect(await rowOf(opinion.id)).toMatchObject({ public_at: null })
  expect((await thu(paths.publicity(opinion.code), { ...posted, ...PASSED })).status).toBe(303)
  expect(await rowOf(opinion.id)).toMatchObject({ public_at: NOW })
})

test('the reason for hiding is read by the public, so it passes the gate as well', async () => {
  const opinion = await addPublic('Đường lún.')
  const refused = await thu(paths.hiding(opinion.code), { seq: 1, reason: 'Nêu số 0912345678' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Nêu số <mark>0912345678</mark>')
  expect((await thu(paths.hiding(opinion.code), { seq: 1, reason: 'Nêu số điện thoại.' })).status).toBe(303)
})

test('what was found is escaped wherever it is shown', async () => {
  const evil = '<img src=x onerror=alert(1)>0912 345 678<script>alert(2)</script> "><b>a@b.vn</b>'
  const opinion = await addReceived(evil)
  const html = await (await thu(paths.acceptance(opinion.code), accepting(evil))).text()
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('"><b>')
  expect(html).toContain('<mark>0912 345 678</mark>')
})

test.each(['quang', 'binh', 'hanh', 'oanh'] as const)(
  '%s may not, with a waiver or without',
  async (name) => {
    const opinion = await addReceived()
    const response = await office.as(name)(paths.acceptance(opinion.code), form(accepting(PHONE, PASSED)))
    expect(response.status).toBe(404)
    expect(await office.db.select().from(waivers)).toEqual([])
    expect(await stepsOf(opinion.id)).toEqual(['receive'])
  },
)

test('of two at once one is stored with its waiver, the other leaves nothing', async () => {
  const opinion = await addReceived()
  const answers = await Promise.all(
    [0, 1].map(() => thu(paths.acceptance(opinion.code), accepting(PHONE, PASSED))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await office.db.select().from(waivers)).toHaveLength(1)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'waive', 'accept'])
})

test('taking words out of a public text asks why, and the board says that they were', async () => {
  const opinion = await addPublic('Đường lún trước nhà ông chủ quán.')
  const posted = { seq: 1, public_text: 'Đường lún.', public_place: '', redacted_reason: '' }
  const refused = await thu(paths.publicText(opinion.code), posted)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('id="field-edit_public_text-redacted_reason-error"')
  const why = 'Có chi tiết nhận ra một người.'
  expect((await thu(paths.publicText(opinion.code), { ...posted, redacted_reason: why })).status).toBe(303)
  expect(await rowOf(opinion.id)).toMatchObject({ public_text: 'Đường lún.', redacted_reason: why })
  const page = await (await office.visit(paths.opinion(opinion.code))).text()
  expect(page).toContain('Một phần nội dung không đăng công khai theo quy định.')
  expect(page).toContain(why)
  const told = (await (await office.visit(paths.apiOpinion(opinion.code))).json()) as object
  expect(told).toMatchObject({ text: 'Đường lún.', withheld: true, withheldReason: why })
})

test('an emptied text is a value: the public reads that it is withheld and why, the office reads all', async () => {
  const opinion = await addPublic('Đường lún trước quán.')
  const posted = { seq: 1, public_text: '', public_place: '', redacted_reason: 'Theo đề nghị.' }
  expect((await thu(paths.publicText(opinion.code), posted)).status).toBe(303)
  const page = await (await office.visit(paths.opinion(opinion.code))).text()
  expect(page).not.toContain('trước quán')
  expect(page).toContain('Không đăng công khai theo quy định.')
  expect(page).toContain('Theo đề nghị.')
  expect(await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()).toContain('trước quán')
})

test('a mended letter takes nothing out; what stands whole again is no longer withheld', async () => {
  const opinion = await addPublic('Đường lủng.', 'Đường lúng.')
  const posted = { seq: 1, public_text: 'Đường lún.', public_place: '' }
  expect((await thu(paths.publicText(opinion.code), posted)).status).toBe(303)
  const whole = { seq: 2, public_text: 'Đường lúng.', public_place: '', redacted_reason: 'cũ' }
  expect((await thu(paths.publicText(opinion.code), whole)).status).toBe(303)
  expect(await rowOf(opinion.id)).toMatchObject({ redacted_reason: '' })
})
