import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addReception, deskOf, deskPath } from '../support/reception.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

const rows = (page: Page) => page.locator('.queue.done li').count()

test.each([1280, 360])(
  'at %i px earlier visits come by keyboard, and what is typed for the next visitor stays',
  async (width) => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    for (let i = 1; i <= 12; i++) await desk.arrive({ name: `Người ${i}` })
    await office.db.$client.execute(
      `update visits set state = 'done', began_at = arrived_at, ended_at = arrived_at where session_id = ${session.id}`,
    )
    const window = await office.open({ viewport: { width, height: 800 } })
    const { page, axe } = window
    await page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
    await window.go(deskPath(session))
    await expect.poll(() => rows(page)).toBe(10)
    expect(await axe()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.fill('#field-name', 'Đang ghi dở')
    await page.locator('#more-done').press('Enter')
    await expect.poll(() => rows(page)).toBe(12)
    // One goes on with the first of those that came.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('2')
    expect(await page.inputValue('#field-name')).toBe('Đang ghi dở')
  },
)
