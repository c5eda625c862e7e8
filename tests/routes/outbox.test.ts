import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const lan = { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
const linesOf = () => office.db.select().from(outbox).orderBy(outbox.id)
const page = async (path: string, name: 'an' | 'thu' | 'oanh' = 'an') => (await office.as(name)(path)).text()
const countsIn = (html: string) =>
  [...html.matchAll(/(?:chờ|được|ngày) \((\d+)\)/g)].map(([, n]) => Number(n))
const rowsIn = (html: string) => (/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '').match(/<tr/g)?.length ?? 0
const list = (muc: string) => `${paths.outbox}?muc=${muc}`

/** Three that wait, two that failed, one that went. */
async function fill() {
  for (let i = 0; i < 6; i++) await addOpinion(office, { person: lan })
  const [, , , fourth, fifth, sixth] = await linesOf()
  const set = (sql: string, id: number) =>
    office.db.$client.execute({ sql: `update outbox set ${sql} where id = ?`, args: [id] })
  await set(`failed_at = ${NOW}, problem = 'rejected', attempts = 1`, fourth!.id)
  await set(`failed_at = ${NOW}, problem = 'overtaken'`, fifth!.id)
  await set(`sent_at = ${NOW}, attempts = 1`, sixth!.id)
  return { failed: fourth!, overtaken: fifth!, sent: sixth! }
}

test('each list is as long as its number says, and shows no word and no whole address of a resident', async () => {
  await fill()
  for (const [muc, length] of [
    ['waiting', 3],
    ['failed', 2],
    ['sent', 1],
  ] as const) {
    const html = await page(list(muc))
    expect([countsIn(html), rowsIn(html)]).toEqual([[3, 2, 1], length])
    expect(html).toContain('l…@example.vn')
    expect(html).not.toMatch(/lan@example|Hoàng Thị Lan|bị lún/)
  }
})

test('without a mail server the page says so and what to do', async () => {
  await fill()
  expect(await page(paths.outbox)).toContain('Chưa có máy chủ thư')
  office.platform.mail = { address: 'vp@example.vn', send: async () => {} }
  expect(await page(paths.outbox)).not.toContain('Chưa có máy chủ thư')
})

test('what waits for office hours says until when', async () => {
  office.platform.mail = { address: 'vp@example.vn', send: async () => {} }
  await addOpinion(office, { person: lan })
  await office.db.$client.execute("update outbox set kind = 'accepted'")
  office.at(Date.UTC(2026, 10, 23, 11, 0))
  // The 24th is a holiday.
  expect(await page(paths.outbox)).toContain('Chờ đến giờ làm việc: 07:30 ngày 25/11/2026')
})

test('what failed can be sent again by itself or together, but not what is no longer true', async () => {
  const { failed, overtaken } = await fill()
  const html = await page(list('failed'))
  expect(html).toContain(paths.outboxRetry(failed.id))
  expect(html).not.toContain(paths.outboxRetry(overtaken.id))
  const retry = await office.as('an')(paths.outboxRetry(failed.id), form({ seq: 0 }))
  expect([retry.status, retry.headers.get('location')]).toEqual([
    303,
    '/quan-tri/hop-thu-di?muc=waiting&gui-lai=1',
  ])
  expect((await linesOf()).find(({ id }) => id === failed.id)).toMatchObject({
    failedAt: null,
    problem: '',
    attempts: 0,
    channel: 'mail',
  })
  expect(await eventsOf(office.db, `outbox:${failed.id}`)).toMatchObject([
    { step: 'send_again', actorId: 105, data: {} },
  ])
  const again = await office.as('an')(paths.outboxRetry(failed.id), form({ seq: 0 }))
  expect(again.status).toBe(409)
  await office.db.$client.execute(
    `update outbox set failed_at = ${NOW}, problem = 'other' where sent_at is null`,
  )
  const all = await office.as('an')(paths.outboxRetry('tat-ca'), form({}))
  expect(all.headers.get('location')).toBe('/quan-tri/hop-thu-di?muc=waiting&gui-lai=5')
  expect((await linesOf()).filter(({ failedAt }) => failedAt !== null)).toEqual([])
})

test('only an administrator of the record’s unit sees or moves a line', async () => {
  const { failed } = await fill()
  const before = await linesOf()
  for (const [name, path, status] of [
    ['thu', paths.outbox, 404],
    ['oanh', paths.outboxText(failed.id), 404],
    ['an', paths.outboxText(failed.id), 200],
  ] as const)
    expect((await office.as(name)(path)).status).toBe(status)
  expect(countsIn(await page(paths.outbox, 'oanh'))).toEqual([0, 0, 0])
  for (const name of ['thu', 'oanh'] as const)
    expect((await office.as(name)(paths.outboxRetry(failed.id), form({ seq: 0 }))).status).toBe(404)
  expect(await linesOf()).toEqual(before)
})

test('the text of a line is written from the record as it stands', async () => {
  const opinion = await addOpinion(office, { person: lan })
  const [line] = await linesOf()
  const html = await page(paths.outboxText(line!.id))
  expect(html).toContain(`Mã tra cứu: ${opinion.receiptCode}`)
  expect(html).not.toMatch(/lan@example|Hoàng Thị Lan/)
})

test('the resident’s own link, by which an opinion is read and withdrawn, is no administrator’s', async () => {
  const { secret } = await addOpinion(office, { person: lan })
  const [line] = await linesOf()
  // The cookie of a signed-in test goes with http.
  office.platform.publicUrl = 'http://doithoai.example.vn'
  const html = await page(paths.outboxText(line!.id))
  expect(html).not.toContain(secret)
  expect(html).toContain('http://doithoai.example.vn/theo-doi/…')
  expect(await page(paths.letter(line!.id), 'thu')).toContain(secret)
})

test('what is separate, and whoever stands behind it, shows nowhere', async () => {
  const session = await addSession(office)
  const opinion = await addOpinion(office, { session, person: { ...lan, phone: '0912345678' } })
  await office.db.$client.execute({
    sql: `insert into outbox (kind, subject, recipient, version, channel, created_at)
      values ('session_moved', ?, ?, 1, 'mail', ?), ('session_moved', ?, ?, 2, 'phone', ?)`,
    args: [
      `session:${session.id}`,
      `person:${opinion.personId}`,
      NOW,
      `session:${session.id}`,
      `person:${opinion.personId}`,
      NOW,
    ],
  })
  expect(countsIn(await page(paths.outbox))).toEqual([2, 0, 0])
  expect(await page(paths.calls, 'thu')).toContain('Hoàng Thị Lan')
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [opinion.id],
  })
  expect(countsIn(await page(paths.outbox))).toEqual([0, 0, 0])
  for (const { id } of await linesOf()) expect((await office.as('an')(paths.outboxText(id))).status).toBe(404)
  expect(await page(paths.calls, 'thu')).not.toContain('Hoàng Thị Lan')
  expect(await page(`${paths.people}?q=lan`, 'thu')).not.toContain('Hoàng Thị Lan')
})

test.each([1, 3])('the outbox costs one trip beside the sign-in, with %i lines', async (n) => {
  for (let i = 0; i < n; i++) await addOpinion(office, { person: lan })
  office.queries.reset()
  await office.as('an')(paths.outbox)
  expect(office.queries.trips()).toBe(3)
})

test('fifty lines a page, onward by cursor', async () => {
  const opinion = await addOpinion(office, { person: lan })
  for (let i = 2; i <= 51; i++)
    await office.db.$client.execute({
      sql: `insert into outbox (kind, subject, recipient, version, channel, created_at) values ('accepted', ?, ?, ?, 'mail', ?)`,
      args: [`opinion:${opinion.id}`, `person:${opinion.personId}`, i, NOW],
    })
  const first = await page(paths.outbox)
  const next = /href="([^"]*)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&')
  expect([rowsIn(first), rowsIn(await page(next))]).toEqual([50, 1])
})

test('without a mail server the secretary prints a letter and marks it as handed over', async () => {
  const opinion = await addOpinion(office, { person: lan })
  const [line] = await linesOf()
  expect(await page(paths.calls, 'thu')).toContain('Thư chờ in (1)')
  expect(await page(paths.letters, 'thu')).toContain(paths.letter(line!.id))
  const letter = await page(paths.letter(line!.id), 'thu')
  expect(letter).toContain(opinion.receiptCode)
  expect(letter).toContain('Hoàng Thị Lan')
  expect(letter).toContain('Thôn Thượng')
  expect(letter).not.toContain('xin không trả lời thư này')
  expect((await office.as('oanh')(paths.letter(line!.id), form({ seq: 0 }))).status).toBe(404)
  expect((await office.as('thu')(paths.letter(line!.id), form({ seq: 7 }))).status).toBe(409)
  expect((await office.as('thu')(paths.letter(line!.id), form({ seq: 0 }))).status).toBe(303)
  expect(await linesOf()).toMatchObject([{ sentAt: NOW, callOutcome: 'done', calledBy: 101 }])
  expect(await page(list('sent'))).toContain('Đã in và giao lúc')
  office.platform.mail = { address: 'vp@example.vn', send: async () => {} }
  expect((await office.as('thu')(paths.letters)).status).toBe(404)
})
