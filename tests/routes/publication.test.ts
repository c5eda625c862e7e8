import { afterEach, beforeEach, expect, test } from 'vitest'
import { documents } from '../../db/schema/answers.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { addApproved, standing, versionsOf } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const entry = { seq: 1, number: 5, series: 'UBND-VP', issuedOn: '2026-11-23' }
const withMail = {
  person: { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
}

test('with number and date the answer of a public matter is published and its asker told, in one batch', async () => {
  const opinion = await addApproved(office, {}, withMail)
  const response = await office.as('thu')(paths.publication(opinion.code), form(entry))
  expect(response.status).toBe(303)
  expect(await standing(office, opinion.id)).toEqual({ state: 'answered', seq: 2 })
  const [document] = await office.db.select().from(documents)
  expect(document).toMatchObject({ unitId: 1, year: 2026, series: 'UBND-VP', number: 5, enteredBy: 101 })
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { documentId: document!.id, issuedAt: NOW, issuedOn: '2026-11-23', isPublic: true, signerId: 61 },
  ])
  expect((await office.db.select().from(opinions))[0]!.answeredAt).toBe(NOW)
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'publish',
    data: { from: 'approved', to: 'answered', answer: opinion.answer, document: document!.id },
  })
  const mail = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')
  expect(mail).toMatchObject([
    { subject: `opinion:${opinion.id}`, channel: 'mail', version: 2, sentAt: null },
  ])
})

test('the answer of a private matter is delivered to its asker alone', async () => {
  const opinion = await addApproved(office, { public_at: null })
  const page = await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
  expect(page).toContain('gửi riêng cho người nêu ý kiến')
  await office.as('thu')(paths.publication(opinion.code), form(entry))
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'deliver'])
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ issuedAt: NOW, isPublic: false }])
  const mail = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')
  expect(mail).toMatchObject([{ channel: 'phone' }])
})

test('the number is shown as on paper, with a zero under ten', async () => {
  const opinion = await addApproved(office)
  const response = await office.as('thu')(paths.publication(opinion.code), form(entry))
  const html = await (await office.as('thu')(response.headers.get('location')!)).text()
  expect(html).toContain('Số 05/UBND-VP ngày 23/11/2026')
})

test('the next number of the book is proposed', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office)]
  await office.as('thu')(paths.publication(first.code), form({ ...entry, number: 17 }))
  const html = await (await office.as('thu')(paths.staffOpinion(second.code))).text()
  expect(html).toMatch(/name="number"[^>]*value="18"/)
  expect(html).toMatch(/name="series"[^>]*value="UBND-VP"/)
  expect(html).toContain('Số tiếp theo trong sổ: 18/UBND-VP')
})

test('each body goes on in its own series, whatever was numbered in another', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office)]
  await office.as('thu')(paths.publication(first.code), form({ ...entry, number: 41, series: 'UBND-KT' }))
  const [third] = [await addApproved(office)]
  await office.db.$client.execute({
    sql: 'update answers set signer_id = 62 where id = ?',
    args: [third.answer],
  })
  const page = async (code: string) => (await office.as('thu')(paths.staffOpinion(code))).text()
  expect(await page(second.code)).toContain('Số tiếp theo trong sổ: 42/UBND-KT')
  expect(await page(third.code)).toContain('Số tiếp theo trong sổ: 01-CV/ĐU')
})

test('a unit that has numbered nothing begins with its usual sign', async () => {
  const opinion = await addApproved(office)
  const html = await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
  expect(html).toContain('Số tiếp theo trong sổ: 01/UBND-VP')
})

test('htmx gets the opinion anew', async () => {
  const opinion = await addApproved(office)
  const response = await office.as('thu')(paths.publication(opinion.code), form(entry, { hx: true }))
  expect([response.status, response.headers.get('location')]).toEqual([303, paths.staffOpinion(opinion.code)])
})

test('a number that is given is refused, with what was typed and the next one', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office, {}, withMail)]
  await office.as('thu')(paths.publication(first.code), form(entry))
  const double = { ...entry, series: ' ubnd-vp ' }
  const response = await office.as('thu')(paths.publication(second.code), form(double))
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('Số này đã được cấp cho một văn bản khác trong năm.')
  expect(html).toContain('Số tiếp theo trong sổ: 06/UBND-VP')
  expect(html).not.toContain(first.code)
  expect(await stepsOf(second.id)).toEqual(['receive'])
  expect(await versionsOf(office, second.id)).toMatchObject([{ issuedAt: null, documentId: null }])
  expect((await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
})

test('another series, another year and another unit have their own numbers', async () => {
  const [a, b] = [await addApproved(office), await addApproved(office)]
  const c = await addApproved(office, { agency_id: 21 }, { unitId: 2 })
  await office.as('thu')(paths.publication(a.code), form(entry))
  expect(
    (await office.as('thu')(paths.publication(b.code), form({ ...entry, series: 'CV/ĐU' }))).status,
  ).toBe(303)
  expect((await office.as('oanh')(paths.publication(c.code), form(entry))).status).toBe(303)
})

test('twenty at once entering the same number for twenty answers: one gets it, nineteen are told', async () => {
  const waiting = []
  for (let i = 0; i < 20; i++) waiting.push(await addApproved(office))
  const answers = await Promise.all(
    waiting.map(({ code }) => office.as('thu')(paths.publication(code), form(entry))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(422)])
  expect(await office.db.select().from(documents)).toHaveLength(1)
  const steps = await Promise.all(waiting.map(({ id }) => stepsOf(id)))
  expect(steps.filter((step) => step.includes('publish'))).toHaveLength(1)
}, 120_000)

test('twenty at once numbering the same answer: one document, one event', async () => {
  const opinion = await addApproved(office)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      office.as('thu')(paths.publication(opinion.code), form({ ...entry, number: i + 1 })),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(409)])
  expect(await office.db.select().from(documents)).toHaveLength(1)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'publish'])
}, 120_000)

test.each([
  ['tomorrow’s date', { issuedOn: '2026-11-24' }, 'Ngày văn bản không thể sau hôm nay.'],
  [
    'a day before the approval',
    { issuedOn: '2026-11-22' },
    'không thể trước ngày câu trả lời được phê duyệt',
  ],
  ['no date', { issuedOn: '' }, 'field-publication-issuedOn-error'],
  ['a day that does not exist', { issuedOn: '2026-02-30' }, 'Ngày này không có trong lịch'],
  ['number nought', { number: 0 }, 'field-publication-number-error'],
  ['a number in words', { number: 'năm' }, 'field-publication-number-error'],
  ['a series of signs', { series: '<b>' }, 'Ký hiệu chỉ gồm chữ, số'],
])('%s is refused with a sentence', async (_, fields, sentence) => {
  const opinion = await addApproved(office)
  const response = await office.as('thu')(paths.publication(opinion.code), form({ ...entry, ...fields }))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(sentence)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
  expect(await office.db.select().from(documents)).toEqual([])
})

test('a paper is numbered in the book of its own year', async () => {
  const opinion = await addApproved(office)
  office.at(NOW + 60 * DAY)
  await office.as('thu')(paths.publication(opinion.code), form({ ...entry, issuedOn: '2026-12-31' }))
  expect(await office.db.select().from(documents)).toMatchObject([{ year: 2026, issuedOn: '2026-12-31' }])
})

test('on a page that has grown old nothing is issued', async () => {
  const opinion = await addApproved(office, { seq: 4 })
  const response = await office.as('thu')(paths.publication(opinion.code), form(entry))
  expect(response.status).toBe(409)
  expect(await office.db.select().from(documents)).toEqual([])
})

test('what is not approved yet gets no number', async () => {
  const opinion = await addApproved(office, { state: 'submitted' })
  const response = await office.as('thu')(paths.publication(opinion.code), form(entry))
  expect(response.status).toBe(409)
  expect(await stepsOf(opinion.id)).toEqual(['receive'])
})

test.each(['quang', 'hanh', 'an', 'oanh'] as const)(
  '%s cannot number a paper: 404, nothing written',
  async (name) => {
    const opinion = await addApproved(office)
    expect((await office.as(name)(paths.publication(opinion.code), form(entry))).status).toBe(404)
    expect(await office.db.select().from(documents)).toEqual([])
    expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 1 })
  },
)

test('an issued answer never changes', async () => {
  const opinion = await addApproved(office)
  await office.as('thu')(paths.publication(opinion.code), form(entry))
  const change = (sql: string) => office.db.$client.execute({ sql, args: [opinion.answer] })
  await expect(change("update answers set text = 'khác' where id = ?")).rejects.toThrow(
    'stays as it was issued',
  )
  await expect(change('update answers set issued_at = null where id = ?')).rejects.toThrow()
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { text: expect.stringContaining('15/12/2026') },
  ])
})

test('numbering costs three trips beside the sign-in: the opinion, the names it may hold with the book, the write', async () => {
  const opinion = await addApproved(office)
  office.queries.reset()
  await office.as('thu')(paths.publication(opinion.code), form(entry))
  expect(office.queries.trips()).toBe(5)
})
