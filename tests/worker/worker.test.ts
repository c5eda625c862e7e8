import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkerOffice, type WorkerOffice } from '../support/worker.ts'

let office: WorkerOffice
beforeAll(async () => {
  office = await openWorkerOffice()
})
afterAll(() => office?.close())

test('the Worker answers that it is up, through the remote database', async () => {
  const response = await office.visit('/up')
  expect([response.status, await response.json()]).toEqual([200, { ok: true }])
})

test('staff areas lead to the sign-in', async () => {
  const response = await office.visit('/lam-viec')
  expect([response.status, response.headers.get('location')]).toEqual([303, '/dang-nhap?tiep=%2Flam-viec'])
})
