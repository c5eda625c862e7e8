import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Office } from '../support/office.ts'
import { routesOf } from '../support/public-walk.ts'
import { openRichOffice } from '../support/rich-office.ts'
import { corpus, LINK, STING, typeInto } from '../support/typed-into.ts'
import { flawsIn, type Page, postTyped, walkTyped } from '../support/typed-walk.ts'
import { parseXml } from '../support/xml.ts'

/*
 * What people typed stands in every column that holds words: once what breaks out of where it stands, once what leads somewhere where it becomes an address. Every page of
 * every role, every print view, the public pages and feeds are asked for, then every form on them is posted with the same words: they come back as words, or not at all.
 */
const TYPED = { 'what breaks out': corpus, 'what leads elsewhere': () => LINK }
/* Opened by nobody here: the set-up is over, nobody has a link to a calendar of their own, and a due date is asked for with days. */
const OPENS_NOT = ['/cai-dat', '/lich/lanh-dao/:file{[\\w-]+\\.ics}', '/api/v1/due-date']

describe.each(Object.entries(TYPED))('%s', (_, typedOf) => {
  let office: Office
  let pages: Page[]
  let answers: Page[]

  beforeAll(async () => {
    const rich = await openRichOffice(typedOf)
    office = rich.office
    expect(await typeInto(office, typedOf)).toEqual([])
    pages = await walkTyped(office, rich.samples, typedOf(0))
    answers = typedOf === corpus ? await postTyped(office, pages, typedOf(0)) : []
  }, 600_000)
  afterAll(() => office?.close())

  test('every route is opened by somebody', () => {
    const opened = new Set(pages.filter(({ status }) => status < 400).map(({ path }) => path))
    const wanted = routesOf(office).filter(({ method }) => method === 'GET')
    expect(wanted.map(({ path }) => path).filter((path) => !opened.has(path))).toEqual(OPENS_NOT)
  })

  test('no page breaks down', () => {
    const broken = [...pages, ...answers].filter(({ status }) => status >= 500)
    expect([...new Set(broken.map(({ path, name }) => `${path} ${name}`))]).toEqual([])
  })

  test('no word becomes an element, an attribute or an address, on any page and in any form that comes back', () => {
    const html = [...pages, ...answers].filter(({ type }) => type.startsWith('text/html'))
    expect(html.filter(({ text }) => text.includes(STING)).length).toBeGreaterThan(300)
    const flaws = html.flatMap((page) => flawsIn(page).map((flaw) => `${page.name} ${page.url}: ${flaw}`))
    expect(flaws).toEqual([])
  })

  test('feeds in XML read as strictly as XML asks for', () => {
    const feeds = pages.filter(
      ({ type, status }) => type.startsWith('application/atom+xml') && status === 200,
    )
    expect(feeds.length).toBeGreaterThan(0)
    const links = feeds.map(({ text }) => parseXml(text))
    expect(JSON.stringify(links)).toContain(STING)
    expect(JSON.stringify(links)).not.toContain(`"name":"${STING}`)
    expect(JSON.stringify(links)).not.toMatch(/"href":"(?!http)/)
  })
})

test.each([
  `<p><${STING}-a></${STING}-a></p>`,
  '<p onclick="x">a</p>',
  `<p ${STING}="x">a</p>`,
  '<a href="JavaScript:x">a</a>',
  '<a href=" data:text/html,x">a</a>',
  '<p>a<b</p>',
  "<p title='x'>a</p>",
  '<p><!-- x --></p>',
  '<script>x</script>',
  `<script type="application/json">{"a":"<${STING}-o>"}</script>`,
  `<script type="application/json">${STING}()</script>`,
  `<script type="module">{"a":"x"}</script>`,
  '<p>a',
])('the reader of pages refuses %s', (text) => {
  const page = { name: null, path: '', url: '', status: 200, type: 'text/html' }
  expect(flawsIn({ ...page, text })).toHaveLength(1)
  expect(flawsIn({ ...page, text: `<p title="&lt;${STING}&gt;">&lt;${STING}-a&gt;</p>` })).toEqual([])
})
