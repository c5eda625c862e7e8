import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { turns } from '../../db/schema/room.ts'
import { addRunning } from '../support/live.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { addRegistration, MAI } from '../support/registrations.ts'
import { addTurn, speakersPath, stepPath, turnsOf, walkIn } from '../support/turns.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const page = async (path = speakersPath(session), init = {}) => (await thu(path, init)).text()
const unescaped = (address: string) => address.replaceAll('&amp;', '&')

/** So many who wait, in their order. */
async function wait(n: number): Promise<number[]> {
  const ids = []
  for (let i = 1; i <= n; i++) ids.push(await addTurn(office, session, { name: `Người chờ ${i}` }))
  return ids
}

/** The ids and numbers of the lines that stand on the list of those who wait. */
const lines = (html: string) =>
  [...html.matchAll(/<tr id="turn-(\d+)".*?<div>(\d+)<\/div>/gs)].map(([, id, n]) => [Number(id), Number(n)])
const idsOf = (html: string) => lines(html).map(([id]) => id)
const more = (html: string, list = 'waiting') => {
  const link = new RegExp(`<a id="more-${list}"[^>]*href="([^"]+)"[^>]*hx-get="([^"]+)"`).exec(html)
  return link && { next: unescaped(link[1]!), grown: unescaped(link[2]!) }
}
/** The form of one button of a turn: where it posts and what it carries. */
function formOf(html: string, button: string) {
  const at = html.indexOf(`id="${button}"`)
  const text = html.slice(html.lastIndexOf('<form', at), at)
  const fields = [...text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
  return { action: unescaped(/action="([^"]+)"/.exec(text)![1]!), fields: Object.fromEntries(fields) }
}
const pressed = (html: string, button: string, options = {}) => {
  const { action, fields } = formOf(html, button)
  return thu(action, form(fields, options))
}

test.each([1, 3, 120])(
  'of %i who wait fifty stand on the page, and the rest comes in its place',
  async (n) => {
    const ids = await wait(n)
    office.queries.reset()
    const html = await page()
    expect(office.queries.trips()).toBe(3)
    expect(html).toContain(`Đang chờ (${n})`)
    expect(lines(html)).toEqual(ids.slice(0, 50).map((id, i) => [id, i + 1]))
    if (n <= 50) return expect(more(html)).toBe(null)
    expect(html).toContain('Xem tiếp (còn 70 người đang chờ)')
    const grown = await page(more(html)!.grown, PIECE)
    expect(idsOf(grown)).toEqual(ids.slice(0, 100))
    expect(idsOf(await page(more(grown)!.grown, PIECE))).toEqual(ids)
  },
)

test('without a script the rest is a page of its own, numbered on, with the way back', async () => {
  const ids = await wait(120)
  const second = await page(more(await page())!.next)
  expect(lines(second)).toEqual(ids.slice(50, 100).map((id, i) => [id, i + 51]))
  expect(second).toContain('Về đầu danh sách (50 người ở trước)')
  const third = await page(more(second)!.next)
  expect(lines(third)).toEqual(ids.slice(100).map((id, i) => [id, i + 101]))
  expect(more(third)).toBe(null)
})

test('up from the first line of a page goes to the page before, down from its last one to the next', async () => {
  const ids = await wait(60)
  const second = more(await page())!.next
  const up = await pressed(await page(second), `up-${ids[50]}`)
  expect(up.status).toBe(303)
  const swapped = [...ids.slice(0, 49), ids[50], ids[49], ...ids.slice(51)]
  expect((await turnsOf(office, session)).map(({ id }) => id)).toEqual(swapped)
  // The page shown afterwards holds it still.
  expect(lines(await page(up.headers.get('location')!))[0]).toEqual([ids[50], 50])

  const down = await pressed(await page(), `down-${ids[50]}`, { hx: true })
  const after = await down.text()
  expect(lines(after).slice(-2)).toEqual([
    [ids[49], 50],
    [ids[50], 51],
  ])
})

test('a press on a grown list leaves it grown, and so does what the page asks by itself', async () => {
  const ids = await wait(120)
  const grown = await page(more(await page())!.grown, PIECE)
  const after = await (await pressed(grown, `up-${ids[70]}`, { hx: true })).text()
  expect(idsOf(after)).toHaveLength(100)
  const poll = unescaped(/hx-get="([^"]+moc[^"]+)"/.exec(after)![1]!)
  expect((await thu(poll, PIECE)).status).toBe(204)
  await addTurn(office, session)
  expect(idsOf(await page(poll, PIECE))).toHaveLength(100)
})

test('who speaks next and the hint who was not heard are told from all, not from the page', async () => {
  await wait(60)
  await thu(speakersPath(session), walkIn({ name: 'Đỗ Thị Xa', hamlet: '32', group_name: 'Hội Nông dân xã' }))
  const [first, ...rest] = await turnsOf(office, session)
  await thu(stepPath(session, first!.id), form({ step: 'call', seen: 'waiting', speaking: 0 }))
  const html = await page()
  expect(idsOf(html)).not.toContain(rest.at(-1)!.id)
  expect(html).toContain('Gợi ý mời Đỗ Thị Xa')
})

test('those who spoke stand ten at a time, the latest first', async () => {
  const ids = await wait(25)
  for (const [i, id] of ids.entries())
    await office.db.$client.execute(
      `update turns set state = 'spoken', called_at = ${NOW + i}, ended_at = ${NOW + i + 1} where id = ${id}`,
    )
  const spoken = (html: string) => [...html.matchAll(/<li id="turn-(\d+)"/g)].map(([, id]) => Number(id))
  const html = await page()
  expect(spoken(html)).toEqual(ids.slice(-10).reverse())
  expect(spoken(await page(more(html, 'spoken')!.next))).toEqual(ids.slice(5, 15).reverse())
  expect(spoken(await page(more(html, 'spoken')!.grown, PIECE))).toEqual(ids.slice(5).reverse())
})

test.each(['cho=abc', 'cho=1', 'cho-den=9_9_9', 'cho=99999999999999999_1', 'xong=%00'])(
  'a mangled place (%s) leads to the beginning',
  async (query) => {
    const ids = await wait(2)
    expect(idsOf(await page(`${speakersPath(session)}?${query}`))).toEqual(ids)
  },
)

/** So many registered to speak while the session was announced. */
async function register(n: number) {
  await office.db.$client.execute(
    `update sessions set state = 'announced', registers = 1, starts_at = ${NOW + 3_600_000} where id = ${session.id}`,
  )
  for (let i = 1; i <= n; i++) {
    const person = { name: `Phạm Văn ${i}`, phone: MAI.phone, email: '', hamletId: 31, address: '' }
    await addRegistration(office, session, { intent: 'speak', person })
  }
  await office.db.$client.execute(`update sessions set state = 'in_progress' where id = ${session.id}`)
}
const found = (html: string) => html.match(/id="source-/g)?.length ?? 0

test('who registered stands ten on a page, is found by a search and put on the list by one press', async () => {
  await register(25)
  const html = await page()
  expect(found(html)).toBe(10)
  const next = unescaped(/id="next-sources"[^>]*hx-get="([^"]+)"/.exec(html)![1]!)
  const second = await page(next, PIECE)
  expect([found(second), second.includes('Trang tiếp (còn 5 người)')]).toEqual([10, true])
  expect(second).not.toContain('id="turns"')

  const answer = await page(`${speakersPath(session)}?nguon=dau&tim=pham+van+17`, PIECE)
  expect(answer).toContain('Tìm thấy 1 người với “pham van 17”.')
  const [, id] = /name="registration" value="(\d+)"/.exec(answer)!
  const add = form({ from: 'registration', registration: id! }, { hx: true })
  const added = await (await thu(`${speakersPath(session)}?tim=pham+van+17`, add)).text()
  expect(added).toContain('Đã thêm 1 người phát biểu.')
  // What was typed stands in the field still, and the list comes along.
  expect(added).toContain('value="pham van 17"')
  expect(added).toContain('hx-target="#turns"')
  expect((await turnsOf(office, session)).map(({ registrationId }) => String(registrationId))).toEqual([id])
})

test('without a script one who is found is added too, twenty presses add one, and nobody else’s registration is taken', async () => {
  await register(2)
  const html = await page(`${speakersPath(session)}?nguon=dau&tim=Phạm+Văn+2`)
  const [, id] = /name="registration" value="(\d+)"/.exec(html)!
  const add = () => thu(`${speakersPath(session)}?tim=x`, form({ from: 'registration', registration: id! }))
  const answers = await Promise.all(Array.from({ length: 20 }, add))
  expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(
    new Set([`${speakersPath(session)}?tim=x`]),
  )
  expect(await office.db.select().from(turns)).toHaveLength(1)
  for (const registration of ['7', '', 'x'])
    expect((await thu(speakersPath(session), form({ from: 'registration', registration }))).status).toBe(422)
  expect(await office.db.select().from(turns)).toHaveLength(1)
})

test('who sent a question is found by its number and by name', async () => {
  const [one, two] = [await addOpinion(office, { session }), await addOpinion(office, { session })]
  const search = (tim: string) =>
    page(`${speakersPath(session)}?nguon=dau&tim=${encodeURIComponent(tim)}`, PIECE)
  const stored = await office.db.select().from(opinions)
  const { number } = stored.find(({ id }) => id === two.id)!
  const html = await search(`số ${number}`)
  expect([html.includes(two.code), html.includes(one.code)]).toEqual([true, false])
  expect(found(await search(one.person.name))).toBe(2)
  const none = await search('<b>không có ai</b>')
  expect(none).toContain('Không tìm thấy ai với “&lt;b&gt;không có ai&lt;/b&gt;”.')
})

test('three hundred who wait and a thousand registrations are a light page and a light press', async () => {
  const ids = await wait(3)
  await office.db.$client.execute(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 300)
    insert into turns (id, session_id, key, position, source, person_id, hamlet_id, state, added_by, added_at)
    select 900000 + i, session_id, 'many-' || i, 10 + i, source, person_id, hamlet_id, 'waiting', added_by, added_at from turns, n where turns.id = ${ids[0]}`,
  )
  await register(60)
  const whole = await page()
  const after = await (await pressed(whole, `up-${ids[2]}`, { hx: true })).text()
  expect(whole.length).toBeLessThan(140_000)
  expect(after.length).toBeLessThan(125_000)
})
