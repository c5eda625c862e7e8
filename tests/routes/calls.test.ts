import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const MINUTE = 60_000
const linesOf = () => office.db.select().from(outbox).orderBy(outbox.id)
const page = async (path: string = paths.calls) => (await office.as('thu')(path)).text()
const namesIn = (html: string) =>
  [...html.matchAll(/id="card-\d+"><header><h2>([^<]*)/g)].map(([, name]) => name)
const press = (id: number, outcome: string, seq: number) =>
  office.as('thu')(paths.call(id), form({ outcome, seq }))

/** Somebody who left a phone alone, whose opinion was accepted. */
async function addCall(name: string, phone = '0912345678') {
  const opinion = await addOpinion(office, {
    person: { name, phone, email: '', hamletId: 31, address: '' },
    set: { state: 'accepted' },
  })
  await office.db.$client.execute({
    sql: `insert into outbox (kind, subject, recipient, version, channel, created_at) values ('accepted', ?, ?, 2, 'phone', ?)`,
    args: [`opinion:${opinion.id}`, `person:${opinion.personId}`, office.platform.clock()],
  })
  return { opinion, id: (await linesOf()).at(-1)!.id }
}

test('a call names who, the number, and every word to be said', async () => {
  await addCall('Hoàng Thị Lan')
  const html = await page()
  expect(html).toContain('href="tel:0912345678"')
  expect(html).toContain(
    'Thưa ông/bà Hoàng Thị Lan, tôi gọi từ văn phòng xã Đông. Ý kiến ông/bà gửi ngày 23 tháng 11 năm 2026 đã được tiếp nhận để giải quyết. Ý kiến được trả lời bằng văn bản chậm nhất thứ Năm, ngày 24 tháng 12 năm 2026. Cần biết thêm, xin gọi lại số 0200 000 111. Xin cảm ơn ông/bà.',
  )
  expect(html).not.toContain('bị lún')
})

test('who was not there goes to the end, counted; who was called is listed below and can be put back', async () => {
  const lan = await addCall('Lan')
  office.at(NOW + MINUTE)
  await addCall('Minh')
  office.at(NOW + 2 * MINUTE)
  expect(namesIn(await page())).toEqual(['Lan', 'Minh'])
  expect((await press(lan.id, 'miss', 0)).status).toBe(303)
  const missed = await page()
  expect(namesIn(missed)).toEqual(['Minh', 'Lan'])
  expect(missed).toContain('Đã gọi 1 lần chưa được, lần cuối 09:02 ngày 23/11/2026.')
  await press(lan.id, 'call', 1)
  const called = await page()
  expect(namesIn(called)).toEqual(['Minh'])
  expect(called.slice(called.indexOf('id="done-calls"'))).toContain('<strong>Lan</strong>')
  expect((await linesOf())[0]).toMatchObject({
    callOutcome: 'done',
    calledBy: 101,
    attempts: 2,
    sentAt: NOW + 2 * MINUTE,
  })
  await press(lan.id, 'undo_call', 2)
  expect(namesIn(await page())).toEqual(['Lan', 'Minh'])
  expect(
    (await eventsOf(office.db, `outbox:${lan.id}`)).map(({ step, actorId, data }) => [step, actorId, data]),
  ).toEqual([
    ['miss', 101, {}],
    ['call', 101, {}],
    ['undo_call', 101, {}],
  ])
})

test('what was called on another day stays called', async () => {
  const { id } = await addCall('Lan')
  await press(id, 'call', 0)
  office.at(NOW + 24 * 60 * MINUTE)
  expect(await page()).not.toContain('done-calls')
  expect((await press(id, 'undo_call', 1)).status).toBe(404)
  expect((await linesOf())[0]).toMatchObject({ callOutcome: 'done' })
})

test('of two secretaries who press at once one is told that a colleague was first', async () => {
  const { id } = await addCall('Lan')
  const both = await Promise.all([press(id, 'call', 0), press(id, 'miss', 0)])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await eventsOf(office.db, `outbox:${id}`)).toHaveLength(1)
  const late = await press(id, 'call', 0)
  expect([late.status, (await late.text()).includes('Người khác vừa ghi lại cuộc gọi này.')]).toEqual([
    409,
    true,
  ])
})

test('nobody else makes or sees the call', async () => {
  const { id } = await addCall('Lan')
  const before = await linesOf()
  for (const name of ['quang', 'binh', 'hanh', 'an'] as const)
    expect((await office.as(name)(paths.calls)).status).toBe(404)
  for (const name of ['quang', 'oanh'] as const)
    expect((await office.as(name)(paths.call(id), form({ outcome: 'call', seq: 0 }))).status).toBe(404)
  expect(namesIn(await (await office.as('oanh')(paths.calls)).text())).toEqual([])
  expect(await linesOf()).toEqual(before)
})

test('what is no longer true is not read out, and can be taken off the list', async () => {
  const { opinion, id } = await addCall('Lan')
  await office.db.$client.execute({
    sql: "update opinions set state = 'refused' where id = ?",
    args: [opinion.id],
  })
  const html = await page()
  expect(html).toContain('Không cần gọi nữa')
  expect(html).not.toContain('đã được tiếp nhận để giải quyết')
  expect((await press(id, 'call', 0)).status).toBe(303)
  expect(namesIn(await page())).toEqual([])
})

test('somebody who was erased is not called', async () => {
  const { opinion, id } = await addCall('Lan')
  await office.db.$client.execute({
    sql: "update people set erased_at = ?, name = '', phone = '' where id = ?",
    args: [NOW, opinion.personId],
  })
  expect(namesIn(await page())).toEqual([])
  expect((await press(id, 'call', 0)).status).toBe(404)
})

test('the desk counts the calls as the list does, for secretaries alone', async () => {
  for (const name of ['Lan', 'Minh', 'Nga']) await addCall(name)
  const desk = async (name: 'thu' | 'binh') => (await office.as(name)(paths.desk)).text()
  expect(await desk('thu')).toMatch(
    /<a class="tile due" href="\/lam-viec\/can-goi-dien"><strong>3<\/strong> <span>Cần gọi điện/,
  )
  expect(namesIn(await page())).toHaveLength(3)
  expect(await desk('binh')).not.toContain('Cần gọi điện')
})

test.each([1, 3])('the list costs two trips beside the sign-in, with %i calls', async (n) => {
  for (let i = 0; i < n; i++) await addCall('Lan')
  office.queries.reset()
  await office.as('thu')(paths.calls)
  expect(office.queries.trips()).toBe(4)
})

test('fifty calls a page, onward by cursor', async () => {
  const { opinion } = await addCall('Lan')
  for (let i = 3; i <= 52; i++)
    await office.db.$client.execute({
      sql: `insert into outbox (kind, subject, recipient, version, channel, created_at) values ('accepted', ?, ?, ?, 'phone', ?)`,
      args: [`opinion:${opinion.id}`, `person:${opinion.personId}`, i, NOW],
    })
  const first = await page()
  const next = /href="([^"]*)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&')
  expect([namesIn(first).length, namesIn(await page(next)).length]).toEqual([50, 1])
})

test('a place behind the last call leads to the first page, not to an empty one', async () => {
  await addCall('Lan')
  const answer = await office.as('thu')(`${paths.calls}?sau=9999999999999_9`)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.calls])
})
