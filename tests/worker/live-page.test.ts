import { afterAll, beforeAll, expect, test } from 'vitest'
import { servedWorker, WORKER_HEADS } from '../support/live.ts'
import { form } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { openWorkerOffice, type WorkerOffice } from '../support/worker.ts'

let office: WorkerOffice
beforeAll(async () => {
  office = await openWorkerOffice()
})
afterAll(() => office?.close())

test('on Workers the script that opens the live page without a network may work for the sessions', async () => {
  const { heads, text } = await servedWorker(office.visit)
  expect(heads).toEqual(WORKER_HEADS)
  expect(text).toMatch(/^importScripts\("\/static\/live-worker\.js\?v=[^"]+"\)\n$/)
})

test('on Workers a secretary gets the page to keep for when there is no network, and nobody else does', async () => {
  const session = await addSession(
    { db: office.db, platform: { newId: () => 4711 } },
    { startsAt: Date.now() - 3_600_000, state: 'in_progress' },
  )
  const shell = `/lam-viec/phien/${session.code}/truc-tiep/ngoai-tuyen`
  expect((await office.visit(shell)).status).toBe(303)
  const signedIn = await office.visit('/dang-nhap', form({ username: 'thu', password: 'doithoai-test' }))
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const page = await office.visit(shell, { headers: { cookie } })
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const html = await page.text()
  expect(html).toContain('id="field-text"')
  expect(html).toContain('"isShell":true')
})
