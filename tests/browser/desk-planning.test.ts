import { afterAll, beforeAll, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { form, NOW, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { makeSeries } from '../support/series.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

const PAGES: [who: StaffName, path: string][] = [
  ['thu', paths.calls],
  ['thu', paths.people],
  ['thu', `${paths.people}?q=a`],
  ['thu', `${paths.people}?q=khong+co+ai`],
  ['thu', `${paths.people}?q=hoang`],
  ['thu', paths.letters],
  ['an', paths.outbox],
  ['an', `${paths.outbox}?muc=failed`],
  ['an', `${paths.outbox}?muc=sent`],
  ['thu', paths.series],
  ['thu', paths.yearPlan],
  ['hanh', paths.yearPlan],
  ['thu', paths.leaderFeeds],
  ['thu', paths.leaderFeedOf(61)],
  ['thu', paths.loudspeaker],
]

async function sit(who: StaffName) {
  const desk = await office.open()
  await desk.page.context().addCookies([{ name: 'doithoai', value: `token-${who}`, url: office.address }])
  const fits = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  return { ...desk, fits }
}

/** Each page at both widths: what axe finds at those given, and whether it fits. */
async function walk(looked: number[]) {
  for (const [who, path] of PAGES) {
    const { page, go, axe, fits } = await sit(who)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await go(path)
      const found = looked.includes(width) ? await axe() : []
      expect([path, width, found, await fits()]).toEqual([path, width, [], true])
    }
    await page.context().close()
  }
}

/** Two who left a phone alone, a letter that waits, one that failed and one that went; a series; a dialogue. */
async function fill() {
  const person = { name: 'Hoàng Thị Lan', phone: '0912345678', email: '', hamletId: 31, address: '' }
  for (const name of ['Hoàng Thị Lan', 'Hoàng Văn Nam']) {
    const { id, personId } = await addOpinion(office, {
      person: { ...person, name },
      set: { state: 'accepted' },
    })
    await office.db.insert(outbox).values({
      kind: 'accepted',
      subject: `opinion:${id}`,
      recipient: `person:${personId}`,
      version: 2,
      channel: 'phone',
      createdAt: NOW,
    })
  }
  const mailed = {
    ...person,
    name: 'Hoàng Văn Sơn',
    phone: '',
    email: 'son.van.hoang.thon.thuong@example.vn',
  }
  for (let i = 0; i < 3; i++) await addOpinion(office, { person: mailed })
  const set = (sql: string) =>
    office.db.$client.execute(
      `update outbox set ${sql} where id = (select max(id) from outbox where channel = 'mail' and sent_at is null and failed_at is null)`,
    )
  await set(`failed_at = ${NOW}, problem = 'rejected', attempts = 1`)
  await set(`sent_at = ${NOW}, attempts = 1`)
  await addSession(office, { code: 'CODE1' })
  await makeSeries(office)
  await office.as('thu')(paths.leaderFeedOf(61), form({ seen: '' }))
}

test(
  'the pages of the desk keep axe silent and fit while there is nothing on them',
  { timeout: 180_000 },
  () => walk([360]),
)

test('the pages of the desk keep axe silent and fit when they are full', { timeout: 180_000 }, async () => {
  await fill()
  await walk([360, 1280])
  const { page, go } = await sit('thu')
  await go(paths.letters)
  const letter = page.locator('tbody a').first()
  expect(await letter.textContent()).toContain('Hoàng Văn Sơn')
  await letter.click()
  await page.getByRole('button', { name: 'Đánh dấu đã giao' }).waitFor()
  expect(office.complaints.filter((line) => !line.includes('422'))).toEqual([])
})

test('a call is made by keyboard alone: the number first, then what came of it', {
  timeout: 120_000,
}, async () => {
  const { page, go } = await sit('thu')
  await go(paths.calls)
  const card = page.locator('section.card').first()
  const name = await card.locator('h2').textContent()
  await card.locator('a[href^="tel:"]').focus()
  const reached: (string | null)[] = []
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null))
  }
  expect(reached.slice(1)).toEqual([`Đã gọi – ${name}`, `Không nghe máy – ${name}`])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('#done-calls').waitFor()
  expect(await page.locator('#done-calls strong').allTextContents()).toEqual([name])
})

test('a plan asks for times of its own, closing and delegation only where they are chosen', {
  timeout: 120_000,
}, async () => {
  const { page, go, axe, fits } = await sit('thu')
  await page.setViewportSize({ width: 360, height: 800 })
  await go(paths.newSession)
  const seen = () =>
    Promise.all(
      ['questions_from', 'registers_until', 'delegation_reason'].map((name) =>
        page.locator(`[name=${name}]`).isVisible(),
      ),
    )
  // A new plan takes registrations unless somebody says otherwise.
  expect(await seen()).toEqual([false, true, false])
  await page.locator('[name=registers]').uncheck()
  await page.locator('[name=questions][value=own]').check()
  expect(await seen()).toEqual([true, false, false])
  await page.locator('[name=registers]').check()
  await page.locator('[name=delegates]').first().check()
  expect(await seen()).toEqual([true, true, true])
  expect([await axe(), await fits()]).toEqual([[], true])
})
