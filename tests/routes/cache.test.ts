import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeptPages } from '../../src/http/kept-pages.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  office.platform.keptPages = createKeptPages(1_000_000)
})
afterEach(() => office.close())

const add = (text: string) =>
  addOpinion(office, { text, set: { state: 'accepted', public_at: NOW, accepted_on: '2026-11-23' } })
const tagOf = async (path = '/y-kien', init?: RequestInit) =>
  (await office.visit(path, init)).headers.get('etag')

/** Trips to the database that one request takes: 1 is the office stamp alone. */
async function tripsOf(path: string, init?: RequestInit): Promise<number> {
  office.queries.reset()
  await (await office.visit(path, init)).text()
  return office.queries.trips()
}

test('a page that was rendered is sent again for the price of the office stamp', async () => {
  await add('Đường bị lún')
  const first = await office.visit('/y-kien')
  const body = await first.text()
  office.queries.reset()
  const again = await office.visit('/y-kien')
  expect(office.queries.trips()).toBe(1)
  expect(await again.text()).toBe(body)
  expect([...again.headers]).toEqual([...first.headers])
  expect(again.headers.get('cache-control')).toBe('no-cache')
  expect(again.headers.get('vary')).toBe('Cookie, HX-Request-Type, Accept-Encoding')
})

test('who has the page gets 304 without a body, and after a write the page', async () => {
  await add('Đường bị lún')
  const tag = (await tagOf())!
  const known = { headers: { 'if-none-match': `"x", ${tag}` } }
  const unchanged = await office.visit('/y-kien', known)
  expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([304, '', tag])
  await add('Nước có mùi')
  const changed = await office.visit('/y-kien', known)
  expect([changed.status, (await changed.text()).includes('Nước có mùi')]).toEqual([200, true])
})

test('the tag changes with data, day, language, piece and release, and with nothing else', async () => {
  const plain = await tagOf()
  office.at(NOW + 3_600_000)
  expect(await tagOf()).toBe(plain)
  expect(await tagOf('/y-kien', { headers: { cookie: 'doithoai=token-thu; lang=vi' } })).toBe(plain)
  const others = [
    await tagOf('/y-kien', { headers: { cookie: 'lang=en' } }),
    await tagOf('/y-kien', { headers: { 'HX-Request-Type': 'partial' } }),
  ]
  office.platform.build = 'next'
  others.push(await tagOf())
  office.at(NOW + 24 * 3_600_000)
  others.push(await tagOf())
  await add('Nước')
  others.push(await tagOf())
  expect(new Set([plain, ...others]).size).toBe(6)
})

test('a signed-in person gets the page that everybody gets', async () => {
  await add('Đường bị lún')
  const page = await (await office.visit('/y-kien')).text()
  expect(await (await office.as('thu')('/y-kien')).text()).toBe(page)
})

test('?lang= leaves a cookie, and its answer is kept for nobody', async () => {
  await add('Đường bị lún')
  const english = await office.visit('/y-kien?lang=en')
  expect([english.headers.get('cache-control'), english.headers.get('etag')]).toEqual(['no-store', null])
  expect(english.headers.get('set-cookie')).toContain('lang=en')
  expect(await tripsOf('/y-kien?lang=en')).toBe(2)
  const plain = await office.visit('/y-kien')
  expect([plain.headers.get('set-cookie'), (await plain.text()).includes('lang="vi"')]).toEqual([null, true])
})

test('HEAD tells the same without a body, and what it rendered is not kept for GET', async () => {
  await add('Đường bị lún')
  const head = await office.visit('/y-kien', { method: 'HEAD' })
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', await tagOf()])
  expect(await (await office.visit('/y-kien')).text()).toContain('href="/y-kien?lang=en"')
})

test('another address is another page', async () => {
  await add('Đường bị lún')
  await office.visit('/y-kien')
  expect(await (await office.visit('/y-kien?q=voi')).text()).toContain('Không có ý kiến nào khớp')
})

test.each([
  ['/y-kien?tu=2026-02-30', 2],
  ['/y-kien/KHONGCO', 2],
  ['/api/v1/opinions?topic=x', 1],
])('a refusal (%s) is not kept and has no tag', async (path, trips) => {
  const refused = await office.visit(path)
  expect([refused.status >= 400, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([
    true,
    'no-store',
    null,
  ])
  expect(await tripsOf(path)).toBe(trips)
  expect(office.platform.keptPages!.bytes()).toBe(0)
})

test('who takes gzip gets the kept page packed, and it is the same page', async () => {
  for (let n = 0; n < 9; n++) await add('Đường bị lún')
  const page = await (await office.visit('/y-kien')).text()
  const packed = await office.visit('/y-kien', { headers: { 'accept-encoding': 'br, gzip' } })
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
    'gzip',
    'Cookie, HX-Request-Type, Accept-Encoding',
  ])
  expect(await unpack(packed)).toBe(page)
  const plain = await office.visit('/y-kien', { headers: { 'accept-encoding': 'gzip;q=0' } })
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, page])
})

test('without a store every page is rendered anew, and 304 still works', async () => {
  delete office.platform.keptPages
  await add('Đường bị lún')
  const tag = (await tagOf())!
  expect(await tripsOf('/y-kien')).toBe(2)
  expect(await tripsOf('/y-kien', { headers: { 'if-none-match': tag } })).toBe(1)
})

test('the store stays within its bytes and forgets what was used longest ago', () => {
  const pages = createKeptPages(16_000)
  const page = (bytes: number) => ({ body: new Uint8Array(bytes), headers: {} })
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) pages.keep(key, page(1000))
  expect(pages.bytes()).toBe(10 * 1502)
  expect(pages.find('a')).toBeDefined()
  pages.keep('k', page(1000))
  expect([pages.find('a') !== undefined, pages.find('b')]).toEqual([true, undefined])
  pages.keep('huge', page(2000))
  expect([pages.find('huge'), pages.bytes()]).toEqual([undefined, 10 * 1502])
  pages.keep('a', page(0))
  expect(pages.bytes()).toBe(9 * 1502 + 502)
})

function unpack(response: Response): Promise<string> {
  return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).text()
}
