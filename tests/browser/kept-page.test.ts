import { afterEach, expect, test } from 'vitest'
import { addRunning, livePath, storedTexts } from '../support/live.ts'
import { modulesFrom } from '../support/page-modules.ts'
import {
  isReady,
  type RoomOffice,
  record,
  reopens,
  serveRoom,
  sitDown,
  unsent,
} from '../support/room-office.ts'

let office: RoomOffice
afterEach(() => office?.end())

const texts = () => storedTexts(office)

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

test('every script that the page loads, and each that those load, is kept for opening it without a server', async () => {
  office = await serveRoom()
  const page = await sitDown(await office.open('thu'), await addRunning(office))
  await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
  const [named, kept] = await page.evaluate(async () => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
    const assets = await (await caches.open('live-assets')).keys()
    const nameOf = (address: string) => new URL(address).pathname.replace('/static/', '')
    return [scripts.map(nameOf), assets.map(({ url }) => nameOf(url))]
  })
  expect(named).toEqual(expect.arrayContaining(['live.js', 'capture.js']))
  const needed = (await Promise.all(named!.map((name) => modulesFrom(name)))).flat()
  expect(needed.filter((name) => !kept!.includes(name))).toEqual([])
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
  await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
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
