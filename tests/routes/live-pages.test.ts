import { afterEach, beforeEach, expect, test } from 'vitest'
import { agendaItems } from '../../db/schema/agenda.ts'
import { addRunning, card, livePath, notePath } from '../support/live.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const open = async (query = '', init?: RequestInit) =>
  (await office.as('thu')(query.startsWith('/') ? query : livePath(session) + query, init)).text()
const numbersIn = (html: string) =>
  [...html.matchAll(/class="number"[^>]*>(\d+)</g)].map(([, n]) => Number(n))
const heldIn = (html: string) => html.match(/hx-morph-skip-children/g)?.length ?? 0
const linkIn = (html: string, id: string, attribute = 'href') =>
  new RegExp(`<a id="${id}"[^>]* ${attribute}="([^"]+)"`).exec(html)?.[1]?.replaceAll('&amp;', '&')
const pollIn = (html: string) => /hx-get="([^"]+moc=[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i)
const up = (from: number, to: number) => down(to, from).reverse()

const say = (text = 'Ý kiến nêu tại buổi.') => addOpinion(office, { session, source: 'spoken', text })
async function speak(n: number) {
  const said = []
  for (let i = 1; i <= n; i++) said.push(await say(`Ý kiến thứ ${i}.`))
  return said
}

test.each([1, 3, 60])(
  '%i cards cost two trips beside office and sign-in, and at most fifty are shown',
  async (n) => {
    await speak(n)
    office.queries.reset()
    expect(numbersIn(await open())).toEqual(down(n, Math.max(1, n - 49)))
    expect(office.queries.trips()).toBe(4)
  },
)

test('the next page begins behind the one before, and leads back', async () => {
  await speak(60)
  const first = await open()
  expect(first).toContain('Xem các ý kiến trước (còn 10)')
  const second = await open(linkIn(first, 'more-spoken')!)
  expect(numbersIn(second)).toEqual(down(10, 1))
  expect(linkIn(second, 'more-spoken')).toBe(undefined)
  expect(numbersIn(await open(linkIn(second, 'newest-spoken')!))).toEqual(down(60, 11))
})

test('what was sent in advance is paged in the order of the agenda, and each list for itself', async () => {
  const asked = []
  for (let i = 1; i <= 55; i++) asked.push(await addOpinion(office, { session }))
  await office.db
    .insert(agendaItems)
    .values({ id: office.platform.newId(), sessionId: session.id, opinionId: asked[54]!.id, position: 1 })
  await speak(60)
  const first = await open()
  expect(numbersIn(first)).toEqual([...down(115, 66), 55, ...up(1, 49)])
  const older = await open(linkIn(first, 'more-spoken')!)
  expect(numbersIn(older)).toEqual([...down(65, 56), 55, ...up(1, 49)])
  expect(numbersIn(await open(linkIn(older, 'more-advance')!))).toEqual([...down(65, 56), ...up(50, 54)])
})

test('asked for more, an open page gets them and is not told again what it has', async () => {
  await speak(120)
  const more = await open(linkIn(await open(), 'more-spoken', 'hx-get')!, PIECE)
  expect([numbersIn(more), heldIn(more)]).toEqual([down(70, 21), 50])
  const rest = await open(linkIn(more, 'more-spoken', 'hx-get')!, PIECE)
  expect([numbersIn(rest), heldIn(rest)]).toEqual([down(20, 1), 100])
})

test('news bring what is new alone, wherever its card stands, and every other card keeps its place', async () => {
  const said = await speak(60)
  const whole = await open(linkIn(await open(), 'more-spoken', 'hx-get')!, PIECE)
  await say('Ý kiến của đồng nghiệp.')
  await office.as('thu')(notePath(session, said[2]!), form({ leader_id: 61, text: 'Sẽ sửa.', seen: 0 }))
  office.queries.reset()
  const news = await open(pollIn(whole), PIECE)
  expect(office.queries.trips()).toBe(5)
  expect([numbersIn(news), heldIn(news)]).toEqual([[61, 3], 59])
  const order = [...news.matchAll(/<article id="card-(\w+)"/g)].map(([, code]) => code)
  expect(order.slice(1)).toEqual(said.map(({ code }) => code).reverse())
  expect((await office.as('thu')(pollIn(news), PIECE)).status).toBe(204)
})

test('what became separate is gone from a page further back, and the page goes on from where it was', async () => {
  const said = await speak(60)
  const first = await open()
  await office.db.$client.execute(`update opinions set state = 'separate' where id = ${said[10]!.id}`)
  const news = await open(pollIn(first), PIECE)
  expect([heldIn(news), news.includes(said[10]!.code)]).toEqual([49, false])
  expect(numbersIn(await open(linkIn(news, 'more-spoken')!))).toEqual(down(10, 1))
})

test.each([
  ['a step of the session', (id: number) => `update sessions set seq = seq + 1 where id = ${id}`],
  ['a mark that this record never reached', null],
])('after %s all that is shown comes whole', async (_, sql) => {
  await speak(3)
  let address = pollIn(await open())
  if (sql) await office.db.$client.execute(sql(session.id))
  else address = address.replace(/da=\d+/, 'da=999999').replace(/moc=(\d+)-/, 'moc=$1-9')
  expect(numbersIn(await open(address, PIECE))).toEqual([3, 2, 1])
})

test.each(['?truoc=x', '?den=1&tiep=9_9_9', '?da=-&moc=', '?truoc=99999999999999999999_1'])(
  'the mangled address %s shows the first page',
  async (query) => {
    await speak(3)
    expect(numbersIn(await open(query))).toEqual([3, 2, 1])
  },
)

test('a card is found by its number, by words with or without accents, and by who raised it', async () => {
  await speak(60)
  await addOpinion(office, {
    session,
    source: 'spoken',
    text: 'Cầu treo bản Đồn đã mục.',
    person: { name: 'Lò Thị Đượm', phone: '', email: '', hamletId: 31, address: '' },
  })
  for (const q of ['12', 'số 12', 'so 12', '#12'])
    expect(numbersIn(await open(`?tim=${encodeURIComponent(q)}`))).toEqual([12])
  for (const q of ['cầu treo', 'CAU TREO', 'ban don', 'lo thi duom'])
    expect(numbersIn(await open(`?tim=${encodeURIComponent(q)}`))).toEqual([61])
  const none = await open('?tim=kh%C3%B4ng%20c%C3%B3')
  expect(none).toContain('Tìm “không có”: 0 ý kiến.')
  expect(none).toContain('Không có ý kiến nào khớp.')
  expect(none).toContain('61 phát biểu')
})

test('nothing separate and nothing of another session is found', async () => {
  await addOpinion(office, { session, text: 'Lời tố cáo bí mật', set: { state: 'separate' } })
  const other = await addRunning(office)
  await addOpinion(office, { session: other, text: 'Nguồn nước suối Cái' })
  for (const q of ['bi mat', 'suoi cai', '1'])
    expect(numbersIn(await open(`?tim=${encodeURIComponent(q)}`))).toEqual([])
})

test('an address that names a card shows the page on which it stands', async () => {
  const said = await speak(120)
  expect(numbersIn(await open(`?the=${said[100]!.code}`))).toEqual(down(120, 71))
  expect(numbersIn(await open(`?the=${said[2]!.code}`))).toEqual([3, 2, 1])
})

test('a card recorded in place comes with the part of the lists that its page shows', async () => {
  await speak(60)
  const whole = await open(linkIn(await open(), 'more-spoken', 'hx-get')!, PIECE)
  const has = Object.fromEntries(new URLSearchParams(pollIn(whole).split('?')[1]))
  const answer = await (await office.as('thu')(livePath(session), card(has, { hx: true }))).text()
  expect(answer).toContain('Đã ghi ý kiến số 61.')
  expect([numbersIn(answer), heldIn(answer)]).toEqual([[61], 60])
})
