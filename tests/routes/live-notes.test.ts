import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { addRunning, livePath, notePath } from '../support/live.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
let opinion: Awaited<ReturnType<typeof addOpinion>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
  opinion = await addOpinion(office, { session })
})
afterEach(() => office.close())

const SAID = { leader_id: 62, text: 'Quý I năm sau sẽ sửa đoạn này.', seen: 0 }
const note = (fields: Partial<Record<string, string | number>> = {}, { hx = false } = {}) =>
  office.as('thu')(notePath(session, opinion), form({ ...SAID, ...fields } as typeof SAID, { hx }))
const noted = () =>
  office.db.select().from(answers).where(eq(answers.opinionId, opinion.id)).orderBy(answers.version)

test('a noted answer is the first oral version, by its leader, with the event of its step', async () => {
  const answer = await note()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`${livePath(session)}?the=${opinion.code}#card-${opinion.code}`)
  const [version] = await noted()
  expect(version).toMatchObject({
    version: 1,
    form: 'oral',
    text: SAID.text,
    signerId: 62,
    writtenBy: 101,
    issuedAt: null,
  })
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toMatchObject([
    { step: 'receive' },
    { step: 'note_oral_answer', actorId: 101, data: { answer: version!.id, leader: 62, to: 'received' } },
  ])
})

test('through htmx the card alone comes back, with the answer and its form folded and empty', async () => {
  const answer = await note({}, { hx: true })
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html.startsWith(`<article id="card-${opinion.code}"`)).toBe(true)
  expect(html).toContain('Ngô Văn Sơn trả lời tại chỗ')
  expect(html.match(new RegExp(SAID.text, 'g'))).toHaveLength(1)
  expect(html).not.toContain('open=""')
  expect(html).toContain('name="seen" value="1"')
})

test('a second answer is the next version, and both stand on the card', async () => {
  await note()
  await note({ text: 'Xin nói rõ thêm: trước Tết.', seen: 1 })
  expect((await noted()).map(({ version }) => version)).toEqual([1, 2])
  const html = await (await office.as('thu')(livePath(session))).text()
  expect(html).toContain(SAID.text)
  expect(html).toContain('Xin nói rõ thêm: trước Tết.')
})

describe.each([true, false])('an answer (htmx: %s)', (hx) => {
  test('sent twice, even at once, is noted once', async () => {
    const sent = await Promise.all([note({}, { hx }), note({}, { hx }), note({}, { hx })])
    expect(sent.map(({ status }) => status)).toEqual(Array(3).fill(hx ? 200 : 303))
    expect((await note({}, { hx })).status).toBe(hx ? 200 : 303)
    expect(await noted()).toHaveLength(1)
  })

  test('that crosses a colleague’s comes back beside it, with what was typed', async () => {
    await note()
    const crossing = await note({ text: 'Một <câu> khác.' }, { hx })
    const html = await crossing.text()
    expect(crossing.status).toBe(409)
    expect(html).toContain(SAID.text)
    expect(html).toContain('Một &lt;câu&gt; khác.')
    expect(html).toContain('name="seen" value="1"')
    expect(await noted()).toHaveLength(1)
  })

  test('without words or by a leader of another unit is refused at its field, open, with what was typed', async () => {
    const empty = await note({ text: ' ' }, { hx })
    const strange = await note({ leader_id: 71 }, { hx })
    expect([empty.status, strange.status]).toEqual([422, 422])
    expect(await empty.text()).toContain(`field-${opinion.code}-text-error`)
    const html = await strange.text()
    expect(html).toContain(`field-${opinion.code}-leader_id-error`)
    expect(html).toContain(SAID.text)
    expect(html).toContain('<details class="fold" open=""')
    expect(await noted()).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'oanh'] as const)('is not %s’s to note', async (name) => {
    const answer = await office.as(name)(notePath(session, opinion), form(SAID, { hx }))
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain(opinion.text)
    expect(await noted()).toEqual([])
  })

  test('to what has left the line is refused, and what was typed is kept', async () => {
    await office.db.$client.execute("update opinions set state = 'forwarded'")
    const answer = await note({}, { hx })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(SAID.text)
    expect(await noted()).toEqual([])
  })
})

test('an answer to what is separate, or to a card of another session, finds nothing', async () => {
  const [elsewhere, separate] = [
    await addOpinion(office, { session: await addRunning(office) }),
    await addOpinion(office, { session, set: { state: 'separate' } }),
  ]
  for (const other of [elsewhere, separate]) {
    expect((await office.as('thu')(notePath(session, other), form(SAID))).status).toBe(404)
  }
  expect(await office.db.select().from(answers)).toEqual([])
})

test('once the conclusion is issued no answer is noted here', async () => {
  await office.db.$client.execute("update sessions set state = 'concluded'")
  const answer = await note()
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('thông báo kết luận')
  expect(await noted()).toEqual([])
})

test('a card that was only accepted meanwhile takes the answer all the same', async () => {
  await office.db.$client.execute("update opinions set state = 'accepted'")
  expect((await note()).status).toBe(303)
  expect(await noted()).toHaveLength(1)
})
