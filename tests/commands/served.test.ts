import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { bundleProduct, type ServedProcess, serveProcess } from '../support/served-process.ts'

const DAY = 86_400_000

let product: Awaited<ReturnType<typeof bundleProduct>>
let office: Office
let served: ServedProcess
beforeAll(async () => {
  product = await bundleProduct()
  office = await openOffice()
  for (let day = 1; day <= 5; day++) await addSession(office, { startsAt: Date.now() + day * DAY })
  const { rows } = await office.db.$client.execute('pragma database_list')
  const { secretKey } = office.platform
  served = await serveProcess(product.entry, { DATABASE_URL: `file:${rows[0]!.file}`, SECRET_KEY: secretKey })
})
afterAll(async () => {
  await served.kill()
  office.close()
  product.remove()
})

const get = (path: string) => fetch(`${served.origin}${path}`, { headers: { 'Accept-Encoding': 'gzip' } })

test('a page travels compressed', async () => {
  const page = await get('/lich')
  expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'gzip'])
})

test('a feed keeps its strong tag on the way', async () => {
  const feed = await get('/lich.ics')
  expect([feed.status, feed.headers.get('content-encoding')]).toEqual([200, null])
  expect(feed.headers.get('etag')).toMatch(/^"/)
})
