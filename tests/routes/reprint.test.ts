import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice, STAFF } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const stepsOf = async (id: number) =>
  (await eventsOf(office.db, `opinion:${id}`)).map(({ seq, step, actorId }) => `${seq} ${step} ${actorId}`)
const pageOf = async (code: string) => (await office.as('thu')(paths.staffOpinion(code))).text()
const assigned = { state: 'assigned', agency_id: 11, public_at: 5, accepted_on: '2026-11-23' }

test('the receipt is printed again with the same code and link, and the history says by whom', async () => {
  const { id, code, receiptCode, secret } = await addOpinion(office, { set: assigned })
  const before = await stepsOf(id)
  const page = await office.as('thu')(paths.reprint(code), form({}))
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const html = await page.text()
  expect(
    [receiptCode, paths.follow(secret), `href="${paths.staffOpinion(code)}"`].filter(
      (part) => !html.includes(part),
    ),
  ).toEqual([])
  expect(await stepsOf(id)).toEqual([...before, `${before.length + 1} reprint ${STAFF.thu.id}`])
  expect(await pageOf(code)).toContain('In lại phiếu tiếp nhận – Nguyễn Thị Thu')
})

test('no address opens it: looking prints nothing and leaves no line', async () => {
  const { id, code, receiptCode } = await addOpinion(office, { set: assigned })
  const before = await stepsOf(id)
  const page = await office.as('thu')(paths.reprint(code))
  expect(page.status).toBe(404)
  expect(await page.text()).not.toContain(receiptCode)
  expect(await stepsOf(id)).toEqual(before)
  expect(await pageOf(code)).toContain(`<form method="post" action="${paths.reprint(code)}"`)
})

test('nobody but a secretary of the unit prints it, and nothing is written', async () => {
  const { id, code, receiptCode } = await addOpinion(office, { set: assigned })
  const before = await stepsOf(id)
  for (const name of ['quang', 'binh', 'hanh', 'oanh', 'an'] as const) {
    const page = await office.as(name)(paths.reprint(code), form({}))
    expect([name, page.status, (await page.text()).includes(receiptCode)]).toEqual([name, 404, false])
  }
  expect((await office.visit(paths.reprint(code), form({}))).status).toBe(401)
  expect(await stepsOf(id)).toEqual(before)
})

test('what is kept apart has no receipt to print here', async () => {
  const { id, code, receiptCode } = await addOpinion(office, {
    set: { state: 'separate', kind: 'denunciation' },
  })
  const before = await stepsOf(id)
  const page = await office.as('thu')(paths.reprint(code), form({}))
  expect([page.status, (await page.text()).includes(receiptCode)]).toEqual([404, false])
  expect(await stepsOf(id)).toEqual(before)
})

test('the public and the sender are told nothing of it', async () => {
  const { code, secret } = await addOpinion(office, { set: assigned })
  const seen = async () =>
    Promise.all(
      [paths.opinion(code), paths.follow(secret)].map(async (path) => (await office.visit(path)).text()),
    )
  const before = await seen()
  await office.as('thu')(paths.reprint(code), form({}))
  expect(await seen()).toEqual(before)
})

test('a form opened before it names the printing, keeps what was typed and goes through from there', async () => {
  const { id, code } = await addOpinion(office)
  const typed = { kind: 'question', topic: 'roads', public_text: 'Đường lún, bao giờ sửa?', seq: 1 }
  await office.as('thu')(paths.reprint(code), form({}))
  expect(await pageOf(code)).toContain('name="seq" value="2"')
  const refused = await office.as('thu')(paths.acceptance(code), form(typed))
  const html = await refused.text()
  expect(refused.status).toBe(409)
  expect(html).toContain('<li>In lại phiếu tiếp nhận – Nguyễn Thị Thu')
  expect(html).toContain('Đường lún, bao giờ sửa?')
  expect(html).toContain('name="seq" value="2"')
  expect((await office.as('thu')(paths.acceptance(code), form({ ...typed, seq: 2 }))).status).toBe(303)
  expect((await stepsOf(id)).map((line) => line.split(' ')[1])).toEqual(['receive', 'reprint', 'accept'])
})
