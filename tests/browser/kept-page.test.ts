import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { addRunning, livePath, stored } from '../support/live.ts'
import { isReady, type RoomOffice, record, serveRoom, sitDown, unsent } from '../support/room-office.ts'

let office: RoomOffice
afterEach(() => office?.end())

const texts = async () => (await stored(office)).map(({ originalText }) => originalText)
const reopens = (page: Page) => page.locator('#reopens').textContent()

test('who records at once in a page that is only just opening without a server loses nothing', async () => {
  office = await serveRoom()
  const session = await addRunning(office)
  const page = await sitDown(await office.open('thu'), session)
  await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
  await office.stop()
  await page.reload()
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#capture form')!
    const typed = { name: 'Bùi Văn Khải', hamlet: '32', text: 'Ngay khi trang mở.', topic: 'roads' }
    for (const [name, value] of Object.entries(typed))
      (form.elements.namedItem(name) as HTMLInputElement).value = value
    form.requestSubmit()
  })
  await expect.poll(() => unsent(page).count()).toBe(1)
  expect(await page.locator('#field-text').inputValue()).toBe('')
  await office.start()
  await expect.poll(texts, { timeout: 40_000 }).toEqual(['Ngay khi trang mở.'])
}, 60_000)

test('after a new release the page of another session opens without a server too, and records', async () => {
  office = await serveRoom()
  const [one, other] = [await addRunning(office), await addRunning(office)]
  const page = await sitDown(await office.open('thu'), one)
  await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
  office.platform.build = 'next'
  await page.goto(office.address + livePath(other))
  await isReady(page)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/static/live.js?v=next')) !== undefined), {
      timeout: 15_000,
    })
    .toBe(true)
  await page.waitForTimeout(1500)
  await office.stop()
  for (const [n, session] of [one, other].entries()) {
    await page.goto(office.address + livePath(session))
    await isReady(page)
    await record(page, `Sau bản mới ${n}.`)
    await expect.poll(() => page.locator('#field-text').inputValue()).toBe('')
  }
  await office.start()
  await expect.poll(texts, { timeout: 40_000 }).toEqual(['Sau bản mới 0.', 'Sau bản mới 1.'])
}, 90_000)
