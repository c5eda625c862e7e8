import { afterEach, beforeEach, expect, test } from 'vitest'
import { documents } from '../../db/schema/answers.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addApproved, standing, versionsOf } from '../support/answers.ts'
import { addOwnNumbering } from '../support/numbering.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const entry = { seq: 1, number: 5, series: 'UBND-VP', issuedOn: '2026-11-23' }
const number = (code: string, fields: object, hx = false) =>
  office.as('thu')(paths.numbering(code), form({ ...entry, ...fields }, { hx }))
const issue = (code: string, fields: Record<string, string | number>) =>
  office.as('thu')(paths.publication(code), form(fields))
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)
const pageOf = async (code: string) => (await office.as('thu')(paths.staffOpinion(code))).text()
const books = async () =>
  (await office.db.select().from(documents).orderBy(documents.enteredAt, documents.number)).map(
    ({ number, series, issuedOn, skipReason }) => ({ number, series, issuedOn, skipReason }),
  )

test.each([false, true])('a number is entered and nothing is issued by it (htmx: %s)', async (hx) => {
  const opinion = await addApproved(office)
  const response = await number(opinion.code, {}, hx)
  expect([response.status, response.headers.get('location')]).toEqual([303, paths.staffOpinion(opinion.code)])
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 2 })
  const [document] = await office.db.select().from(documents)
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { documentId: document!.id, issuedAt: null, isPublic: false },
  ])
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'number',
    actorId: 101,
    data: { from: 'approved', to: 'approved', answer: opinion.answer, document: document!.id },
  })
  expect((await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')).toEqual([])
})

test('what is numbered waits to be issued, and is issued on another day under the number and day of its paper', async () => {
  const opinion = await addApproved(office)
  await number(opinion.code, {})
  expect(await pageOf(opinion.code)).toContain('Đã cấp số 05/UBND-VP ngày 23/11/2026, chờ phát hành.')
  office.at(NOW + 3 * 86_400_000)
  expect((await issue(opinion.code, { seq: 2 })).status).toBe(303)
  expect(await standing(office, opinion.id)).toEqual({ state: 'answered', seq: 3 })
  expect(await versionsOf(office, opinion.id)).toMatchObject([{ issuedOn: '2026-11-26', isPublic: true }])
  expect(await books()).toMatchObject([{ number: 5, issuedOn: '2026-11-23' }])
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'number', 'publish'])
})

test('a leader issues what the clerk numbered, but enters no number', async () => {
  const opinion = await addApproved(office)
  const early = await office.as('binh')(paths.publication(opinion.code), form(entry))
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('còn chờ văn thư cấp số')
  expect((await office.as('binh')(paths.publication(opinion.code), form({ seq: 1 }))).status).toBe(422)
  expect((await office.as('binh')(paths.numbering(opinion.code), form(entry))).status).toBe(404)
  expect(await books()).toEqual([])
  await number(opinion.code, {})
  expect((await office.as('binh')(paths.publication(opinion.code), form({ seq: 2 }))).status).toBe(303)
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'number', 'publish'])
})

test('a number that leaves a gap asks for the reason, keeps what was typed, and is taken with it', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office)]
  await number(first.code, {})
  const asked = await number(second.code, { number: 9, series: 'ubnd-vp' })
  const html = await asked.text()
  expect(asked.status).toBe(422)
  expect(html).toContain('Số này không liền sau số cuối cùng trong sổ.')
  expect(html).toMatch(/name="number"[^>]*value="9"/)
  expect(html).toContain('name="skipReason"')
  expect(await stepsOf(second.id)).toEqual(['receive'])
  const reason = 'Số 6 đến 8 cấp cho giấy mời'
  expect((await number(second.code, { number: 9, skipReason: reason })).status).toBe(303)
  expect(await books()).toMatchObject([
    { number: 5, skipReason: '' },
    { number: 9, skipReason: reason },
  ])
})

test('a number that was left out may be entered later', async () => {
  const [first, second, third] = [
    await addApproved(office),
    await addApproved(office),
    await addApproved(office),
  ]
  await number(first.code, {})
  await number(second.code, { number: 9, skipReason: 'Cấp cho văn bản khác' })
  expect((await number(third.code, { number: 7 })).status).toBe(303)
  expect((await books()).map((paper) => paper.number)).toEqual([5, 7, 9])
})

test('a number that is given is refused, with what was typed and the next one', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office)]
  await number(first.code, {})
  const response = await number(second.code, {})
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('Số này đã được cấp cho một văn bản khác trong năm.')
  expect(html).toMatch(/name="number"[^>]*value="5"/)
  expect(html).toContain('Số tiếp theo trong sổ: 06/UBND-VP')
})

test('a wrong number is mended until the answer is issued, and its event keeps what was wrong', async () => {
  const opinion = await addApproved(office)
  await number(opinion.code, {})
  expect((await number(opinion.code, { seq: 2, number: 6, series: 'UBND-KT' })).status).toBe(303)
  expect(await books()).toMatchObject([{ number: 6, series: 'UBND-KT' }])
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
    step: 'number',
    data: { was: 5, wasSeries: 'UBND-VP' },
  })
  await issue(opinion.code, { seq: 3 })
  expect((await number(opinion.code, { seq: 4, number: 7 })).status).toBe(409)
  expect(await books()).toMatchObject([{ number: 6, series: 'UBND-KT' }])
})

test('mending a number to one that is given is refused', async () => {
  const [first, second] = [await addApproved(office), await addApproved(office)]
  await number(first.code, {})
  await number(second.code, { number: 6 })
  expect((await number(second.code, { seq: 2, number: 5 })).status).toBe(422)
  expect((await books()).map((paper) => paper.number)).toEqual([5, 6])
})

test('on a page that has grown old nothing is numbered and what was typed stays', async () => {
  const opinion = await addApproved(office, { seq: 4 })
  const response = await number(opinion.code, { number: 77 })
  expect(response.status).toBe(409)
  expect(await response.text()).toMatch(/name="number"[^>]*value="77"/)
  expect(await books()).toEqual([])
})

test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)(
  '%s enters no number: 404, nothing written',
  async (name) => {
    const opinion = await addApproved(office)
    expect((await office.as(name)(paths.numbering(opinion.code), form(entry))).status).toBe(404)
    expect(await books()).toEqual([])
    expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 1 })
  },
)

test('where the office numbers here, the answer takes its number and today’s date as it is issued', async () => {
  await addOwnNumbering(office.db)
  const [first, second] = [await addApproved(office), await addApproved(office)]
  const page = await pageOf(first.code)
  expect(page).toContain('Phần mềm cấp số tiếp theo của ký hiệu UBND-PM')
  expect(page).not.toContain('name="issuedOn"')
  expect((await issue(first.code, { seq: 1 })).status).toBe(303)
  expect((await office.as('binh')(paths.publication(second.code), form({ seq: 1 }))).status).toBe(303)
  expect(await books()).toEqual([
    { number: 1, series: 'UBND-PM', issuedOn: '2026-11-23', skipReason: '' },
    { number: 2, series: 'UBND-PM', issuedOn: '2026-11-23', skipReason: '' },
  ])
})

test('where the office has begun to number here, a number typed before is refused with a sentence', async () => {
  const opinion = await addApproved(office)
  await addOwnNumbering(office.db)
  for (const path of [paths.numbering(opinion.code), paths.publication(opinion.code)]) {
    const response = await office.as('thu')(path, form(entry))
    expect([path, response.status]).toEqual([path, 422])
    expect(await response.text()).toContain('số ghi tay chưa được lưu')
  }
  expect(await books()).toEqual([])
})

test('nobody writes by hand into a series that is numbered here', async () => {
  await addOwnNumbering(office.db, { kind: 'answer_party_committee', series: 'UBND-VP' })
  const opinion = await addApproved(office)
  const response = await number(opinion.code, {})
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Ký hiệu này do phần mềm cấp số')
  expect(await books()).toEqual([])
})

test('the Party’s papers stay in their book where only the committee’s are numbered here', async () => {
  await addOwnNumbering(office.db)
  const opinion = await addApproved(office)
  await office.db.$client.execute({
    sql: 'update answers set signer_id = 62 where id = ?',
    args: [opinion.answer],
  })
  expect((await number(opinion.code, { series: 'CV/ĐU' })).status).toBe(303)
  expect(await books()).toMatchObject([{ number: 5, series: 'CV/ĐU' }])
})

test('what awaits its number and what waits to be issued are two figures, each the length of its list', async () => {
  const [numbered, other] = [await addApproved(office), await addApproved(office)]
  await number(numbered.code, {})
  const list = async (wait: string) => (await office.as('thu')(`${paths.queue}?cho=${wait}`)).text()
  expect(await list('phat-hanh')).toContain(numbered.code)
  expect(await list('phat-hanh')).not.toContain(other.code)
  expect(await list('cap-so')).toContain(other.code)
  expect(await list('cap-so')).not.toContain(numbered.code)
  const desk = await (await office.as('thu')(paths.desk)).text()
  expect(desk).toContain('cho=cap-so')
  expect(desk).toContain('cho=phat-hanh')
  await addOwnNumbering(office.db)
  expect(await list('cap-so')).not.toContain(other.code)
  expect(await list('phat-hanh')).toContain(other.code)
})
