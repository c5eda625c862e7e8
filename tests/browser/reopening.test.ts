import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { launchProfile } from '../support/browser.ts'
import { makeCertificate } from '../support/certificate.ts'
import { addRunning, livePath, storedTexts } from '../support/live.ts'
import {
  isReady,
  kept,
  linkState,
  type RoomOffice,
  record,
  reopens,
  serveRoom,
  signIn,
  sitDown,
  unsent,
} from '../support/room-office.ts'

let office: RoomOffice
afterEach(() => office?.end())

const texts = () => storedTexts(office)

const SECURE = [
  ['over https', () => serveRoom({ hostName: 'lan.test', certificate: makeCertificate() })],
  ['on the laptop that is the server itself', () => serveRoom()],
] as const

describe.each(SECURE)('%s', (_where, serveIt) => {
  test('the page is reloaded and opened in a new tab without a server, and sends all when it is back', async () => {
    office = await serveIt()
    const session = await addRunning(office)
    const desk = await office.open('thu')
    const page = await sitDown(desk, session)
    await record(page, 'Khi còn mạng.')
    await expect.poll(texts).toEqual(['Khi còn mạng.'])
    await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
    await office.stop()
    await record(page, 'Trước khi tải lại.')
    await expect.poll(() => unsent(page).count()).toBe(1)
    await page.reload()
    await isReady(page)
    expect(await page.locator('h1').innerText()).toBe('Ghi ý kiến trực tiếp')
    expect(await page.locator('.live-head').innerText()).toContain('Trang mở khi mất mạng')
    expect((await page.content()).includes('Khi còn mạng.')).toBe(false)
    await expect.poll(() => unsent(page).count()).toBe(1)
    await record(page, 'Sau khi tải lại.')
    const other = await page.context().newPage()
    await other.goto(office.address + livePath(session))
    await isReady(other)
    await record(other, 'Ở thẻ mới.')
    await expect.poll(() => unsent(page).count()).toBe(3)
    await expect.poll(() => linkState(page)).toContain('Chưa liên lạc được với máy chủ')
    expect(await desk.axe()).toEqual([])
    await office.start()
    await expect
      .poll(texts, { timeout: 40_000 })
      .toEqual(['Khi còn mạng.', 'Trước khi tải lại.', 'Sau khi tải lại.', 'Ở thẻ mới.'])
    // This tab may find out half a minute later that the other one has sent all.
    await page.getByRole('link', { name: 'Mở trang đầy đủ' }).click({ timeout: 40_000 })
    await expect.poll(() => page.locator('#spoken .live-card').count()).toBe(4)
    expect(office.complaints).toEqual([])
  }, 120_000)
})

test('who signs out leaves no page behind that opens without a server', async () => {
  office = await serveRoom()
  const session = await addRunning(office)
  const page = await sitDown(await office.open('thu'), session)
  await expect.poll(() => reopens(page), { timeout: 15_000 }).toContain('mở lại được trên máy này')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.waitForURL((address) => !address.pathname.includes('/truc-tiep'))
  await office.stop()
  await expect(page.goto(office.address + livePath(session))).rejects.toThrow(/net::ERR_/)
})

test('over plain http on a LAN everything is kept, and the page says that it cannot be reopened', async () => {
  office = await serveRoom({ hostName: 'lan.test' })
  const session = await addRunning(office)
  const desk = await office.open('thu', { viewport: { width: 360, height: 740 } })
  const page = await sitDown(desk, session)
  const lacks = await page.evaluate(() => [
    isSecureContext,
    'serviceWorker' in navigator,
    'randomUUID' in crypto,
    crypto.subtle === undefined,
  ])
  expect(lacks).toEqual([false, false, false, true])
  await expect.poll(() => reopens(page)).toContain('xin đừng tải lại trang')
  await office.stop()
  await record(page, 'Mạng nội bộ 1.')
  await record(page, 'Mạng nội bộ 2.')
  await expect.poll(() => unsent(page).count()).toBe(2)
  await expect.poll(() => linkState(page)).toContain('2 mục chưa gửi')
  expect(await desk.axe()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.close()
  await office.start()
  const next = await page.context().newPage()
  await next.goto(office.address + livePath(session))
  await expect.poll(texts, { timeout: 15_000 }).toEqual(['Mạng nội bộ 1.', 'Mạng nội bộ 2.'])
  expect(office.complaints).toEqual([])
})

test('a browser that crashes gives back the cards that had not arrived and what was being typed', async () => {
  office = await serveRoom()
  const session = await addRunning(office)
  const folder = await mkdtemp(join(tmpdir(), 'doithoai-profile-'))
  try {
    const context = await launchProfile(folder)
    const page = await context.newPage()
    await signIn(page, office.address, 'thu')
    await page.goto(office.address + livePath(session))
    await isReady(page)
    await office.stop()
    await record(page, 'Trước khi trình duyệt hỏng.')
    await expect.poll(() => unsent(page).count()).toBe(1)
    await page.locator('#field-text').fill('Đang nhập thì hỏng')
    await expect.poll(() => kept(page, 'drafts')).toEqual(['Đang nhập thì hỏng'])
    const devtools = await context.newCDPSession(page)
    const closed = new Promise((done) => context.once('close', done))
    devtools.send('Browser.crash').catch(() => {})
    await closed
    await office.start()

    const again = await launchProfile(folder)
    const next = await again.newPage()
    await signIn(next, office.address, 'thu')
    await next.goto(office.address + livePath(session))
    await expect.poll(texts, { timeout: 15_000 }).toEqual(['Trước khi trình duyệt hỏng.'])
    await expect.poll(() => next.locator('#field-text').inputValue()).toBe('Đang nhập thì hỏng')
    await again.close()
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}, 120_000)
