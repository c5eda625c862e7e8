import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeptPages } from '../../src/http/kept-pages.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addPublishedAnswer } from '../support/publication.ts'
import { addOpinion } from '../support/records.ts'
import { addAnswered } from '../support/voices.ts'
import { parseXml, type XmlElement } from '../support/xml.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  office.platform.publicUrl = 'https://doithoai.example.vn'
})
afterEach(() => office.close())

const HOUR = 3_600_000
const ON_BOARD = { state: 'accepted', public_at: NOW }
const textOf = (element: XmlElement, name: string) => element.children.find((one) => one.name === name)?.text

async function read(query = '') {
  const response = await office.visit(`/y-kien.atom${query}`)
  const feed = parseXml(await response.text())
  const entries = feed.children.filter(({ name }) => name === 'entry')
  return { response, feed, entries, titles: entries.map((entry) => textOf(entry, 'title')) }
}

test('opinions and answers come as they were published, the newest first, each with a lasting id', async () => {
  const first = await addOpinion(office, { set: ON_BOARD })
  const second = await addAnswered(office, {
    topic: 'water',
    set: { public_at: NOW + HOUR },
    answer: { issuedAt: NOW + 2 * HOUR },
  })
  const { response, feed, entries } = await read()
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ])
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  expect([textOf(feed, 'title'), textOf(feed, 'updated')]).toEqual([
    'Ý kiến và trả lời – Tỉnh Mẫu',
    new Date(NOW + 2 * HOUR).toISOString(),
  ])
  expect(
    feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.href),
  ).toEqual(['https://doithoai.example.vn/y-kien', 'https://doithoai.example.vn/y-kien.atom'])
  expect(entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated')])).toEqual([
    [`tag:test-office,2026:/y-kien/${second.code}/written/1`, new Date(NOW + 2 * HOUR).toISOString()],
    [`tag:test-office,2026:/y-kien/${second.code}`, new Date(NOW + HOUR).toISOString()],
    [`tag:test-office,2026:/y-kien/${first.code}`, new Date(NOW).toISOString()],
  ])
  expect(textOf(entries[0]!, 'summary')).toBe('Đoạn đường được sửa trong tháng 12.')
  expect(entries[0]!.children.find(({ name }) => name === 'link')!.attributes.href).toBe(
    `https://doithoai.example.vn/y-kien/${second.code}`,
  )
})

test('it has the filters of the board, and its own name by them', async () => {
  await addOpinion(office, { topic: 'roads', set: ON_BOARD })
  await addAnswered(office, {
    topic: 'water',
    text: 'Nước giếng bị đục',
    set: { public_text: 'Nước giếng bị đục' },
  })
  const west = { personId: undefined as never, unitId: 2, topic: 'roads' as const }
  await addOpinion(office, { ...west, personId: office.platform.newId(), set: ON_BOARD })
  const count = async (query: string) => (await read(query)).entries.length
  expect(await count('?linh-vuc=roads')).toBe(2)
  expect(await count('?don-vi=xa-dong')).toBe(3)
  expect(await count('?linh-vuc=roads&don-vi=xa-dong')).toBe(1)
  expect(await count('?q=gieng')).toBe(2)
  expect(await count('?trang-thai=answered')).toBe(2)
  const { feed, titles } = await read('?linh-vuc=water&don-vi=xa-dong&q=gi%E1%BA%BFng')
  expect(textOf(feed, 'title')).toBe(
    'Ý kiến và trả lời – Tỉnh Mẫu – Xã Đông – Nước sinh hoạt – có từ “giếng”',
  )
  expect(titles).toHaveLength(2)
  const board = await (await office.visit('/y-kien?linh-vuc=water')).text()
  expect(board).toContain('rel="alternate" type="application/atom+xml"')
  expect(board).toContain('href="/y-kien.atom?linh-vuc=water"')
  for (const wrong of ['?don-vi=khong-co', '?linh-vuc=x', '?tu=2026-02-30'])
    expect((await office.visit(`/y-kien.atom${wrong}`)).status).toBe(404)
})

test('what is private, hidden, apart, unissued or delivered is not in it', async () => {
  const unissued = { issuedAt: null, issuedOn: null, isPublic: false }
  await addOpinion(office, { set: { state: 'accepted' } })
  await addAnswered(office, { set: { public_at: null, hidden_reason: 'Nêu tên' } })
  await addAnswered(office, { set: { state: 'separate' } })
  const shown = await addAnswered(office, { answer: { isPublic: false } })
  await addPublishedAnswer(office, shown, { version: 2, ...unissued }, null)
  const { entries } = await read()
  expect(entries.map((entry) => textOf(entry, 'id'))).toEqual([`tag:test-office,2026:/y-kien/${shown.code}`])
})

test('whatever somebody wrote, the document is well-formed and says it as it was written', async () => {
  const hostile = 'A & B <script>alert(1)</script> ]]> "x" \u0008\u000b\ufffe\ud800 &amp; 👨‍👩‍👧 đường'
  await addOpinion(office, { set: { ...ON_BOARD, public_text: hostile } })
  const { response, entries } = await read()
  expect(response.status).toBe(200)
  expect(textOf(entries[0]!, 'summary')).toMatch(
    /^A & B <script>alert\(1\)<\/script> \]\]> "x" .*&amp; 👨‍👩‍👧 đường$/u,
  )
  const { feed } = await read(`?q=${encodeURIComponent('"<b>&\u0007')}`)
  expect(textOf(feed, 'title')).toContain('có từ “"<b>&”')
})

test('a reader that has it is told so; one entry less is another feed; nothing is left with the reader', async () => {
  office.platform.keptPages = createKeptPages(1_000_000)
  const opinion = await addOpinion(office, { set: ON_BOARD })
  const first = await office.visit('/y-kien.atom?lang=en', { headers: { cookie: 'lang=en' } })
  const tag = first.headers.get('etag')!
  expect([tag.startsWith('"'), first.headers.get('set-cookie'), first.headers.get('cache-control')]).toEqual([
    true,
    null,
    'no-cache',
  ])
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    office.visit('/y-kien.atom', { method, headers })
  expect((await ask()).headers.get('etag')).toBe(tag)
  expect((await ask({ 'if-none-match': `W/${tag}` })).status).toBe(304)
  const head = await ask({}, 'HEAD')
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
  await office.db.$client.execute({
    sql: "update opinions set public_at = null, hidden_reason = 'x' where id = ?",
    args: [opinion.id],
  })
  // As every write, that of the office moves the version of the data.
  await addOpinion(office)
  const after = await ask({ 'if-none-match': tag, 'if-modified-since': new Date(NOW).toUTCString() })
  expect(after.status).toBe(200)
  expect(after.headers.get('etag')).not.toBe(tag)
  expect(parseXml(await after.text()).children.some(({ name }) => name === 'entry')).toBe(false)
})

test('a feed without news is one, and of many only the newest are told, in one trip', async () => {
  const empty = await read()
  expect([empty.entries, textOf(empty.feed, 'updated')]).toEqual([[], new Date(NOW).toISOString()])
  for (let n = 0; n < 27; n++) await addAnswered(office, { session: null, set: { public_at: NOW + n } })
  office.queries.reset()
  const { entries } = await read()
  expect([entries.length, office.queries.trips()]).toEqual([50, 2])
})

test('the reader of XML refuses what is none', () => {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n'
  for (const wrong of [
    '<a><b></a></b>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a/><b/>',
    '<a',
    '<a x="1" x="2"/>',
    '<a>',
  ])
    expect(() => parseXml(head + wrong)).toThrow()
  expect(parseXml(`${head}<a x="&lt;">&#233;<b/></a>`)).toMatchObject({
    name: 'a',
    attributes: { x: '<' },
    text: 'é',
  })
})
