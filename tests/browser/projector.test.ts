import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRunning } from '../support/live.ts'
import { form, NOW } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'
import { putDown, speakersPath, stateOf, stepPath, turnsOf } from '../support/turns.ts'

let office: ServedOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})
afterEach(() => {
  expect(office.complaints).toEqual([])
})

const screenPath = () => `/lam-viec/phien/${session.code}/man-hinh`
const cookie = () => ({ name: 'doithoai', value: 'token-thu', url: office.address })
const call = (id: number, speaking = 0) =>
  office.as('thu')(stepPath(session, id), form({ step: 'call', seen: 'waiting', speaking }))

/** A window of Thu's. */
async function open(path: string, { width = 1920, height = 1080, scripts = true, ownClock = false } = {}) {
  const visitor = await office.open({ viewport: { width, height }, javaScriptEnabled: scripts })
  watch(visitor.page)
  if (ownClock) await visitor.page.clock.install()
  await visitor.page.context().addCookies([cookie()])
  await visitor.go(path)
  return visitor
}

const speakerOn = (page: Page) => page.locator('.speaker h2').innerText()
const soon = { timeout: 10_000, interval: 50 }
const later = { timeout: 30_000, interval: 100 }

/** How many questions of a page are on their way. */
const underWay = new WeakMap<Page, number>()
function watch(page: Page) {
  const add = (n: number) => () => underWay.set(page, (underWay.get(page) ?? 0) + n)
  page.on('request', add(1))
  page.on('requestfinished', add(-1))
  page.on('requestfailed', add(-1))
}

/** Two seconds of the page's own clock, which stands still otherwise: however long the server takes, its answers cost nothing of them. */
async function twoSecondsOf(page: Page) {
  for (let passed = 0; passed < 2_000; passed += 100) {
    await expect.poll(() => underWay.get(page), soon).toBe(0)
    await page.clock.runFor(100)
  }
}

test('the screen follows the clerk within two seconds, and counts by the server’s clock', async () => {
  const [first, second] = await putDown(office, session, 2, { show_name: 'yes' })
  const { page, axe } = await open(screenPath(), { ownClock: true })
  expect(await axe()).toEqual([])
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
  await call(first!)
  await twoSecondsOf(page)
  await expect.poll(() => speakerOn(page), soon).toBe('Người chờ 1')
  office.at(NOW + 125_000)
  await twoSecondsOf(page)
  expect(await page.locator('.running').innerText()).toMatch(/^2:0[5-7]$/)
  expect(await page.locator('.wall time').innerText()).toBe('09:02')
  await call(second!, first!)
  await twoSecondsOf(page)
  await expect.poll(() => speakerOn(page), soon).toBe('Người chờ 2')
  await page.clock.resume()
  expect(await axe()).toEqual([])
  office.at(NOW)
}, 120_000)

test('after the network was away, the server broke or the sign-in ended, the screen equals the server by itself', async () => {
  const [first, second, third, fourth] = await putDown(office, session, 4, { show_name: 'yes' })
  await call(first!)
  const { page } = await open(screenPath())
  const lost = page.locator('#lost')
  const context = page.context()
  await context.setOffline(true)
  await expect.poll(() => lost.innerText(), later).toContain('Mất kết nối')
  await call(second!, first!)
  for (let asked = 0; asked < 2; asked++) await page.waitForEvent('requestfailed')
  expect(await speakerOn(page)).toBe('Người chờ 1')
  await context.setOffline(false)
  await expect.poll(() => speakerOn(page), later).toBe('Người chờ 2')
  await expect.poll(() => lost.innerText(), soon).toBe('')

  await page.route('**/man-hinh?**', (route) => route.fulfill({ status: 502, body: '' }))
  await expect.poll(() => lost.innerText(), later).toContain('Mất kết nối')
  await call(third!, second!)
  await page.unroute('**/man-hinh?**')
  await expect.poll(() => speakerOn(page), later).toBe('Người chờ 3')

  await context.clearCookies()
  await expect.poll(() => lost.innerText(), later).toContain('Cần đăng nhập lại')
  await call(fourth!, third!)
  expect(await speakerOn(page)).toBe('Người chờ 3')
  await context.addCookies([cookie()])
  await expect.poll(() => speakerOn(page), later).toBe('Người chờ 4')
  await expect.poll(() => lost.innerText(), soon).toBe('')
}, 120_000)

test.each([
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
])(
  'at %i × %i a long name and 1,500 characters stand whole, and nothing scrolls',
  async (width, height) => {
    const text = 'Mương thoát nước dọc đường liên thôn bị bồi lấp, mưa lớn là ngập. '
      .repeat(23)
      .slice(0, 1500)
    const opinion = await addOpinion(office, {
      session,
      publishName: true,
      person: {
        name: 'Công Tằng Tôn Nữ '.repeat(7).slice(0, 118),
        phone: '',
        email: '',
        hamletId: 31,
        address: '',
      },
      set: { state: 'accepted', public_at: NOW, public_text: text },
    })
    await office.as('thu')(speakersPath(session), form({ from: 'question', opinion: opinion.code }))
    await putDown(office, session, 6, { show_name: 'yes', group_name: 'Câu lạc bộ Liên thế hệ '.repeat(8) })
    await call((await turnsOf(office, session))[0]!.id)
    for (const scripts of [true, false]) {
      const { page, axe } = await open(screenPath(), { width, height, scripts })
      const shown = page.locator('.question .text')
      expect((await shown.innerText()).replace(/\s+/g, ' ')).toBe(text.trim())
      const measured = await page.evaluate(() => {
        const root = document.documentElement
        const overflowing = [root, ...document.querySelectorAll('.text, .next ol, aside, .floor')].filter(
          (element) =>
            element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
        )
        return overflowing.map(({ tagName, className }) => `${tagName} ${className}`)
      })
      expect(measured).toEqual([])
      expect(await axe()).toEqual([])
      await page.context().close()
    }
  },
  120_000,
)

test('the whole list is worked from the keyboard', async () => {
  const [first, second] = await putDown(office, session, 2)
  const { page, axe } = await open(speakersPath(session), { width: 1280, height: 900 })
  expect(await axe()).toEqual([])
  const next = page.locator('#call-next')
  for (let i = 0; i < 40 && !(await next.evaluate((button) => button === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => stateOf(office, first!)).toBe('speaking')
  // The same button calls the next one, and still has the focus.
  await expect.poll(() => next.innerText()).toContain('Người chờ 2')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('call-next')
  await page.keyboard.press('Enter')
  await expect.poll(() => stateOf(office, second!)).toBe('speaking')
  expect(await axe()).toEqual([])
  await page.locator('#field-walk-in-name').press('Enter')
  await expect.poll(() => page.locator('#walk-in .error-summary').count()).toBe(1)
  expect(await axe()).toEqual([])
}, 120_000)

test('two clerks: what one presses comes to the other, and a half-written name stays', async () => {
  const [first] = await putDown(office, session, 1)
  const [one, other] = [await open(speakersPath(session)), await open(speakersPath(session))]
  await other.page.locator('#field-walk-in-name').fill('Đang viết dở')
  await one.page.locator('#call-next').click()
  await expect.poll(() => stateOf(office, first!)).toBe('speaking')
  await expect.poll(() => other.page.locator('.speaking .speaker').count(), later).toBe(1)
  expect(await other.page.locator('#field-walk-in-name').inputValue()).toBe('Đang viết dở')
}, 120_000)
