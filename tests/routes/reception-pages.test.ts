import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { addReception, deskOf, deskPath, visitsPath } from '../support/reception.ts'

let office: Office
let session: Awaited<ReturnType<typeof addReception>>
beforeEach(async () => {
  office = await openOffice()
  session = await addReception(office)
})
afterEach(() => office.close())

const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const page = async (path: string, init = {}) => (await office.as('thu')(path, init)).text()
const unescaped = (address: string) => address.replaceAll('&amp;', '&')
const desk = () => deskOf(office, session)

/** So many visits that are over, and two who wait. */
async function receive(n: number) {
  for (let i = 1; i <= n; i++) await desk().arrive({ name: `Người ${i}` })
  await office.db.$client.execute(
    "update visits set state = 'done', began_at = arrived_at, ended_at = arrived_at",
  )
  for (let i = 1; i <= 2; i++) await desk().arrive({ name: `Đang chờ ${i}` })
}

const numbers = (html: string, state: string) => {
  const section = new RegExp(`<section class="queue ${state}".*?</section>`, 's').exec(html)?.[0] ?? ''
  return [...section.matchAll(/class="number"[^>]*>(\d+)</g)].map(([, number]) => Number(number))
}
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i)
const more = (html: string) => {
  const link = /<a id="more-done"[^>]*href="([^"]+)"[^>]*hx-get="([^"]+)"/.exec(html)
  return link && { next: unescaped(link[1]!), grown: unescaped(link[2]!) }
}

test.each([1, 3, 25])(
  'of %i who were received ten stand at the desk, the latest first, whoever waits whole',
  async (n) => {
    await receive(n)
    office.queries.reset()
    const html = await page(deskPath(session))
    expect(office.queries.trips()).toBe(4)
    expect(numbers(html, 'waiting')).toEqual([n + 1, n + 2])
    expect(numbers(html, 'done')).toEqual(down(n, Math.max(1, n - 9)))
    expect(html).toContain(`(${n})`)
    if (n <= 10) return expect(more(html)).toBe(null)
    expect(html).toContain('Xem tiếp (còn 15)')
    const grown = await page(more(html)!.grown, PIECE)
    expect(numbers(grown, 'done')).toEqual(down(25, 6))
    expect(numbers(await page(more(grown)!.grown, PIECE), 'done')).toEqual(down(25, 1))
    // Without a script the rest is a page of its own, with the way back.
    const second = await page(more(html)!.next)
    expect([numbers(second, 'done'), second.includes('Về đầu danh sách (10 lượt ở trước)')]).toEqual([
      down(15, 6),
      true,
    ])
  },
)

test('a grown queue stays grown after a press and when the page asks by itself', async () => {
  await receive(25)
  const grown = await page(more(await page(deskPath(session)))!.grown, PIECE)
  const action = unescaped(/action="([^"]+\/goi[^"]*)"/.exec(grown)![1]!)
  expect(action).toContain('luot-xong-den=')
  const poll = unescaped(/hx-get="([^"]+moc=[^"]+)"/.exec(grown)![1]!)
  expect((await office.as('thu')(poll, PIECE)).status).toBe(204)
  await desk().press(26, 'call')
  expect(numbers(await page(poll, PIECE), 'done')).toEqual(down(25, 6))
})

test('a mangled place leads to the beginning', async () => {
  await receive(3)
  const html = await page(`${visitsPath(session)}?luot-xong=abc&luot-cho=1_2_3`, PIECE)
  expect([numbers(html, 'waiting'), numbers(html, 'done')]).toEqual([
    [4, 5],
    [3, 2, 1],
  ])
})

test('three hundred visits are a light desk and a light answer to its question', async () => {
  await receive(1)
  await office.db.$client.execute(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 283)
    insert into visits (id, session_id, key, number, state, person_id, head_count, arrived_at, recorded_by, seq, head_hash, updated_at)
    select 900000 + i, session_id, 'many-' || i, 100 + i, 'done', person_id, 1, arrived_at, recorded_by, 1, 'x' || i, updated_at from visits, n where number = 1`,
  )
  const whole = await page(deskPath(session))
  const queue = await page(`${visitsPath(session)}?moc=0`, PIECE)
  expect(numbers(whole, 'done')).toEqual(down(383, 374))
  expect(whole.length).toBeLessThan(30_000)
  expect(queue.length).toBeLessThan(20_000)
})
