import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { paths } from '../../src/paths.ts'
import { csvOf, HEAD, ROWS } from '../support/imports.ts'
import { addLateCard } from '../support/late-cards.ts'
import { stored } from '../support/live.ts'
import { NOW } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

const HOUR = 3_600_000

let office: ServedOffice
let session: Awaited<ReturnType<typeof addSession>>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state: 'in_progress' })
})

async function sit(path: string, { width = 1280, scripts = true } = {}) {
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await desk.go(path)
  return desk
}

const mine = async () => (await stored(office)).filter(({ sessionId }) => sessionId === session.id)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('three cards from paper are typed, carried over and recorded by keyboard alone', async () => {
  const { page, axe } = await sit(paths.paperEntry(session.code))
  expect(await axe()).toEqual([])
  const keys = page.keyboard
  await expect.poll(() => focused(page)).toBe('field-name_0')
  await keys.type('Bùi Văn Khải')
  await keys.press('Enter')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await keys.type('Cống bị tắc.')
  await keys.press('Shift+Enter')
  await keys.type('Đã hai năm.')
  await keys.press('Enter')
  for (let i = 0; i < 3; i++) await keys.press('ArrowDown')
  await keys.press('Tab')
  await keys.press('Enter')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await keys.type('Sẽ sửa.')
  for (let i = 0; i < 5; i++) await keys.press('Enter')
  await expect.poll(() => focused(page)).toBe('field-name_1')
  await keys.type('Đỗ Thị Mận')
  await keys.press('Control+d')
  expect(await page.locator('#field-name_1').inputValue()).toBe('Bùi Văn Khải')
  expect(await page.locator('#field-topic_1').inputValue()).toBe('roads')
  await keys.press('Control+a')
  await keys.type('Đỗ Thị Mận')
  for (let i = 0; i < 2; i++) await keys.press('Enter')
  await keys.type('Thiếu đèn.')
  for (let i = 0; i < 4; i++) await keys.press('Enter')
  await keys.type('Sẽ lắp.')
  await keys.press('Control+Enter')
  await expect
    .poll(() => page.locator('#paper .notice.success').innerText())
    .toContain('Đã ghi 2 ý kiến: số 1, 2.')
  await expect.poll(() => focused(page)).toBe('field-name_0')
  expect((await mine()).map(({ originalText, topic, hamletId }) => [originalText, topic, hamletId])).toEqual([
    ['Cống bị tắc.\nĐã hai năm.', 'roads', 32],
    ['Thiếu đèn.', 'roads', 32],
  ])
  expect((await office.db.select().from(answers)).map(({ text }) => text)).toEqual(['Sẽ sửa.', 'Sẽ lắp.'])
  expect(await axe()).toEqual([])
})

test.each([360, 1280])('wrong cells take the focus and lose nothing, at %d px', async (width) => {
  const { page, axe } = await sit(paths.paperEntry(session.code), { width })
  await page.locator('#field-text_0').fill('Không rõ ai nói.')
  await page.locator('#field-answer_1').fill('Có.')
  await page.locator('#field-answer_1').press('Control+Enter')
  await expect.poll(() => page.locator('#paper .error-summary a').count()).toBeGreaterThan(5)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect(await page.locator('#field-text_0').inputValue()).toBe('Không rõ ai nói.')
  expect(await axe()).toEqual([])
  expect(await isWide(page)).toBe(false)
  expect(await mine()).toEqual([])
})

test('works without a script: rows are added, recorded, and a reload repeats nothing', async () => {
  const { page } = await sit(paths.paperEntry(session.code), { scripts: false })
  await page.locator('#field-name_0').fill('Bùi Văn Khải')
  await page.locator('#field-hamlet_0').selectOption('31')
  await page.locator('#field-text_0').fill('Cống bị tắc.')
  await page.locator('#field-topic_0').selectOption('roads')
  await page.getByRole('button', { name: 'Thêm 10 dòng trống' }).click()
  await expect.poll(() => page.locator('.paper-row').count()).toBe(20)
  await page.getByRole('button', { name: 'Ghi tất cả các dòng' }).first().click()
  await page.locator('.notice.success').waitFor()
  await page.reload()
  await expect.poll(() => page.locator('.notice.success').innerText()).toContain('Đã ghi 1 ý kiến: số 1.')
  expect(await mine()).toHaveLength(1)
})

test.each([360, 1280])(
  'a sheet is sent, looked at, mended by columns and recorded, at %d px',
  async (width) => {
    const { page, axe } = await sit(paths.imports(session.code), { width })
    expect(await axe()).toEqual([])
    const send = async (rows: string[][]) => {
      const buffer = Buffer.from(csvOf([HEAD, ...rows]))
      await page.locator('#field-file').setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: 'Đọc bảng và xem trước' }).click()
    }
    await page.getByRole('button', { name: 'Đọc bảng và xem trước' }).click()
    await expect.poll(() => page.locator('.error-summary').count()).toBe(1)
    expect(await axe()).toEqual([])
    await send([...ROWS, ['4', 'Lò Văn Pó', 'Bản Pom', 'Cần cầu.', '', '', '', '', '', '', '']])
    await expect.poll(() => page.locator('.import-counts').innerText()).toContain('1 dòng có lỗi')
    expect(await axe()).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.locator('#field-elsewhere').check()
    await page.getByRole('button', { name: 'Xem lại theo cột đã chọn' }).click()
    await page.getByRole('button', { name: 'Ghi 4 ý kiến' }).click()
    await expect
      .poll(() => page.locator('.notice.success').innerText())
      .toContain('Đã ghi 4 ý kiến từ bảng này.')
    expect(await axe()).toEqual([])
    expect(await mine()).toHaveLength(4)
  },
)

test.each([360, 1280])('late cards are taken or left out, at %d px', async (width) => {
  session = await addSession(office, { startsAt: NOW - 3 * HOUR, endsAt: NOW - HOUR, state: 'held' })
  const [one, two] = [await addLateCard(office, session), await addLateCard(office, session)]
  const { page, axe } = await sit(paths.lateCards(session.code), { width })
  expect(await axe()).toEqual([])
  await page.locator(`#late-${one.id} button`).first().click()
  await expect
    .poll(() => page.locator(`#late-${one.id}`).innerText())
    .toContain('Đã ghi nhận là ý kiến số 1.')
  await page.locator(`#late-${two.id} summary`).click()
  await page.locator(`#late-${two.id} details button`).click()
  await expect.poll(() => page.locator(`#late-${two.id} .error-summary`).count()).toBe(1)
  expect(await axe()).toEqual([])
  await page.locator(`#late-${two.id} input[name=reason]`).fill('Trùng với ý kiến số 1.')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator(`#late-${two.id}`).innerText())
    .toContain('Không ghi nhận. Lý do: Trùng')
  expect(await isWide(page)).toBe(false)
  expect(await mine()).toHaveLength(1)
})
