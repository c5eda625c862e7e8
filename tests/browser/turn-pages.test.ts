import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRunning } from '../support/live.ts'
import { addOpinion } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'
import { addTurn, speakersPath, turnsOf } from '../support/turns.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

const rows = (page: Page) => page.locator('#waiting tbody tr')
const typed = (page: Page) => page.inputValue('#walk-in [name=name]')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

test.each([1280, 360])(
  'at %i px the list grows by keyboard, a name moves over its edge and an asker is found, and nothing typed is lost',
  async (width) => {
    const session = await addRunning(office)
    for (let i = 1; i <= 60; i++) await addTurn(office, session, { name: `Người chờ ${i}` })
    for (let i = 1; i <= 12; i++) await addOpinion(office, { session })
    const desk = await office.open({ viewport: { width, height: 800 } })
    const { page, axe } = desk
    await page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
    await desk.go(speakersPath(session))
    await expect.poll(() => rows(page).count()).toBe(50)
    expect(await axe()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.fill('#walk-in [name=name]', 'Đang ghi dở')

    const fiftieth = (await turnsOf(office, session))[49]!.id
    await page.locator(`#down-${fiftieth}`).press('Enter')
    await expect.poll(() => rows(page).count()).toBe(51)
    await expect.poll(() => rows(page).last().getAttribute('id')).toBe(`turn-${fiftieth}`)
    await expect.poll(() => focused(page)).toBe(`down-${fiftieth}`)

    await page.locator('#more-waiting').press('Enter')
    await expect.poll(() => rows(page).count()).toBe(60)
    // One goes on with the first of those that came.
    const inside = () => page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex ?? 0)
    await expect.poll(inside).toBe(52)

    await page.fill('#find-source', '7')
    await page.press('#find-source', 'Enter')
    await expect.poll(() => page.locator('#sources .turn-lines li').count()).toBe(1)
    await page.click('#sources .turn-lines button')
    await expect.poll(() => page.locator('#waiting h2').innerText()).toBe('Đang chờ (61)')
    await expect.poll(() => page.locator('#sources [role=status]').first().innerText()).toContain('Đã thêm 1')
    expect(await page.inputValue('#find-source')).toBe('7')
    expect(await typed(page)).toBe('Đang ghi dở')
  },
)
