import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { addRunning, livePath, storedTexts } from '../support/live.ts'
import { isReady, kept, type RoomOffice, record, serveRoom, sitDown, unsent } from '../support/room-office.ts'

let office: RoomOffice
let session: Awaited<ReturnType<typeof addRunning>>
let other: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
  other = await addRunning(office, { venueId: null })
})

const becomes = (state: 'cancelled' | 'postponed' | 'in_progress') =>
  office.db.update(sessions).set({ state }).where(eq(sessions.id, session.id))
const textsOf = (of: { id: number; code: string }) => storedTexts(office, of)

test('a card typed while its session was postponed is sent when the page is opened once it goes on', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await becomes('postponed')
  await record(page, 'Nêu đúng lúc hoãn.')
  await expect.poll(() => unsent(page).innerText()).toContain('tự gửi khi mở lại trang này')
  expect(await textsOf(session)).toEqual([])
  await becomes('in_progress')
  await page.reload()
  await isReady(page)
  await expect.poll(() => textsOf(session)).toEqual(['Nêu đúng lúc hoãn.'])
  await expect.poll(() => unsent(page).count()).toBe(0)
})

test('cards of a cancelled session go to another one by their file, once', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await becomes('cancelled')
  await record(page, 'Nêu đúng lúc hủy.')
  await expect.poll(() => unsent(page).innerText()).toContain('lưu các mục chưa gửi thành tệp')
  await page.locator('#offline-about summary').click()
  const saving = page.waitForEvent('download')
  await page.locator('#offline-about [data-do=save]').click()
  const path = await (await saving).path()
  await desk.go(livePath(other))
  await isReady(page)
  const said = () => page.locator('#file-state').innerText()
  await page.locator('#offline-about summary').click()
  await page.locator('#unsent-file').setInputFiles(path)
  await expect.poll(said).toContain('chọn tệp này lần nữa')
  await page.locator('#unsent-file').setInputFiles([])
  await page.locator('#unsent-file').setInputFiles(path)
  await expect.poll(said).toContain('Đã nạp 1 mục')
  await expect.poll(() => textsOf(other)).toEqual(['Nêu đúng lúc hủy.'])
  await expect.poll(() => kept(page, 'entries')).toEqual([])
  await desk.go(livePath(session))
  await isReady(page)
  expect(await unsent(page).count()).toBe(0)
  expect(await textsOf(session)).toEqual([])
})

test('the page that breaks a session off is for everybody, also refused', async () => {
  for (const width of [360, 1280]) {
    const desk = await office.open('thu', { viewport: { width, height: 800 } })
    await desk.go(`/lam-viec/phien/${session.code}/dung-giua-chung`)
    expect(await desk.axe()).toEqual([])
    await desk.page.locator('#field-reason').evaluate((field) => field.removeAttribute('required'))
    await desk.page.getByRole('button', { name: 'Dừng giữa chừng' }).click()
    await desk.page.locator('.error-summary').waitFor()
    expect(await desk.axe()).toEqual([])
    const wider = await desk.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBe(0)
  }
})
