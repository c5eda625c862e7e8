import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addInquiry, addOfficers, asOfficer, inquiryRows, opinionRow } from '../support/agency-work.ts'
import { addAnswered, addAssigned } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const QUESTION = 'Đoạn đường lún dài bao nhiêu mét?'
const mails = () => office.db.select().from(outbox).where(eq(outbox.kind, 'inquiry'))
const ask = (
  { code }: { code: string },
  { who = 'quang', hx = false, ...typed }: Record<string, string | number | boolean> = {},
) =>
  office.as(who as 'quang')(
    paths.inquiry(code),
    form({ seq: 1, question: QUESTION, ...(typed as object) }, { hx: hx as boolean }),
  )
const reply = ({ secret }: { secret: string }, line: number, text: string) =>
  office.visit(paths.ownInquiry(secret, line), form({ text }))

test.each([
  ['quang', false],
  ['quang', true],
  ['thu', false],
] as const)(
  '%s asks the asker (htmx %s): they are told once that there is a question, and no date moves',
  async (who, hx) => {
    const opinion = await addAssigned(office)
    const response = await ask(opinion, { who, hx })
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      paths.staffOpinion(opinion.code),
    ])
    expect(await inquiryRows(office)).toMatchObject([
      {
        opinionId: opinion.id,
        question: QUESTION,
        askedBy: who === 'thu' ? 101 : 102,
        answer: '',
        answeredAt: null,
      },
    ])
    expect(await mails()).toMatchObject([{ subject: `opinion:${opinion.id}`, version: 2, channel: 'phone' }])
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect([last.step, JSON.stringify(last.data).includes('lún')]).toEqual(['inquire', false])
    expect(await opinionRow(office, opinion.id)).toMatchObject({ dueOn: '2026-12-24', state: 'assigned' })
    const page = await (await office.visit(paths.follow(opinion.secret))).text()
    expect(page).toContain(QUESTION)
    expect(page).toContain('Thời hạn trả lời ý kiến vẫn tính tiếp trong khi chờ.')
    const staff = await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
    expect(staff).toContain('Thời hạn trả lời vẫn tính tiếp trong khi chờ.')
  },
)

test('one question at a time; an empty one is refused; nobody else asks', async () => {
  const opinion = await addAssigned(office)
  const empty = await ask(opinion, { question: '  ' })
  expect([empty.status, (await empty.text()).includes('Xin ghi câu hỏi.')]).toEqual([422, true])
  for (const who of ['binh', 'hanh', 'an', 'oanh']) expect((await ask(opinion, { who })).status).toBe(404)
  expect((await ask(opinion)).status).toBe(303)
  const second = await ask(opinion, { seq: 2, question: 'Còn đoạn nào khác không?' })
  const html = await second.text()
  expect([
    second.status,
    html.includes('Câu hỏi trước chưa được trả lời.'),
    html.includes('Còn đoạn nào khác không?'),
  ]).toEqual([409, true, true])
  expect([(await inquiryRows(office)).length, (await mails()).length]).toEqual([1, 1])
})

test('the asker answers by the secret link; the first answer stays, a second one is told so and not lost', async () => {
  const opinion = await addAssigned(office)
  const line = await addInquiry(office, opinion.id)
  const first = await reply(opinion, line, 'Dài chừng 30 mét.')
  expect([first.status, first.headers.get('location')]).toEqual([
    303,
    `${paths.follow(opinion.secret)}?da=tra-loi`,
  ])
  expect(await inquiryRows(office)).toMatchObject([
    { answer: 'Dài chừng 30 mét.', answeredAt: NOW, recordedBy: null },
  ])
  expect((await reply(opinion, line, 'Dài chừng 30 mét.')).status).toBe(303)
  const other = await reply(opinion, line, 'Dài chừng 90 mét.')
  const html = await other.text()
  expect([
    other.status,
    html.includes('Câu hỏi này đã được trả lời trước đó'),
    html.includes('Dài chừng 90 mét.'),
  ]).toEqual([409, true, true])
  expect(await inquiryRows(office)).toMatchObject([{ answer: 'Dài chừng 30 mét.' }])
  expect(
    (await eventsOf(office.db, `opinion:${opinion.id}`))
      .slice(1)
      .map(({ step, actorId, data }) => [step, actorId, data]),
  ).toEqual([['answer_inquiry', null, { from: 'assigned', to: 'assigned', inquiry: line }]])
  const page = await (await office.visit(`${paths.follow(opinion.secret)}?da=tra-loi`)).text()
  expect(page).toContain('Đã nhận câu trả lời của ông/bà.')
  expect(await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()).toContain(
    'Dài chừng 30 mét.',
  )
})

test('ten answers at once are one', async () => {
  const opinion = await addAssigned(office)
  const line = await addInquiry(office, opinion.id)
  const all = await Promise.all(Array.from({ length: 10 }, (_, i) => reply(opinion, line, `Lần ${i}`)))
  expect(all.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(all.filter(({ status }) => status === 409)).toHaveLength(9)
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(2)
})

test('an empty or too long answer comes back with what was typed; another’s question is nobody’s', async () => {
  const opinion = await addAssigned(office)
  const other = await addAssigned(office)
  const line = await addInquiry(office, opinion.id)
  const empty = await reply(opinion, line, ' ')
  expect([empty.status, (await empty.text()).includes('Xin ghi câu trả lời.')]).toEqual([422, true])
  const long = await reply(opinion, line, 'dài '.repeat(2000))
  expect([long.status, (await long.text()).includes('dài dài dài')]).toEqual([422, true])
  expect((await reply(other, line, 'Của người khác')).status).toBe(404)
  expect((await reply({ secret: 'x'.repeat(24) }, line, 'Đoán')).status).toBe(404)
  expect((await reply(opinion, 1, 'Đoán')).status).toBe(404)
  expect(await inquiryRows(office)).toMatchObject([{ answer: '', answeredAt: null }])
})

test('a question whose opinion was answered meanwhile waits no more, and the words come back', async () => {
  const opinion = await addAnswered(office)
  const line = await addInquiry(office, opinion.id)
  expect(await (await office.visit(paths.follow(opinion.secret))).text()).not.toContain(
    paths.ownInquiry(opinion.secret, line),
  )
  const late = await reply(opinion, line, 'Trả lời muộn mất rồi.')
  expect([late.status, (await late.text()).includes('Trả lời muộn mất rồi.')]).toEqual([409, true])
  expect(await inquiryRows(office)).toMatchObject([{ answeredAt: null }])
})

test.each([false, true])(
  'the office types the answer in on the asker’s behalf (htmx %s), nobody else does',
  async (hx) => {
    await addOfficers(office)
    const opinion = await addAssigned(office)
    const line = await addInquiry(office, opinion.id)
    const typed = { seq: 1, line, answer: 'Gọi điện: dài 30 mét.' }
    const address = paths.inquiryReply(opinion.code, line)
    for (const who of ['quang', 'binh', 'hanh', 'oanh'] as const)
      expect((await office.as(who)(address, form(typed))).status).toBe(404)
    expect((await asOfficer(office, 'mai')(address, form(typed))).status).toBe(404)
    const empty = await office.as('thu')(address, form({ ...typed, answer: '' }))
    expect([empty.status, (await empty.text()).includes('Xin ghi câu trả lời.')]).toEqual([422, true])
    expect((await office.as('thu')(address, form(typed, { hx }))).status).toBe(303)
    expect(await inquiryRows(office)).toMatchObject([{ answer: typed.answer, recordedBy: 101 }])
    const again = await office.as('thu')(
      address,
      form({ ...typed, seq: 2, answer: 'Lần hai, khác hẳn lần đầu.' }),
    )
    const html = await again.text()
    expect([
      again.status,
      html.includes('Câu trả lời trước được giữ nguyên.'),
      html.includes('Lần hai, khác hẳn lần đầu.'),
    ]).toEqual([409, true, true])
    expect((await reply(opinion, line, 'Sau văn phòng')).status).toBe(409)
    expect(await (await office.visit(paths.follow(opinion.secret))).text()).toContain(typed.answer)
  },
)

test('questions and answers are nobody else’s to read, and markup in them is text', async () => {
  const opinion = await addAssigned(office)
  const evil = '<script>alert("cau-hoi-rieng")</script>'
  await addInquiry(office, opinion.id, { question: evil, answer: evil, answeredAt: NOW })
  for (const path of [paths.opinion(opinion.code), paths.board, paths.apiOpinion(opinion.code)])
    expect(await (await office.visit(path)).text()).not.toContain('cau-hoi-rieng')
  const byCode = await office.visit(paths.lookUp, form({ code: opinion.receiptCode, phone4: '' }))
  expect(await byCode.text()).not.toContain('cau-hoi-rieng')
  for (const page of [
    await office.visit(paths.follow(opinion.secret)),
    await office.as('quang')(paths.staffOpinion(opinion.code)),
  ]) {
    const html = await page.text()
    expect([html.includes(evil), html.includes('cau-hoi-rieng')]).toEqual([false, true])
  }
  await office.as('thu')(paths.separation(opinion.code), form({ seq: 1, readers: [] }))
  expect(await (await office.visit(paths.follow(opinion.secret))).text()).not.toContain('cau-hoi-rieng')
})
