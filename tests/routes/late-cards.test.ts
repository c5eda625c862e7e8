import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { captures, lateCards } from '../../db/schema/captures.ts'
import { receiptOf } from '../../src/http/receipts.ts'
import { paths } from '../../src/paths.ts'
import { addLateCard } from '../support/late-cards.ts'
import { stored, storedPeople } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const HOUR = 3_600_000
const YESTERDAY = NOW - 24 * HOUR

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
let card: Awaited<ReturnType<typeof addLateCard>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { startsAt: YESTERDAY - 3 * HOUR, endsAt: YESTERDAY, state: 'held' })
  card = await addLateCard(office, session)
})
afterEach(() => office.close())

const decide = (
  fields: Record<string, string>,
  { hx = false, who = 'thu' as StaffName, id = card.id } = {},
) => office.as(who)(paths.lateCard(session.code, id), form(fields, { hx }))
const page = async () => (await office.as('thu')(paths.lateCards(session.code))).text()
const row = async () => (await office.db.select().from(lateCards))[0]!

test('the list tells who said what, when it was said and when it came', async () => {
  const html = await page()
  for (const words of [
    'Sùng A Chống',
    'Thôn Hạ',
    card.text,
    '08:50',
    '09:00',
    'Nguyễn Thị Thu',
    'Còn 1 thẻ chờ quyết định',
  ])
    expect(html.includes(words), words).toBe(true)
})

describe.each([true, false])('a late card (htmx: %s)', (hx) => {
  test.each(['held', 'concluded', 'in_progress'] as const)(
    'that is taken becomes an opinion of the %s session under the next number and its own key',
    async (state) => {
      await addOpinion(office, { session })
      await office.db.$client.execute(`update sessions set state = '${state}'`)
      const response = await decide({ decision: 'taken' }, { hx })
      expect(response.status).toBe(hx ? 200 : 303)
      if (hx) expect(await response.text()).toContain('Đã ghi nhận là ý kiến số 2.')
      const made = (await stored(office)).find(({ number }) => number === 2)!
      const { followHash } = await receiptOf(office.platform.secretKey, card.key, 0)
      expect(made).toMatchObject({
        receiptNonce: card.key,
        followHash,
        personId: card.personId,
        originalText: card.text,
        receivedOn: '2026-11-22',
        state: 'received',
        source: 'spoken',
        hamletId: 32,
      })
      expect((await storedPeople(office)).filter(({ id }) => id === card.personId)).toHaveLength(1)
      expect(await office.db.select().from(captures)).toMatchObject([
        { opinionId: made.id, saidAt: card.saidAt, device: card.device, deviceSeq: 7 },
      ])
      expect(await row()).toMatchObject({
        decision: 'taken',
        opinionId: made.id,
        decidedBy: 101,
        decidedAt: NOW,
      })
      expect((await eventsOf(office.db, `late:${card.id}`)).map(({ step }) => step)).toEqual([
        'arrive',
        'take',
      ])
      expect(await page()).toContain(paths.staffOpinion(made.code))
    },
  )

  test('that is dropped needs a reason, and both stay readable', async () => {
    const refused = await decide({ decision: 'dropped', reason: ' ' }, { hx })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Xin ghi lý do không ghi nhận.')
    expect((await row()).decision).toBe(null)
    await decide({ decision: 'dropped', reason: 'Trùng với ý kiến số 1.' }, { hx })
    expect(await row()).toMatchObject({ decision: 'dropped', reason: 'Trùng với ý kiến số 1.' })
    const html = await page()
    expect(html).toContain('Không ghi nhận. Lý do: Trùng với ý kiến số 1.')
    expect(html).toContain(card.text)
    const history = await eventsOf(office.db, `late:${card.id}`)
    expect(history.map(({ step }) => step)).toEqual(['arrive', 'drop'])
    expect(JSON.stringify(history)).not.toMatch(/Trùng|Chống|Kênh/)
    expect(await stored(office)).toEqual([])
  })

  test('decided once more in the same way changes nothing; in another way it is told', async () => {
    await decide({ decision: 'taken' })
    expect((await decide({ decision: 'taken' }, { hx })).status).toBe(hx ? 200 : 303)
    const other = await decide({ decision: 'dropped', reason: 'Trùng.' }, { hx })
    expect([other.status, await other.text()]).toEqual([
      409,
      expect.stringContaining('Người khác vừa quyết định'),
    ])
    expect(await stored(office)).toHaveLength(1)
    expect(await eventsOf(office.db, `late:${card.id}`)).toHaveLength(2)
  })
})

test('ten presses at once make one opinion', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => decide({ decision: 'taken' })))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect((await stored(office)).map(({ number }) => number)).toEqual([1])
})

test('taken by one and dropped by another at once: one of both counts', async () => {
  const answers = await Promise.all([
    decide({ decision: 'taken' }),
    decide({ decision: 'dropped', reason: 'Trùng.' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await stored(office)).toHaveLength((await row()).decision === 'taken' ? 1 : 0)
})

test('a denunciation that it turned out to be stands nowhere on the list', async () => {
  await decide({ decision: 'taken' })
  await office.db.$client.execute("update opinions set state = 'separate'")
  expect(await page()).not.toMatch(/Chống|Kênh N3/)
})

test('nobody else sees or decides', async () => {
  for (const who of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
    expect((await office.as(who)(paths.lateCards(session.code))).status).toBe(404)
    expect((await decide({ decision: 'taken' }, { who })).status).toBe(404)
  }
  expect((await decide({ decision: 'taken' }, { id: 1 })).status).toBe(404)
  expect((await row()).decision).toBe(null)
})

test('one and three cards are one trip beside the sign-in', async () => {
  for (const count of [1, 3]) {
    office.queries.reset()
    await page()
    expect([count, office.queries.trips()]).toEqual([count, 3])
    await addLateCard(office, session)
    await addLateCard(office, session)
  }
})

test('waiting cards stand on the desk of the secretary and lead to their list', async () => {
  const link = `href="${paths.lateCards(session.code)}"`
  expect(await (await office.as('thu')(paths.desk)).text()).toContain(link)
  expect(await (await office.as('binh')(paths.desk)).text()).not.toContain(link)
  await decide({ decision: 'taken' })
  expect(await (await office.as('thu')(paths.desk)).text()).not.toContain(link)
})

test.each([1, 3, 60])(
  '%i late cards cost one trip beside office and sign-in, and come fifty at a time',
  async (n) => {
    for (let i = 1; i < n; i++) await addLateCard(office, session, { saidAt: YESTERDAY - HOUR + i })
    office.queries.reset()
    const first = await page()
    expect(office.queries.trips()).toBe(3)
    expect(first.match(/<article/g)).toHaveLength(Math.min(n, 50))
    expect(first).toContain(`Còn ${n} thẻ chờ quyết định`)
    const next = /href="([^"]+sau=[^"]+)"/.exec(first)?.[1]
    expect(next !== undefined).toBe(n > 50)
    if (!next) return
    const rest = await (await office.as('thu')(next)).text()
    expect(rest.match(/<article/g)).toHaveLength(10)
    const ids = [first, rest].flatMap((html) => [...html.matchAll(/id="late-(\d+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(60)
  },
)

test('a refused decision on a card further back comes back on its card', async () => {
  for (let i = 1; i <= 60; i++)
    await addLateCard(office, session, { saidAt: YESTERDAY - HOUR + i, text: `Thẻ ${i}.` })
  const [last] = (await office.db.select().from(lateCards)).sort((a, b) => b.saidAt - a.saidAt || b.id - a.id)
  const answer = await decide({ decision: 'dropped', reason: '' }, { id: last!.id })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`id="late-${last!.id}"`)
})
