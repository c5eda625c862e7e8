import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { agendaItems } from '../../db/schema/agenda.ts'
import { lateCards } from '../../db/schema/captures.ts'
import { addRunning, card, livePath, SAID, stored } from '../support/live.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const open = async (session: { code: string }, init?: RequestInit) =>
  (await office.as('thu')(livePath(session), init)).text()
const numbersIn = (html: string) =>
  [...html.matchAll(/class="number"[^>]*>(\d+)</g)].map(([, n]) => Number(n))
const pollIn = (html: string) => /hx-get="([^"]+moc=[^"]+)"/.exec(html)![1]!

test('what was sent in advance stands in number order, what was said before it, newest first', async () => {
  const session = await addRunning(office)
  await addOpinion(office, { session, set: { state: 'accepted' } })
  await addOpinion(office, { session, source: 'advance_paper', text: 'Câu hỏi trên giấy' })
  for (const name of ['Người thứ nhất', 'Người thứ hai'])
    await office.as('thu')(livePath(session), card({ name }))
  const html = await open(session)
  expect(numbersIn(html)).toEqual([4, 3, 1, 2])
  expect(html).toContain('2 ý kiến gửi trước')
  expect(html).toContain('2 phát biểu')
  expect(html).toContain('Đã tiếp nhận')
  expect(html).toContain('Gửi trước bằng giấy')
})

test('what the agenda has put in an order stands in that order, the rest after it by its numbers', async () => {
  const session = await addRunning(office)
  const asked: Awaited<ReturnType<typeof addOpinion>>[] = []
  for (let n = 0; n < 4; n++) asked.push(await addOpinion(office, { session }))
  const place = (n: number, position: number) => ({
    id: office.platform.newId(),
    sessionId: session.id,
    opinionId: asked[n]!.id,
    position,
  })
  // The third has points and no place yet.
  await office.db.insert(agendaItems).values([place(3, 1), place(1, 2), place(2, 0)])
  expect(numbersIn(await open(session))).toEqual([4, 2, 1, 3])
})

test('what is separate stands nowhere on the page and is not counted', async () => {
  const session = await addRunning(office)
  await addOpinion(office, { session, text: 'Lời tố cáo bí mật', set: { state: 'separate' } })
  await addOpinion(office, { session, text: 'Câu hỏi thường' })
  const html = await open(session)
  expect(html).toContain('Câu hỏi thường')
  expect(html).toContain('1 ý kiến gửi trước')
  expect(html).not.toContain('bí mật')
})

test.each([1, 3])('with %i cards it costs two trips beside office and sign-in', async (n) => {
  const session = await addRunning(office)
  for (let i = 0; i < n; i++) await addOpinion(office, { session })
  office.queries.reset()
  expect(numbersIn(await open(session))).toHaveLength(n)
  expect(office.queries.trips()).toBe(4)
})

test('recording a card costs four trips beside office and sign-in, noting an answer three', async () => {
  const session = await addRunning(office)
  const opinion = await addOpinion(office, { session })
  office.queries.reset()
  await office.as('thu')(livePath(session), card({}, { hx: true }))
  expect(office.queries.trips()).toBe(6)
  office.queries.reset()
  const note = form({ leader_id: 61, text: 'Sẽ sửa.', seen: 0 }, { hx: true })
  await office.as('thu')(`${livePath(session)}/${opinion.code}/tra-loi`, note)
  expect(office.queries.trips()).toBe(5)
})

test('asked again, nothing new is an empty answer for one trip; after any change the cards come', async () => {
  const session = await addRunning(office)
  const opinion = await addOpinion(office, { session })
  const address = pollIn(await open(session))
  office.queries.reset()
  const quiet = await office.as('thu')(address, PIECE)
  expect([quiet.status, await quiet.text(), office.queries.trips()]).toEqual([204, '', 3])
  for (const change of [
    () => office.as('thu')(livePath(session), card()),
    () =>
      office.as('thu')(
        `${livePath(session)}/${opinion.code}/tra-loi`,
        form({ leader_id: 61, text: 'Sẽ sửa.', seen: 0 }),
      ),
    () => office.db.$client.execute(`update opinions set state = 'separate' where id = ${opinion.id}`),
  ]) {
    const before = pollIn(await open(session))
    await change()
    const news = await office.as('thu')(before, PIECE)
    expect(news.status).toBe(200)
    expect((await news.text()).startsWith('<div id="cards"')).toBe(true)
    expect((await office.as('thu')(pollIn(await open(session)), PIECE)).status).toBe(204)
  }
})

test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('%s finds no such page', async (name) => {
  const session = await addRunning(office)
  const answer = await office.as(name)(livePath(session))
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain(session.theme)
  expect((await office.as(name)(livePath(session), PIECE)).status).toBe(404)
})

describe('beginning and ending', () => {
  const startOf = (session: { code: string }) => `action="/lam-viec/phien/${session.code}/bat-dau"`
  const endOf = (session: { code: string }) => `action="/lam-viec/phien/${session.code}/ket-thuc"`

  test('an announced session is begun from here on its day, and takes cards before that', async () => {
    const today = await addRunning(office, { state: 'announced' })
    const tomorrow = await addRunning(office, { state: 'announced', startsAt: NOW + DAY })
    const later = await addRunning(office, { state: 'announced', startsAt: NOW + 2 * DAY })
    const pages = [await open(today), await open(tomorrow), await open(later)]
    expect(pages.map((html, i) => html.includes(startOf([today, tomorrow, later][i]!)))).toEqual([
      true,
      false,
      false,
    ])
    expect(pages.map((html) => html.includes('name="key"'))).toEqual([true, true, false])
    expect(pages[2]).toContain('Chưa ghi được ý kiến')
  })

  test('the buttons begin it and end it', async () => {
    const session = await addRunning(office, { state: 'announced' })
    for (const [step, after] of [
      ['bat-dau', 'Đang diễn ra'],
      ['ket-thuc', 'Đã diễn ra'],
    ] as const) {
      const seen = /name="seen" value="(\d+)"/.exec(await open(session))![1]!
      const answer = await office.as('thu')(`/lam-viec/phien/${session.code}/${step}`, form({ seen }))
      expect(answer.status).toBe(303)
      expect(await open(session)).toContain(after)
    }
    expect(await open(session)).not.toContain(endOf(session))
  })

  test('one that was held says that it is over, and keeps what still comes as a late card', async () => {
    const session = await addRunning(office, { state: 'held' })
    const html = await open(session)
    expect(html).toContain('Buổi này đã kết thúc')
    expect([html.includes(endOf(session)), html.includes('name="key"')]).toEqual([false, false])
    const kept = await office.as('thu')(livePath(session), card())
    expect([kept.status, kept.headers.get('location')]).toEqual([303, `${livePath(session)}?den_sau=1`])
    const after = await (await office.as('thu')(`${livePath(session)}?den_sau=1`)).text()
    expect(after).toContain('Thẻ được giữ nguyên ở mục “Đến sau”')
    expect(await stored(office)).toEqual([])
    expect(await office.db.select().from(lateCards)).toMatchObject([{ text: SAID.text }])
  })
})

test('leaders of the session are offered first, then the others of the unit, and no hamlet of another', async () => {
  const session = await addRunning(office)
  await addOpinion(office, { session })
  // The page's script copies a form of its own for cards without a number.
  const html = (await open(session)).replace(/<template.*?<\/template>/gs, '')
  expect([...html.matchAll(/<option value="(6\d|7\d)"/g)].map(([, id]) => id)).toEqual(['61', '62'])
  expect([...html.matchAll(/<option value="(3\d|4\d)"/g)].map(([, id]) => id)).toEqual(['32', '31'])
})

test('in English every word is English', async () => {
  const session = await addRunning(office)
  await addOpinion(office, { session })
  const html = await (await office.as('thu')(`${livePath(session)}?lang=en`)).text()
  for (const words of ['New opinion', '1 sent in advance', '0 spoken', 'Note an oral answer']) {
    expect(html).toContain(words)
  }
})
