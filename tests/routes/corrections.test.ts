import { afterEach, beforeEach, expect, test } from 'vitest'
import { documents } from '../../db/schema/answers.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addApproved, addAssigned, standing, versionsOf } from '../support/answers.ts'
import { addOwnNumbering } from '../support/numbering.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const withMail = {
  person: { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
}
const entry = {
  seq: 2,
  text: 'Xã đã bố trí vốn, sửa đường xong trước ngày 25/12/2026.',
  reason: 'Văn bản trước ghi nhầm ngày hoàn thành.',
  signer: 61,
  number: 6,
  series: 'UBND-VP',
  issuedOn: '2026-11-23',
}
const correct = (code: string, fields: object = {}, hx = false) =>
  office.as('thu')(paths.correction(code), form({ ...entry, ...fields }, { hx }))

/** An answer that was issued as 05/UBND-VP. */
async function addIssued(set: Record<string, string | null> = {}) {
  const opinion = await addApproved(office, set, withMail)
  const number = { seq: 1, number: 5, series: 'UBND-VP', issuedOn: '2026-11-23' }
  await office.as('thu')(paths.publication(opinion.code), form(number))
  return opinion
}

test.each([false, true])(
  'a correction is a new version beside the issued one, which stays (htmx: %s)',
  async (hx) => {
    const opinion = await addIssued()
    const response = await correct(opinion.code, {}, hx)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      paths.staffOpinion(opinion.code),
    ])
    expect(await standing(office, opinion.id)).toEqual({ state: 'answered', seq: 3 })
    const [first, second] = await versionsOf(office, opinion.id)
    expect(first).toMatchObject({
      text: expect.stringContaining('15/12/2026'),
      correctsId: null,
      isPublic: true,
    })
    expect(second).toMatchObject({
      version: 2,
      text: entry.text,
      correctsId: first!.id,
      correctionReason: entry.reason,
      isPublic: true,
      issuedAt: NOW,
      issuedOn: '2026-11-23',
      signerId: 61,
    })
    const papers = await office.db.select().from(documents)
    expect(papers.map(({ number }) => number).sort()).toEqual([5, 6])
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
      step: 'correct',
      actorId: 101,
      data: { from: 'answered', to: 'answered', answer: second!.id, corrects: first!.id },
    })
    const mail = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'corrected')
    expect(mail).toMatchObject([{ subject: `opinion:${opinion.id}`, channel: 'mail', version: 3 }])
  },
)

test('the public page, the follow-up and the API tell both versions and why', async () => {
  const opinion = await addIssued()
  await correct(opinion.code)
  const follow = paths.follow(opinion.secret)
  for (const path of [paths.opinion(opinion.code), follow]) {
    const html = await (await office.visit(path)).text()
    expect([path, html.includes(entry.text), html.includes('trước ngày 15/12/2026')]).toEqual([
      path,
      true,
      true,
    ])
    expect(html).toContain('Bản này đã được đính chính ngày 23/11/2026.')
    expect(html).toContain(`Lý do: ${entry.reason}`)
    expect(html.indexOf(entry.text)).toBeLessThan(html.indexOf('15/12/2026'))
  }
  const told = await (await office.visit(paths.apiOpinion(opinion.code))).json()
  const earlier = { version: 1, issuedOn: '2026-11-23', document: '05/UBND-VP', correctionReason: null }
  expect(told.answer).toMatchObject({
    ...{ text: entry.text, version: 2, issuedOn: '2026-11-23', document: '06/UBND-VP' },
    correctionReason: entry.reason,
    corrected: [{ ...earlier, text: expect.stringContaining('15/12/2026') }],
  })
  const english = await (await office.visit(`${paths.opinion(opinion.code)}?lang=en`)).text()
  expect(english).toContain('This version was corrected on 23 November 2026.')
})

test('an answer that was never corrected says nothing of corrections', async () => {
  const opinion = await addIssued()
  expect(await (await office.visit(paths.opinion(opinion.code))).text()).not.toContain('đính chính')
  const told = await (await office.visit(paths.apiOpinion(opinion.code))).json()
  expect(told.answer).toMatchObject({ version: 1, correctionReason: null, corrected: [] })
})

test('a correction is corrected in its turn', async () => {
  const opinion = await addIssued()
  await correct(opinion.code)
  const text = 'Xã đã bố trí vốn, sửa đường xong trong tháng 12/2026.'
  await correct(opinion.code, { seq: 3, number: 7, text, reason: 'Ghi cho rõ.' })
  const told = await (await office.visit(paths.apiOpinion(opinion.code))).json()
  expect([
    told.answer.version,
    told.answer.corrected.map(({ version }: { version: number }) => version),
  ]).toEqual([3, [2, 1]])
})

test('what was answered in private is corrected in private', async () => {
  const opinion = await addIssued({ public_at: null })
  await correct(opinion.code)
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ isPublic: false }, { isPublic: false }])
  expect((await office.visit(paths.opinion(opinion.code))).status).toBe(404)
  expect(await (await office.visit(paths.follow(opinion.secret))).text()).toContain(entry.reason)
})

test('a closed opinion stays closed while its answer is corrected', async () => {
  const opinion = await addIssued()
  await office.as('binh')(paths.closing(opinion.code), form({ seq: 2 }))
  await correct(opinion.code, { seq: 3 })
  expect(await standing(office, opinion.id)).toEqual({ state: 'closed', seq: 4 })
})

test('where the office numbers here, the correction takes its number by itself', async () => {
  const opinion = await addIssued()
  await addOwnNumbering(office.db)
  const { number: _number, series: _series, issuedOn: _day, ...words } = entry
  expect((await office.as('thu')(paths.correction(opinion.code), form(words))).status).toBe(303)
  const papers = await office.db.select().from(documents)
  expect(papers.map(({ number, series }) => `${number} ${series}`)).toEqual(['5 UBND-VP', '1 UBND-PM'])
})

test.each([
  ['without a reason', { reason: ' ' }, 'field-correction-reason-error'],
  ['without words', { text: '' }, 'field-correction-text-error'],
  [
    'with the very words that were issued',
    { text: 'Xã đã bố trí vốn, sửa đường xong trước ngày 15/12/2026.' },
    'Nội dung giống hệt',
  ],
  ['with a signer of another unit', { signer: 71 }, 'Người này không còn giữ chức vụ'],
  ['with a number that is given', { number: 5 }, 'Số này đã được cấp'],
  ['with a number that leaves a gap', { number: 9 }, 'Số này không liền sau'],
  ['with tomorrow’s date', { issuedOn: '2026-11-24' }, 'Ngày văn bản không thể sau hôm nay.'],
])('%s it comes back with what was typed', async (_, fields, sentence) => {
  const opinion = await addIssued()
  const response = await correct(opinion.code, fields)
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain(sentence)
  if (!('reason' in fields)) expect(html).toContain(entry.reason)
  if (!('text' in fields)) expect(html).toContain(entry.text)
  expect(await versionsOf(office, opinion.id)).toHaveLength(1)
})

test('two who correct at once: one wins, the other gets a sentence and keeps the words', async () => {
  const opinion = await addIssued()
  const answers = await Promise.all([
    correct(opinion.code),
    correct(opinion.code, { text: 'Một nội dung khác hẳn.', reason: 'Một lý do khác.' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const lost = answers.find(({ status }) => status === 409)!
  const words = lost === answers[0] ? entry.text : 'Một nội dung khác hẳn.'
  expect(await lost.text()).toContain(words)
  expect(await versionsOf(office, opinion.id)).toHaveLength(2)
  expect(await office.db.select().from(documents)).toHaveLength(2)
})

test('what was answered at the meeting alone has no paper to correct', async () => {
  const opinion = await addAssigned(office, { state: 'answered', seq: 2 })
  const response = await correct(opinion.code)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('chưa có văn bản trả lời nào được phát hành')
})

test('what is not issued yet is not corrected', async () => {
  const opinion = await addApproved(office)
  expect((await correct(opinion.code, { seq: 1 })).status).toBe(409)
})

test('a leader corrects, and has approved it thereby', async () => {
  const opinion = await addIssued()
  await office.as('binh')(paths.correction(opinion.code), form(entry))
  expect((await versionsOf(office, opinion.id))[1]).toMatchObject({ approvedBy: 103, writtenBy: 103 })
})

test.each(['quang', 'hanh', 'an', 'oanh'] as const)('%s corrects nothing: 404', async (name) => {
  const opinion = await addIssued()
  expect((await office.as(name)(paths.correction(opinion.code), form(entry))).status).toBe(404)
  expect(await versionsOf(office, opinion.id)).toHaveLength(1)
})
