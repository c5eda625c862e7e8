import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hamlets } from '../../db/schema/office.ts'
import { addGuest, addHall, doorOf, linesOf } from '../support/attendance.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
let session: Awaited<ReturnType<typeof addHall>>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addHall(office, { venueId: null })
})

/** Thu's window at the door. */
async function stand({ width = 1280, scripts = true } = {}): Promise<Visitor> {
  const door = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await door.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await door.go(doorOf(session))
  return door
}

const mine = async () => (await linesOf(office)).filter(({ sessionId }) => sessionId === session.id)
/** What axe finds, and whether the page scrolls sideways. */
async function flaws({ page, axe }: Visitor): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [...(await axe()), ...(overflow > 0 ? [`${overflow} px too wide`] : [])]
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('a guest is found while the name is typed, let in by the keyboard alone, and the figures follow', async () => {
  await addGuest(office, session, { name: 'Đỗ Văn Mận' })
  await addGuest(office, session)
  const { page } = await stand()
  await expect.poll(() => focused(page)).toBe('field-tim')
  await page.keyboard.type('mai')
  await expect.poll(() => page.locator('.found h3').allTextContents()).toEqual(['Bùi Thị Mai'])
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Có mặt từ 09:00, 1 người.').waitFor()
  expect(await mine()).toHaveLength(1)
  await expect.poll(() => focused(page)).toBe('field-tim')
  await page.locator('#figures', { hasText: '1 người có mặt = 1 theo đăng ký' }).waitFor()
  await page.locator('#list', { hasText: 'Bùi Thị Mai' }).waitFor()
})

test.each([true, false])(
  'a scanned slip and one more Enter let its holder in (scripts: %s)',
  async (scripts) => {
    const mai = await addGuest(office, session)
    const { page } = await stand({ scripts, width: 360 })
    await page.locator('#field-tim').focus()
    await page.keyboard.type(`${office.address}/dang-ky/${mai.secret}`)
    await page.keyboard.press('Enter')
    const button = page.locator('.found button', { hasText: 'Ghi có mặt' })
    await button.waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Ghi có mặt'))
    await page.keyboard.press('Enter')
    await page.getByText('Có mặt từ 09:00, 1 người.').waitFor()
    expect(await mine()).toMatchObject([{ registrationId: mai.id, headCount: 1 }])
    expect(page.url()).not.toContain(mai.secret)
  },
)

test.each([0, 700])(
  'nothing takes the list away after an Enter that is answered in %i ms',
  async (answeredIn) => {
    const mai = await addGuest(office, session)
    const { page } = await stand()
    const looked: string[] = []
    await page.route('**/tim', async (route) => {
      looked.push(route.request().postData() ?? '')
      await new Promise((passed) => setTimeout(passed, answeredIn))
      await route.continue()
    })
    await expect.poll(() => focused(page)).toBe('field-tim')
    await page.keyboard.type(`${office.address}/dang-ky/${mai.secret}`)
    await page.keyboard.press('Enter')
    await page.locator('.found button', { hasText: 'Ghi có mặt' }).waitFor()
    // Longer than the moment after the last letter, and than its answer.
    await page.waitForTimeout(600 + answeredIn)
    expect(looked).toHaveLength(1)
    await page.keyboard.press('Enter')
    await page.getByText('Có mặt từ 09:00, 1 người.').waitFor()
  },
)

describe.each([1280, 360])('at %i px', (width) => {
  test('the pages of the door have no flaw, in error too, and never scroll sideways', async () => {
    await addGuest(office, session, { name: 'Đỗ Văn Mận', headCount: 8, seats: 2 })
    const door = await stand({ width })
    const { page } = door
    await page.locator('#walk-in summary').click()
    await page.locator('#walk-in button[type=submit]').click()
    await page.locator('.error-summary').waitFor()
    expect(await flaws(door)).toEqual([])
    await door.go(`${doorOf(session)}?tim=man`)
    await page.locator('.found input[name=representatives]').fill('7')
    await page.locator('.found button').click()
    await page.locator('.error-summary').waitFor()
    expect(await flaws(door)).toEqual([])
    await door.go(`${doorOf(session)}/so-luong`)
    await page.locator('#field-people-1').fill('x')
    await page.locator('main button[type=submit]').click()
    await page.locator('.error-summary').waitFor()
    expect(await flaws(door)).toEqual([])
    await page.locator('#field-people-1').fill('12')
    await page.locator('main button[type=submit]').click()
    await page.locator('#figures', { hasText: '12 người có mặt' }).waitFor()
    for (const path of ['', '/so-luong', '/chua-den', '/in']) {
      await door.go(`${doorOf(session)}${path}`)
      expect([path, await flaws(door)]).toEqual([path, []])
    }
  })
})

test('the count sheet of five hamlets is one sheet of paper', async () => {
  const own = (await office.db.select().from(hamlets)).filter(({ unitId }) => unitId === 1)
  const names = ['Thôn Đình Sậy', 'Thôn Phố Vường', 'Tổ dân phố số 12 khu tái định cư', 'Thôn Bến Đá']
  const more = names.slice(0, 5 - own.length).map((name, i) => ({ ...own[0]!, id: 900 + i, name }))
  await office.db.insert(hamlets).values(more)
  const { page, go } = await stand()
  await go(`${doorOf(session)}/in`)
  await expect.poll(() => page.locator('.count-sheet tbody').first().locator('tr').count()).toBe(5 + 2)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
