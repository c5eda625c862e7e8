import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRunning, card, keyIn, livePath, newKey, SAID, stored, storedPeople } from '../support/live.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'

const DAY = 86_400_000

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

describe.each([true, false])('a card that is sent twice (htmx: %s)', (hx) => {
  test('is one card, and the second answer equals the first', async () => {
    const session = await addRunning(office)
    const key = newKey()
    const first = await office.as('thu')(livePath(session), card({ key }, { hx }))
    const second = await office.as('thu')(livePath(session), card({ key }, { hx }))
    const bare = async (answer: Response) => (await answer.text()).replaceAll(/[0-9a-f]{32}/g, '')
    expect([second.status, await bare(second)]).toEqual([first.status, await bare(first)])
    expect(await stored(office)).toMatchObject([{ number: 1, receiptNonce: key }])
    expect(await storedPeople(office)).toHaveLength(1)
  })

  test('with other words is not swallowed: it comes back under a new key, and is then recorded', async () => {
    const session = await addRunning(office)
    const key = newKey()
    await office.as('thu')(livePath(session), card({ key }))
    const other = { key, name: 'Đỗ Thị Mận', text: 'Trạm y tế thiếu thuốc.' }
    const refused = await office.as('thu')(livePath(session), card(other, { hx }))
    const html = await refused.text()
    expect(refused.status).toBe(409)
    expect(html).toContain('Trạm y tế thiếu thuốc.')
    expect(html).toContain('đã dùng để ghi một ý kiến khác')
    await office.as('thu')(livePath(session), card({ ...other, key: keyIn(html)! }, { hx }))
    expect((await stored(office)).map(({ originalText }) => originalText)).toEqual([SAID.text, other.text])
  })
})

test('ten posts of one card at once make one card', async () => {
  const session = await addRunning(office)
  const key = newKey()
  const post = () => office.as('thu')(livePath(session), card({ key }))
  const answers = await Promise.all(Array.from({ length: 10 }, post))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect(await stored(office)).toHaveLength(1)
})

test('twenty cards at once take twenty numbers without a gap', async () => {
  const session = await addRunning(office)
  const post = (_: unknown, n: number) => office.as('thu')(livePath(session), card({ name: `Người ${n}` }))
  const answers = await Promise.all(Array.from({ length: 20 }, post))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
  expect((await stored(office)).map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 1),
  )
})

test.each(['', 'not-a-key', 'F'.repeat(32)])(
  'the key "%s" was never given out: the form again, with a new one',
  async (key) => {
    const session = await addRunning(office)
    const answer = await office.as('thu')(livePath(session), card({ key }))
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain(SAID.text)
    expect(keyIn(html)).toMatch(/^[0-9a-f]{32}$/)
    expect(await stored(office)).toEqual([])
  },
)

test('the key of a card of another session stands for something else', async () => {
  const [one, other] = [await addRunning(office), await addRunning(office)]
  const key = newKey()
  await office.as('thu')(livePath(one), card({ key }))
  expect((await office.as('thu')(livePath(other), card({ key }))).status).toBe(409)
  expect(await stored(office)).toMatchObject([{ sessionId: one.id }])
})

describe('a session that takes no cards', () => {
  test.each([
    ['draft', 'còn là bản nháp'],
    ['postponed', 'đã hoãn'],
    ['cancelled', 'đã hủy'],
  ] as const)('because it is %s says so and keeps the text', async (state, why) => {
    const session = await addRunning(office, { state })
    for (const hx of [true, false]) {
      const answer = await office.as('thu')(livePath(session), card({}, { hx }))
      const html = await answer.text()
      expect(answer.status).toBe(409)
      expect(html).toContain(why)
      expect(html).toContain(SAID.text)
    }
    expect(await stored(office)).toEqual([])
  })

  test('is one announced for a later day; from the day before it takes them', async () => {
    const announced = (startsAt: number) => addRunning(office, { state: 'announced', startsAt })
    const [later, tomorrow] = [await announced(NOW + 2 * DAY), await announced(NOW + DAY)]
    const early = await office.as('thu')(livePath(later), card())
    expect([early.status, (await early.text()).includes('thứ Ba, ngày 24 tháng 11 năm 2026')]).toEqual([
      409,
      true,
    ])
    const taken = await office.as('thu')(livePath(tomorrow), card())
    expect(taken.headers.get('location')).toMatch(new RegExp(`^${livePath(tomorrow)}\\?ghi=`))
    expect(await stored(office)).toMatchObject([{ sessionId: tomorrow.id, receivedOn: '2026-11-23' }])
  })

  test('a repeat of what was recorded before is a repeat all the same', async () => {
    const session = await addRunning(office)
    const key = newKey()
    await office.as('thu')(livePath(session), card({ key }))
    await office.db.$client.execute("update sessions set state = 'concluded'")
    expect((await office.as('thu')(livePath(session), card({ key }))).status).toBe(303)
    expect(await stored(office)).toHaveLength(1)
  })
})
