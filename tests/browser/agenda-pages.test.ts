import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAgenda, agendaPath } from '../support/agenda.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

const lines = (page: Page) => page.locator('[data-code]')
const orderOn = (page: Page) =>
  lines(page).evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.code))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

async function sit({ width = 1280, scripts = true } = {}) {
  const { session, codes } = await addAgenda(office, Array(60).fill('roads.31'))
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await desk.go(agendaPath(session))
  return { desk, page: desk.page, session, codes }
}

test.each([1280, 360])(
  'at %i px a line moves over the edge by keyboard and the agenda grows',
  async (width) => {
    const { desk, page, codes } = await sit({ width })
    await expect.poll(() => lines(page).count()).toBe(50)
    expect(await desk.axe()).toEqual([])
    await page.locator(`#turn-down-${codes[49]}`).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => lines(page).count()).toBe(51)
    await expect.poll(async () => (await orderOn(page)).slice(-2)).toEqual([codes[50], codes[49]])
    await expect.poll(() => focused(page)).toBe(`turn-down-${codes[49]}`)
    await expect
      .poll(() => page.locator('#said').innerText())
      .toBe('Ý kiến số 50 nay đứng thứ 51 trong 60 câu hỏi của nhóm Giao thông.')
    await page.locator('#more-lines').press('Enter')
    await expect.poll(() => lines(page).count()).toBe(60)
    // One goes on with the first of those that came.
    const inside = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-code]')?.dataset.code ?? '')
    await expect.poll(inside).toBe(codes[51])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  },
)

test('up from the first line of the second page, which a link leads to, the line stays and keeps the focus', async () => {
  const { desk, page, codes } = await sit()
  await desk.go((await page.locator('#more-lines').getAttribute('href'))!)
  await expect.poll(() => orderOn(page)).toEqual(codes.slice(50))
  await page.locator(`#turn-up-${codes[50]}`).press('Alt+ArrowUp')
  await expect.poll(() => orderOn(page)).toEqual([codes[50], codes[49], ...codes.slice(51)])
  await expect.poll(() => focused(page)).toBe(`turn-up-${codes[50]}`)
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => lines(page).count()).toBe(12)
  await expect.poll(() => focused(page)).toBe(`turn-up-${codes[50]}`)
  expect(await desk.axe()).toEqual([])
})

test('a line that is dropped at the end of the page stays there', async () => {
  const { page, codes } = await sit()
  await page.setViewportSize({ width: 1280, height: 1200 })
  const handle = page.locator(`#line-${codes[47]} [data-handle]`)
  await page.locator(`#line-${codes[49]}`).scrollIntoViewIfNeeded()
  const from = (await handle.boundingBox())!
  const last = (await page.locator(`#line-${codes[49]}`).boundingBox())!
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, last.y, { steps: 4 })
  await page.mouse.move(from.x + 5, last.y + last.height - 3, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => page.locator('#said').innerText()).toContain('nay đứng thứ 50 trong 60')
  await expect.poll(async () => (await orderOn(page)).slice(-2)).toEqual([codes[49], codes[47]])
})

test('without JavaScript the rest is a page of its own, on which a line moves over the edge', async () => {
  const { page, codes } = await sit({ scripts: false })
  await page.click('#more-lines')
  await expect.poll(() => orderOn(page)).toEqual(codes.slice(50))
  await page.click(`#turn-up-${codes[50]}`)
  await expect.poll(() => orderOn(page)).toEqual([codes[50], codes[49], ...codes.slice(51)])
  await expect.poll(() => focused(page)).toBe(`turn-up-${codes[50]}`)
  await page.click('text=Về đầu chương trình')
  await expect.poll(() => lines(page).count()).toBe(50)
  expect((await orderOn(page)).at(-1)).toBe(codes[50])
})

test('what an officer prepares grows in its place by keyboard', async () => {
  const { session, questions } = await addAgenda(office, Array(60).fill('roads.31'))
  for (const { id } of questions)
    await office.db.$client.execute({
      sql: "insert into agenda_items (session_id, opinion_id, position, agency_id, points) values (?, ?, 0, 11, '')",
      args: [session.id, id],
    })
  const desk = await office.open({ viewport: { width: 360, height: 800 } })
  const { page } = desk
  await page.context().addCookies([{ name: 'doithoai', value: 'token-quang', url: office.address }])
  await desk.go('/lam-viec/chuan-bi')
  const rows = page.locator('#preparations tbody tr')
  await expect.poll(() => rows.count()).toBe(50)
  await page.locator('#more-lines').press('Enter')
  await expect.poll(() => rows.count()).toBe(60)
  const inside = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLTableRowElement>('tr')?.rowIndex ?? 0)
  await expect.poll(inside).toBe(51)
  expect(await desk.axe()).toEqual([])
})
