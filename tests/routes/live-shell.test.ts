import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRunning, livePath, SAID, servedWorker, WORKER_HEADS } from '../support/live.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
const shell = () => `${livePath(session)}/ngoai-tuyen`
beforeAll(async () => {
  office = await openOffice()
  session = await addRunning(office)
  await addOpinion(office, { session, text: 'Điều không ai ngoài văn phòng được đọc.' })
})
afterAll(() => office.close())

test('the page for when there is no network holds the form and nobody’s words', async () => {
  const page = await office.as('thu')(shell())
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain('id="field-text"')
  expect(html).toContain('Thôn Thượng')
  expect(html).not.toContain('Điều không ai ngoài văn phòng được đọc.')
  expect(html).not.toContain(SAID.name)
  expect(html).toContain('"author":"101"')
  expect(html).toContain('"isShell":true')
})

test('a shell takes three questions to the database', async () => {
  office.queries.reset()
  await office.as('thu')(shell())
  expect(office.queries.trips()).toBe(3)
})

test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('for %s there is none', async (name) => {
  expect((await office.as(name)(shell())).status).toBe(404)
})

test('who is not signed in is led to the sign-in', async () => {
  expect((await office.visit(shell())).headers.get('location')).toContain('/dang-nhap')
})

test('the worker is served by the app, for the sessions alone, and looked at anew each time', async () => {
  const { heads, text } = await servedWorker(office.visit)
  expect(heads).toEqual(WORKER_HEADS)
  expect(text).toBe('importScripts("/static/live-worker.js?v=test")\n')
})

test('no word of the page can end the data for its script', async () => {
  const html = await (await office.as('thu')(livePath(session))).text()
  const [, data] = /<script type="application\/json" id="live-setup">(.*?)<\/script>/s.exec(html) ?? []
  expect(data).not.toContain('<')
  expect(JSON.parse(data!).session).toBe(session.code)
})
