import { afterEach, beforeEach, expect, test } from 'vitest'
import { documents } from '../../db/schema/answers.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addApproved, standing, versionsOf } from '../support/answers.ts'
import { addOwnNumbering } from '../support/numbering.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const withMail = {
  person: { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
}
const number = (code: string, n: number) =>
  office.as('thu')(
    paths.numbering(code),
    form({ seq: 1, number: n, series: 'UBND-VP', issuedOn: '2026-11-23' }),
  )
const page = async (name: 'thu' | 'binh' | 'oanh' = 'thu') => (await office.as(name)(paths.releases)).text()
const release = (fields: Record<string, string | string[]>, name: 'thu' | 'binh' | 'oanh' = 'thu') =>
  office.as(name)(paths.releases, form(fields))
const stepsOf = async (id: number) => (await eventsOf(office.db, `opinion:${id}`)).map(({ step }) => step)

test('what is approved stands session by session: what needs its number, and what can be issued', async () => {
  const session = await addSession(office)
  const numbered = await addApproved(office, {}, { session })
  const waiting = await addApproved(office, {}, { session })
  const apart = await addApproved(office, { public_at: null })
  await number(numbered.code, 5)
  const html = await page()
  expect(html).toContain('1 câu trả lời có thể phát hành, 2 câu trả lời còn chờ cấp số.')
  expect(html).toContain('Số 05/UBND-VP')
  expect(html).toContain(`value="${numbered.code}.2"`)
  expect(html).not.toContain(`value="${waiting.code}.1"`)
  expect(html.indexOf(session.theme)).toBeLessThan(html.indexOf('Ngoài các buổi'))
  expect(html).toContain(paths.staffOpinion(apart.code))
})

test('those that are ticked are issued, each with its event and its mail; the others wait', async () => {
  const opinions = [
    await addApproved(office, {}, withMail),
    await addApproved(office, { public_at: null }, withMail),
    await addApproved(office, {}, withMail),
  ]
  for (const [i, { code }] of opinions.entries()) await number(code, i + 1)
  const ticked = opinions.slice(0, 2).map(({ code }) => `${code}.2`)
  const response = await release({ do: 'chosen', ticked })
  expect([response.status, response.headers.get('location')]).toEqual([303, `${paths.releases}?so=2`])
  const steps = await Promise.all(opinions.map(({ id }) => stepsOf(id)))
  expect(steps.map((one) => one.at(-1))).toEqual(['publish', 'deliver', 'number'])
  expect((await versionsOf(office, opinions[1]!.id))[0]).toMatchObject({ isPublic: false })
  const mail = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')
  expect(mail.map(({ subject }) => subject).sort()).toEqual(
    opinions
      .slice(0, 2)
      .map(({ id }) => `opinion:${id}`)
      .sort(),
  )
  expect(await (await office.as('thu')(`${paths.releases}?so=2`)).text()).toContain(
    'Đã phát hành 2 câu trả lời.',
  )
})

test('of sixty released together, three that others moved stay behind and are named with the reason', async () => {
  const session = await addSession(office)
  const opinions = []
  for (let i = 0; i < 60; i++) opinions.push(await addApproved(office, {}, { session, ...withMail }))
  await addOwnNumbering(office.db)
  const listed = opinions.map(({ code }) => `${code}.1`)
  const [issued, separated, moved] = [opinions[5]!, opinions[25]!, opinions[59]!]
  await office.as('binh')(paths.publication(issued.code), form({ seq: 1 }))
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [separated.id],
  })
  await office.db.$client.execute({ sql: 'update opinions set seq = 7 where id = ?', args: [moved.id] })
  office.queries.reset()
  const response = await release({ do: 'all', session: session.code, listed })
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Đã phát hành 57 câu trả lời.')
  expect(html).toContain('3 câu trả lời chưa được phát hành')
  expect(html).toContain(`${issued.code}: đã chuyển sang bước khác`)
  expect(html).toContain(`${separated.code}: không còn trong danh sách`)
  expect(html).toContain(`${moved.code}: vừa được người khác thay đổi`)
  // The stamp, who asks, the sixty, for each of three batches the gate and the write, the list again.
  expect(office.queries.trips()).toBe(10)
  const numbers = (await office.db.select().from(documents)).map((paper) => paper.number)
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, i) => i + 1))
  const mail = (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'answered')
  expect(mail).toHaveLength(58)
}, 60_000)

test('numbers of the office’s own are taken in the order of the list', async () => {
  await addOwnNumbering(office.db)
  const session = await addSession(office)
  const opinions = []
  for (let i = 0; i < 3; i++) opinions.push(await addApproved(office, {}, { session }))
  await release({ do: 'all', listed: opinions.map(({ code }) => `${code}.1`) })
  const papers = await Promise.all(
    opinions.map(async ({ id }) => (await versionsOf(office, id))[0]!.documentId),
  )
  const rows = await office.db.select().from(documents)
  expect(papers.map((id) => rows.find((row) => row.id === id)!.number)).toEqual([1, 2, 3])
})

test('what still needs its number is not issued, and said so', async () => {
  const opinion = await addApproved(office)
  const response = await release({ ticked: `${opinion.code}.1` })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain(`${opinion.code}: còn chờ văn thư cấp số`)
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 1 })
})

test('without a tick the form comes back with a sentence', async () => {
  const opinion = await addApproved(office)
  await number(opinion.code, 5)
  const response = await release({ do: 'chosen', listed: `${opinion.code}.2` })
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Xin chọn ít nhất một mục trong danh sách.')
  expect(await stepsOf(opinion.id)).toEqual(['receive', 'number'])
})

test('two who release the same at once: each is issued once', async () => {
  await addOwnNumbering(office.db)
  const opinions = []
  for (let i = 0; i < 10; i++) opinions.push(await addApproved(office, {}, withMail))
  const listed = opinions.map(({ code }) => `${code}.1`)
  await Promise.all([release({ do: 'all', listed }), release({ do: 'all', listed }, 'binh')])
  const steps = await Promise.all(opinions.map(({ id }) => stepsOf(id)))
  expect(steps).toEqual(Array(10).fill(['receive', 'publish']))
  expect(await office.db.select().from(documents)).toHaveLength(10)
})

test('a leader releases as well', async () => {
  const opinion = await addApproved(office)
  await number(opinion.code, 5)
  expect((await release({ ticked: `${opinion.code}.2` }, 'binh')).status).toBe(303)
  expect((await standing(office, opinion.id)).state).toBe('answered')
})

test.each(['quang', 'hanh', 'an'] as const)(
  '%s does not find the page, and releases nothing',
  async (name) => {
    const opinion = await addApproved(office)
    await number(opinion.code, 5)
    expect((await office.as(name)(paths.releases)).status).toBe(404)
    const response = await office.as(name)(paths.releases, form({ ticked: `${opinion.code}.2` }))
    expect(response.status).toBe(404)
    expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 2 })
  },
)

test('another unit’s answers are not there', async () => {
  const opinion = await addApproved(office)
  await number(opinion.code, 5)
  expect(await page('oanh')).not.toContain(opinion.code)
  expect((await release({ ticked: `${opinion.code}.2` }, 'oanh')).status).toBe(404)
  expect(await standing(office, opinion.id)).toEqual({ state: 'approved', seq: 2 })
})

test.each([1, 3])('the list of %i costs one trip beside the sign-in', async (many) => {
  for (let i = 0; i < many; i++) await addApproved(office)
  office.queries.reset()
  await page()
  expect(office.queries.trips()).toBe(3)
})
