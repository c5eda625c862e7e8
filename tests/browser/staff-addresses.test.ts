import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { users } from '../../db/schema/people.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
}, 120_000)
afterAll(() => office.end())

const SHOTS = process.env.SHOTS
const emailOf = async (id: number) =>
  (await office.db.select({ email: users.email }).from(users).where(eq(users.id, id)))[0]!.email

test.each([
  ['thu', '/tai-khoan', true, 360],
  ['thu', '/tai-khoan', false, 1280],
  ['an', '/quan-tri/nguoi-dung/101', true, 1280],
  ['an', '/quan-tri/nguoi-dung/101', false, 360],
] as const)(
  '%s sets an address on %s, scripts %s, %i wide: what is wrong stays and is named',
  async (who, path, javaScriptEnabled, width) => {
    await office.db.update(users).set({ email: '' }).where(eq(users.id, 101))
    const visitor = await office.open({ javaScriptEnabled, viewport: { width, height: 800 } })
    const { page } = visitor
    await page.context().addCookies([{ name: 'doithoai', value: `token-${who}`, url: office.address }])
    await visitor.go(path)
    const fold = page.locator('summary', { hasText: 'Thư nhắc việc' })
    if (await fold.count()) await fold.click()
    const field = page.getByLabel('Địa chỉ thư điện tử')
    await field.fill('thu@dong')
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).click()
    await page.getByText('Địa chỉ thư điện tử chưa đúng').first().waitFor()
    expect(await page.getByLabel('Địa chỉ thư điện tử').inputValue()).toBe('thu@dong')
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/address-${who}-${width}.png`, fullPage: true })
    if (javaScriptEnabled) expect(await visitor.axe()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.getByLabel('Địa chỉ thư điện tử').fill('thu@dong.example.vn')
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('thu-nhac-viec'))
    await expect.poll(() => emailOf(101)).toBe('thu@dong.example.vn')
    expect(office.complaints).toEqual([])
    await page.context().close()
  },
  120_000,
)
