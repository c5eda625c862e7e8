import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAgenda, moreLines } from '../support/agenda.ts'
import { form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DESK = '/lam-viec/chuan-bi'
const page = async (path: string) => (await office.as('quang')(path)).text()
const linksIn = (html: string) => [...html.matchAll(/<td[^>]*><div><a href="([^"]+)"/g)].map(([, to]) => to!)
const codesIn = (html: string) => linksIn(html).map((to) => /\/(K\d+)(\?|$)/.exec(to)?.[1])

/** Questions of a session that the agency of Quang prepares. */
async function prepare(count: number) {
  const held = await addAgenda(office, Array(count).fill('roads.31'))
  for (const { id } of held.questions)
    await office.db.$client.execute({
      sql: "insert into agenda_items (session_id, opinion_id, position, agency_id, points) values (?, ?, 0, 11, '')",
      args: [held.session.id, id],
    })
  return held
}

test.each([1, 3, 60])(
  'of %i questions that an officer prepares fifty stand on a page, at the same trips',
  async (n) => {
    const { codes } = await prepare(n)
    office.queries.reset()
    const html = await page(DESK)
    expect(office.queries.trips()).toBe(3)
    expect(codesIn(html)).toEqual(codes.slice(0, 50))
    if (n <= 50) return expect(moreLines(html)).toBe(null)
    expect(html).toContain('Xem tiếp (còn 10 câu hỏi)')
    expect(codesIn(await page(moreLines(html)!.grown))).toEqual(codes)
    const second = await page(moreLines(html)!.next)
    expect([codesIn(second), second.includes('Về đầu danh sách (50 câu hỏi ở trước)')]).toEqual([
      codes.slice(50),
      true,
    ])
  },
)

test('whoever writes the points of a question comes back to the part they came from', async () => {
  const { codes } = await prepare(60)
  const unwritten = await page(moreLines(await page(`${DESK}?chi=chua`))!.grown)
  const link = linksIn(unwritten)[55]!.replaceAll('&amp;', '&')
  const one = await page(link)
  const action = new RegExp(`action="([^"]+/${codes[55]}[^"]*)"`).exec(one)![1]!.replaceAll('&amp;', '&')
  const answer = await office.as('quang')(action, form({ points: 'Đã có vốn.', seen: 0 }))
  const back = await page(answer.headers.get('location')!)
  expect(codesIn(back)).toEqual(codes.filter((code) => code !== codes[55]))
})
