import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths, withQuery } from '../../src/paths.ts'
import { addInquiry, addOfficers, addSupport, asOfficer } from '../support/agency-work.ts'
import { addAnswered, addAssigned, addSubmitted } from '../support/answers.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await addOfficers(office)
})
afterEach(() => office.close())

const DAY = 86_400_000
/** Since 13 November nobody took a step: more than five working days before Monday the 23rd. */
const still = { updated_at: NOW - 10 * DAY }

type Ask = (path: string) => Promise<Response>
async function tilesOf(ask: Ask) {
  const html = await (await ask(paths.desk)).text()
  const tile = /<a class="tile [^"]*" href="([^"]*)"><strong>(\d+)<\/strong> <span>([^<]*)<\/span>/g
  return [...html.matchAll(tile)].map(
    ([, href, count, label]) => [label!, Number(count), href!.replaceAll('&amp;', '&')] as const,
  )
}
const rowsIn = (html: string) => /<tbody>(.*?)<\/tbody>/s.exec(html)?.[1]?.match(/<tr/g)?.length ?? 0

async function fillOffice() {
  await addAssigned(office, { officer_id: 102 })
  await addAssigned(office, { officer_id: 102, state: 'drafted', ...still })
  await addAssigned(office, { officer_id: 202 })
  await addAssigned(office, still)
  await addSubmitted(office, { officer_id: 102 })
  const asked = await addAssigned(office, { officer_id: 202 })
  await addInquiry(office, asked.id)
  const replied = await addAssigned(office, { officer_id: 202 })
  await addInquiry(office, replied.id, { answer: 'Rồi', answeredAt: NOW })
  const helped = await addAssigned(office, { officer_id: 202 })
  await addSupport(office, helped.id)
  const said = await addAssigned(office, { officer_id: 202 })
  await addSupport(office, said.id, { contribution: 'Rồi', contributedAt: NOW })
  const over = await addAssigned(office, { officer_id: 202 })
  await addSupport(office, over.id, { endedAt: NOW })
  const done = await addAnswered(office, still)
  await addSupport(office, done.id)
  await addInquiry(office, done.id)
  await addOpinion(office, { set: { state: 'separate', agency_id: 11, ...still } })
  return { helped, said, over }
}

test('an officer reads what is theirs, what waits for others and what lies still', async () => {
  await fillOffice()
  const numbers = (await tilesOf(office.as('quang'))).map(([label, count]) => [label, count])
  expect(Object.fromEntries(numbers)).toMatchObject({
    'Tôi đang phụ trách': 2,
    'Chưa ai nhận việc': 1,
    'Chờ lãnh đạo phê duyệt': 1,
    'Chờ người gửi trả lời': 1,
    'Chờ cơ quan phối hợp': 1,
    'Được đề nghị phối hợp': 0,
    'Lâu chưa có bước xử lý': 2,
  })
})

test('a supporting agency reads what it is asked for', async () => {
  const { helped, said, over } = await fillOffice()
  const tiles = await tilesOf((path) => asOfficer(office, 'mai')(path))
  const [, count, href] = tiles.find(([label]) => label === 'Được đề nghị phối hợp')!
  expect([count, href]).toEqual([1, withQuery(paths.queue, { cho: 'phoi-hop', 'phoi-hop': 12 })])
  expect(await (await asOfficer(office, 'mai')(href)).text()).toContain(helped.code)
  const all = await (await asOfficer(office, 'mai')(withQuery(paths.queue, { 'phoi-hop': 12 }))).text()
  expect([all.includes(helped.code), all.includes(said.code), all.includes(over.code)]).toEqual([
    true,
    true,
    false,
  ])
})

test.each(['thu', 'quang', 'binh', 'mai'] as const)(
  'every number of %s leads to a list that is as long',
  async (name) => {
    await fillOffice()
    const ask: Ask = name === 'mai' ? (path) => asOfficer(office, 'mai')(path) : office.as(name)
    const tiles = (await tilesOf(ask)).filter(([, , href]) => href.startsWith(paths.queue))
    const lengths = await Promise.all(tiles.map(async ([, , href]) => rowsIn(await (await ask(href)).text())))
    expect(lengths).toEqual(tiles.map(([, count]) => count))
    expect(tiles.some(([, count]) => count > 0)).toBe(true)
  },
)

test('what nobody moved for five working days comes up, to the day and to the rule of the place', async () => {
  const list = async () =>
    rowsIn(await (await office.as('thu')(withQuery(paths.queue, { cho: 'lau-chua-chuyen' }))).text())
  // Day zero is Monday the 16th: the fifth working day after it is Monday the 23rd, so on that day it does not lie still yet.
  await addAssigned(office, { updated_at: Date.UTC(2026, 10, 15, 17, 0) })
  expect(await list()).toBe(0)
  await addAssigned(office, { updated_at: Date.UTC(2026, 10, 15, 16, 59) })
  expect(await list()).toBe(1)
  await office.db.$client.execute(
    "insert into rules (rule, level, value, unit, from_on, source, status, office_id) values ('STALE_AFTER', 'both', '3', 'working_day', '2026-01-01', 'Quy chế', 'default', 1)",
  )
  expect(await list()).toBe(2)
  const trips = async (path: string) => {
    office.queries.reset()
    await office.as('thu')(path)
    return office.queries.trips()
  }
  expect([await trips(paths.queue), await trips(withQuery(paths.queue, { cho: 'lau-chua-chuyen' }))]).toEqual(
    [3, 4],
  )
})

test('an address that asks for what there is not gets a sentence', async () => {
  const response = await office.as('quang')(
    withQuery(paths.queue, { 'phu-trach': 'anh-ta', 'phoi-hop': 'x' }),
  )
  expect([response.status, (await response.text()).includes('Xin chọn một trong các mục có sẵn.')]).toEqual([
    422,
    true,
  ])
})
