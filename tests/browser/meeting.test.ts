import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captures } from '../../db/schema/captures.ts'
import { events } from '../../db/schema/ledger.ts'
import { people } from '../../db/schema/people.ts'
import { turns } from '../../db/schema/room.ts'
import { verifyLedger } from '../../db/verify.ts'
import { LAN } from '../support/asking.ts'
import { stored } from '../support/live.ts'
import { holdMeeting, type Meeting } from '../support/meeting.ts'

let meeting: Meeting
beforeAll(async () => {
  meeting = await holdMeeting()
}, 120_000)
afterAll(() => meeting?.end())

const live = () => `/lam-viec/phien/${meeting.session.code}/truc-tiep`
const saidBy = (clerk: string, n: number) => `Ý kiến ${clerk} ${String(n).padStart(2, '0')}: đường lún.`

/** What one clerk types while somebody speaks; the form is empty for the next one before the server has said anything. */
async function take(page: Page, clerk: string, n: number) {
  await page.fill('#field-name', `Người nêu ${clerk} ${n}`)
  await page.selectOption('#field-hamlet', '31')
  await page.fill('#field-text', saidBy(clerk, n))
  await page.selectOption('#field-topic', 'roads')
  await page.press('#field-text', 'Control+Enter')
  await expect.poll(() => page.inputValue('#field-text'), { timeout: 10_000 }).toBe('')
}

async function ask(page: Page) {
  await page.selectOption('[name=topic]', LAN.topic)
  await page.fill('[name=text]', 'Câu hỏi từ điện thoại giữa hội trường.')
  await page.fill('[name=name]', LAN.name)
  await page.selectOption('[name=hamlet]', LAN.hamlet)
  await page.fill('[name=phone]', LAN.phone)
  await page.click('main form button[type=submit]')
  await page.waitForURL(/bien-nhan/)
}

const mine = async () =>
  (await stored(meeting.office)).filter(({ sessionId }) => sessionId === meeting.session.id)
const textsOf = async (clerk: string) =>
  (await mine()).map(({ originalText }) => originalText).filter((text) => text.includes(`Ý kiến ${clerk} `))

async function addSpeaker(name: string) {
  const { db, platform } = meeting.office
  const id = platform.newId()
  await db.insert(people).values({ id, name, hamletId: 31 })
  await db.insert(turns).values({
    ...{ id, sessionId: meeting.session.id, key: String(id).padStart(32, '0'), position: 1, personId: id },
    ...{
      source: 'walk_in',
      hamletId: 31,
      showName: true,
      state: 'waiting',
      addedBy: 101,
      addedAt: Date.now(),
    },
  })
}

test('forty opinions by two clerks, a phone in the hall and a large screen; the network cut three times, the server killed once: all there, in order, once', async () => {
  await addSpeaker('Vũ Thị Mận')
  const one = await meeting.sit('thu', live())
  const other = await meeting.sit('hanh', live())
  const screen = await meeting.sit('thu', `/lam-viec/phien/${meeting.session.code}/man-hinh`, 1920)
  const phone = await meeting.sit(null, `/phien/${meeting.session.code}/gui-y-kien`, 360)

  const takeSome = async (page: Page, clerk: string, from: number, to: number) => {
    for (let n = from; n <= to; n++) await take(page, clerk, n)
  }
  await Promise.all([takeSome(one.page, 'A', 1, 4), takeSome(other.page, 'B', 1, 3)])

  // The first cut: one table goes on alone.
  await one.context.setOffline(true)
  await takeSome(one.page, 'A', 5, 7)
  await takeSome(other.page, 'B', 4, 5)
  await one.context.setOffline(false)

  // The second: the other table, and its page is loaded again meanwhile, from what the laptop kept.
  await expect
    .poll(() => other.page.locator('#reopens').textContent(), { timeout: 20_000 })
    .toContain('mở lại được trên máy này')
  await other.context.setOffline(true)
  await takeSome(other.page, 'B', 6, 9)
  await other.page.reload()
  await takeSome(other.page, 'B', 10, 10)
  await takeSome(one.page, 'A', 8, 9)
  await other.context.setOffline(false)
  await ask(phone.page)

  // The server itself: killed while both write.
  await takeSome(one.page, 'A', 10, 11)
  await meeting.killServer()
  await Promise.all([takeSome(one.page, 'A', 12, 14), takeSome(other.page, 'B', 11, 13)])
  await meeting.bringBack()

  // The third cut takes everybody at once, the large screen too.
  await Promise.all([one, other, screen].map(({ context }) => context.setOffline(true)))
  await Promise.all([takeSome(one.page, 'A', 15, 20), takeSome(other.page, 'B', 14, 19)])
  await Promise.all([one, other, screen].map(({ context }) => context.setOffline(false)))

  const inOrder = (clerk: string, count: number) =>
    Array.from({ length: count }, (_, n) => saidBy(clerk, n + 1))
  await expect.poll(() => textsOf('A'), { timeout: 60_000 }).toEqual(inOrder('A', 20))
  await expect.poll(() => textsOf('B'), { timeout: 60_000 }).toEqual(inOrder('B', 19))
  const all = await mine()
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  expect(new Set(all.map(({ receiptNonce }) => receiptNonce)).size).toBe(40)
  expect(await meeting.office.db.select().from(captures)).toHaveLength(39)
  const received = (await meeting.office.db.select().from(events)).filter(({ step }) => step === 'receive')
  expect(received).toHaveLength(40)
  expect((await verifyLedger(meeting.office.db)).fault).toBe(null)

  // The table that was loaded again without a network is led to the whole page.
  await other.page.getByText('Mở trang đầy đủ').click({ timeout: 40_000 })
  // Both tables show all of it, and the large screen has found its way back: it follows the next speaker.
  for (const { page } of [one, other])
    await expect.poll(() => page.locator('.live-card').count(), { timeout: 20_000 }).toBe(40)
  const { code } = meeting.session
  const called = await meeting.sit('thu', `/lam-viec/phien/${code}/phat-bieu`)
  await called.page.click('main form[action*="/phat-bieu/"] button[type=submit] >> nth=0')
  await expect
    .poll(() => screen.page.locator('body').innerText(), { timeout: 15_000 })
    .toContain('Vũ Thị Mận')
}, 240_000)
