import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitments } from '../../db/schema/commitments.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAnswered, addApproved, addAssigned, addSubmitted } from '../support/answers.ts'
import { addCommitment, commitmentOf } from '../support/commitments.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const FIELDS = { what: 'Vá đoạn đường lún', agency: '11', who: '', dueOn: '2026-12-15' }
const of = (opinionId: number) =>
  office.db.select().from(commitments).where(eq(commitments.opinionId, opinionId)).orderBy(commitments.id)
const page = async (name: 'quang' | 'thu' | 'binh' | 'hanh', path: string) =>
  (await office.as(name)(path)).text()

/** Quang's draft: one promise, one sentence that is none. */
async function addDrafted() {
  const opinion = await addAssigned(office, { state: 'drafted' })
  const text = 'Xã đã kiểm tra. Phòng Kinh tế sẽ vá xong trước ngày 15/12/2026.'
  await addAnswer(office, opinion.id, { text })
  return opinion
}

describe('while the answer is drafted', () => {
  test('a promise in it is offered and taken over with its words, agency and day', async () => {
    const opinion = await addDrafted()
    const html = await page('quang', paths.staffOpinion(opinion.code))
    expect(html).toContain('Trong câu trả lời có hứa')
    expect(html).not.toContain('có hứa: “Xã đã kiểm tra')
    const filled = await page('quang', `${paths.opinionCommitments(opinion.code)}?hua=1`)
    expect(filled).toContain('Phòng Kinh tế sẽ vá xong trước ngày 15/12/2026.</textarea>')
    expect(filled).toContain('<option value="11" selected="">')
    expect(filled).toContain('value="2026-12-15"')
    const what = 'Phòng Kinh tế sẽ vá xong trước ngày 15/12/2026.'
    const taken = form({ ...FIELDS, what })
    expect((await office.as('quang')(paths.opinionCommitments(opinion.code), taken)).status).toBe(303)
    expect(await of(opinion.id)).toMatchObject([{ state: 'proposed', what, agencyId: 11, answerId: null }])
    expect(await page('quang', paths.staffOpinion(opinion.code))).not.toContain('Trong câu trả lời có hứa')
  })

  test.each(['quang', 'thu'] as const)('%s proposes, edits and drops one; others may not', async (name) => {
    const opinion = await addDrafted()
    for (const other of ['binh', 'hanh', 'oanh', 'an'] as const) {
      expect((await office.as(other)(paths.opinionCommitments(opinion.code))).status).toBe(404)
      expect((await office.as(other)(paths.opinionCommitments(opinion.code), form(FIELDS))).status).toBe(404)
    }
    await office.as(name)(paths.opinionCommitments(opinion.code), form(FIELDS))
    const [commitment] = await of(opinion.id)
    const edited = { seq: 1, what: 'Vá đường', agency: '', who: 'UBND xã', dueOn: '2026-12-20' }
    await office.as(name)(paths.commitmentEdit(commitment!.code), form(edited, { hx: true }))
    expect(await commitmentOf(office, commitment!.id)).toMatchObject({
      ...{
        state: 'proposed',
        what: 'Vá đường',
        who: 'UBND xã',
        agencyId: null,
        dueOn: '2026-12-20',
        changes: [],
      },
    })
    await office.as(name)(paths.commitmentDropped(commitment!.code), form({ seq: 2 }))
    expect((await commitmentOf(office, commitment!.id)).state).toBe('dropped')
  })

  test('an edit that came second is told so, with its words', async () => {
    const opinion = await addDrafted()
    const { code, id } = await addCommitment(office, { opinionId: opinion.id, state: 'proposed' })
    await office.as('thu')(paths.commitmentDropped(code), form({ seq: 1 }))
    const late = await office.as('quang')(
      paths.commitmentEdit(code),
      form({ ...FIELDS, seq: 1, what: 'Lời của Quang' }),
    )
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Lời của Quang')
    expect((await commitmentOf(office, id)).state).toBe('dropped')
  })

  test('what was typed wrong comes back', async () => {
    const opinion = await addDrafted()
    const wrong = { what: 'Chữ đã gõ', agency: '', who: '', dueOn: '2026-11-01' }
    const response = await office.as('quang')(paths.opinionCommitments(opinion.code), form(wrong))
    const html = await response.text()
    expect([
      response.status,
      html.includes('Chữ đã gõ'),
      html.includes('Xin chọn cơ quan, hoặc ghi'),
    ]).toEqual([422, true, true])
    const past = await office.as('quang')(
      paths.opinionCommitments(opinion.code),
      form({ ...wrong, who: 'UBND xã' }),
    )
    expect(await past.text()).toContain('Thời hạn phải từ hôm nay trở đi.')
    const strange = await office.as('quang')(
      paths.opinionCommitments(opinion.code),
      form({ ...FIELDS, agency: '21' }),
    )
    expect(await strange.text()).toContain('Cơ quan này không thuộc đơn vị.')
    expect(await of(opinion.id)).toEqual([])
  })

  test('ten presses at once make one', async () => {
    const opinion = await addDrafted()
    const presses = Array.from({ length: 10 }, () =>
      office.as('quang')(paths.opinionCommitments(opinion.code), form(FIELDS)),
    )
    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual(Array(10).fill(303))
    expect(await of(opinion.id)).toHaveLength(1)
  })
})

test('an answer that is sent back keeps its proposals', async () => {
  const opinion = await addSubmitted(office)
  const { id } = await addCommitment(office, { opinionId: opinion.id, state: 'proposed' })
  await office.as('binh')(paths.sendingBack(opinion.code), form({ seq: 1, remark: 'Ghi rõ hơn.' }))
  expect((await commitmentOf(office, id)).state).toBe('proposed')
})

test('a proposal is promised with the answer that is issued, in the same batch', async () => {
  const opinion = await addApproved(office)
  const kept = await addCommitment(office, { opinionId: opinion.id, state: 'proposed' })
  const dropped = await addCommitment(office, {
    ...{ opinionId: opinion.id, state: 'proposed', what: 'Việc đã bỏ', set: { state: 'dropped' } },
  })
  const issue = { seq: 1, number: 5, series: 'UBND-VP', issuedOn: '2026-11-23' }
  const response = await office.as('thu')(paths.publication(opinion.code), form(issue))
  expect(response.status).toBe(303)
  expect(await commitmentOf(office, kept.id)).toMatchObject({
    state: 'open',
    answerId: opinion.answer,
    seq: 2,
  })
  expect((await commitmentOf(office, dropped.id)).state).toBe('dropped')
  const [opinionEvents, its] = await Promise.all([
    eventsOf(office.db, `opinion:${opinion.id}`),
    eventsOf(office.db, `commitment:${kept.id}`),
  ])
  expect(its.map(({ step }) => step)).toEqual(['propose', 'issue'])
  expect(its.at(-1)!.batch).toBe(opinionEvents.at(-1)!.batch)
})

test('to an answered opinion secretary and leader promise more, at once; the page tells answered and resolved apart', async () => {
  const opinion = await addAnswered(office)
  expect(await page('binh', paths.staffOpinion(opinion.code))).toContain('Đã giải quyết xong')
  expect((await office.as('quang')(paths.opinionCommitments(opinion.code), form(FIELDS))).status).toBe(404)
  expect((await office.as('binh')(paths.opinionCommitments(opinion.code), form(FIELDS))).status).toBe(303)
  expect(await of(opinion.id)).toMatchObject([{ state: 'open', answerId: opinion.answer }])
  const html = await page('binh', paths.staffOpinion(opinion.code))
  expect(html).toContain('Chưa giải quyết xong')
  expect(html).toContain('Ghi cam kết – Lê Thanh Bình')
})

test('the queue asks for either, and both together are all that is answered', async () => {
  const open = await addAnswered(office)
  await addCommitment(office, { opinionId: open.id, answerId: open.answer })
  const kept = await addAnswered(office, { state: 'closed' })
  await addCommitment(office, { opinionId: kept.id, answerId: kept.answer, set: { state: 'done' } })
  const failed = await addAnswered(office)
  await addCommitment(office, { opinionId: failed.id, answerId: failed.answer, set: { state: 'failed' } })
  const none = await addAnswered(office)
  const pending = await addAssigned(office)
  await addCommitment(office, { opinionId: pending.id, state: 'proposed' })
  const queue = async (cho: string) => page('thu', `${paths.queue}?cho=${cho}`)
  const shown = async (cho: string) => {
    const html = await queue(cho)
    return [open, kept, failed, none, pending].map(({ code }) => html.includes(paths.staffOpinion(code)))
  }
  expect(await shown('chua-giai-quyet-xong')).toEqual([true, false, true, false, false])
  expect(await shown('da-giai-quyet-xong')).toEqual([false, true, false, true, false])
})
