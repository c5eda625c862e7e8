import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAgenda, agendaPath, moreLines, orderIn, PIECE } from '../support/agenda.ts'
import { type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const page = async (path: string, init = {}) => (await office.as('thu')(path, init)).text()
const unescaped = (address: string) => address.replaceAll('&amp;', '&')
const groups = (html: string) =>
  [...html.matchAll(/<h2 id="group-\w+">([^<]+)<\/h2><span class="hint">([^<]+)/g)].map((at) => at.slice(1))

/** `roads` questions about roads, then `water` ones about water; the codes in their order. */
async function addLines(roads: number, water = 0) {
  const places = [...Array(roads).fill('roads.31'), ...Array(water).fill('water.31')]
  return addAgenda(office, places)
}

test.each([1, 3, 60])('of %i lines fifty stand on a page, at the same trips', async (n) => {
  const { session, codes } = await addLines(n)
  office.queries.reset()
  const html = await page(agendaPath(session))
  expect(office.queries.trips()).toBe(3)
  expect(orderIn(html)).toEqual(codes.slice(0, 50))
  expect(html).toContain(`${n} câu hỏi, 0 câu đã có nội dung chuẩn bị`)
  if (n <= 50) return expect(moreLines(html)).toBe(null)
  expect(html).toContain('Xem tiếp (còn 10 câu hỏi)')
  office.queries.reset()
  const grown = await page(moreLines(html)!.grown, PIECE)
  expect(office.queries.trips()).toBe(3)
  expect([orderIn(grown), moreLines(grown), grown.startsWith('<div id="agenda"')]).toEqual([
    codes,
    null,
    true,
  ])
})

test('without a script the rest is a page of its own: its group is named again, its numbers run on, and a link leads back', async () => {
  const { session, codes } = await addLines(52, 8)
  const first = await page(agendaPath(session))
  expect(groups(first)).toEqual([['Giao thông', 'câu thứ 1 đến 50 trong 52 câu hỏi']])
  expect(first).toContain(`data-next="${codes[50]}"`)
  const second = await page(moreLines(first)!.next)
  expect(orderIn(second)).toEqual(codes.slice(50))
  expect(groups(second)).toEqual([
    ['Giao thông', 'câu thứ 51 đến 52 trong 52 câu hỏi'],
    ['Nước sinh hoạt', '8 câu hỏi'],
  ])
  expect([second.match(/start="\d+"/g), second.includes('data-next')]).toEqual([['start="51"'], false])
  expect(second).toContain(`href="${agendaPath(session)}#agenda">Về đầu chương trình (50 câu hỏi ở trước)`)
  const byHamlet = await page(`${agendaPath(session)}?nhom=thon`)
  expect(orderIn(await page(moreLines(byHamlet)!.next))).toEqual(codes.slice(50))
})

test.each([10, 49])('a line that left meanwhile (%i) hides none of those that follow', async (at) => {
  const { session, codes, questions } = await addLines(60)
  const { next } = moreLines(await page(agendaPath(session)))!
  await office.db.$client.execute({
    sql: "update opinions set state = 'withdrawn' where id = ?",
    args: [questions[at]!.id],
  })
  expect(orderIn(await page(next))).toEqual(codes.slice(50))
})

test('a mangled place leads to the beginning', async () => {
  const { session, codes } = await addLines(3)
  for (const query of ['dong=abc', 'dong=-5_1', 'dong=999_1', 'dong-den=1_2_3', 'da=up.K0', 'cau=K0'])
    expect(orderIn(await page(`${agendaPath(session)}?${query}`))[0]).toBe(codes[0])
})

test('the brief leads to the page on which its question stands', async () => {
  const { session, codes } = await addLines(60)
  const brief = await page(`/lam-viec/phien/${session.code}/tom-tat`)
  const link = new RegExp(`href="([^"]+#line-${codes[57]})"`).exec(brief)![1]!
  expect(orderIn(await page(unescaped(link)))).toContain(codes[57])
})

test('a thousand questions are a light page', async () => {
  const { session, questions } = await addLines(1)
  const id = questions[0]!.id
  const { columns } = await office.db.$client.execute('select * from opinions limit 0')
  const values = columns.map((name) => {
    if (name === 'id') return '1000000000 + i'
    if (name === 'number') return '100 + i'
    return /code|nonce|hash/.test(name) ? `opinions.${name} || i` : `opinions.${name}`
  })
  await office.db.$client.execute(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 999)
    insert into opinions (${columns}) select ${values} from opinions, n where id = ${id}`,
  )
  const html = await page(agendaPath(session))
  expect([orderIn(html).length, html.includes('Xem tiếp (còn 950 câu hỏi)')]).toEqual([50, true])
  expect(Buffer.byteLength(html)).toBeLessThan(80_000)
})
