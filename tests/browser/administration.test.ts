import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencies, venues } from '../../db/schema/office.ts'
import { roles, signIns, users } from '../../db/schema/people.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

/** The window of An, who administers the province. */
async function sit(width: number, scripts = true) {
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-an', url: office.address }])
  const fits = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  return { ...desk, fits }
}

const NOUNS = ['don-vi', 'thon-to', 'co-quan', 'dia-diem', 'lanh-dao', 'nguoi-dung']
const PAGES = [
  '/quan-tri',
  ...NOUNS.flatMap((noun) => [`/quan-tri/${noun}`, `/quan-tri/${noun}/moi`]),
  '/quan-tri/don-vi/1',
  '/quan-tri/thon-to/31',
  '/quan-tri/lanh-dao/61',
  '/quan-tri/nguoi-dung/101',
]

test('every page keeps axe silent on a phone and fits there and on a desk', {
  timeout: 120_000,
}, async () => {
  const { page, go, axe, fits } = await sit(360)
  for (const path of PAGES) {
    await go(path)
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '')
    })
    const onPhone = await fits()
    expect([path, await axe(), onPhone]).toEqual([path, [], true])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([path, await fits()]).toEqual([path, true])
    await page.setViewportSize({ width: 360, height: 740 })
  }
  expect(office.complaints).toEqual([])
})

test('every form in its error state keeps axe silent, and the summary has the focus', {
  timeout: 120_000,
}, async () => {
  const { page, go, axe, fits } = await sit(360)
  for (const noun of NOUNS) {
    await go(`/quan-tri/${noun}/moi`)
    await page.locator('main form button[type=submit]').click()
    await page.locator('.error-summary').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    expect([noun, await axe(), await fits()]).toEqual([noun, [], true])
  }
})

test('a role is given and ended, a sign-in ended, without leaving the page', async () => {
  const { page, go, axe } = await sit(1280)
  await go('/quan-tri/nguoi-dung/103')
  let loads = 0
  page.on('load', () => loads++)
  await page.getByText('Giao thêm vai trò').click()
  await page.locator('#roles input[value=officer]').check()
  await page.locator('#field-unitId').selectOption('1')
  await page.getByRole('button', { name: 'Giao vai trò' }).click()
  await page.locator('#roles .error-summary').waitFor()
  expect(await page.locator('#roles .error-summary').innerText()).toContain('phải thuộc một cơ quan')
  expect(await axe()).toEqual([])
  await page.locator('#field-agencyId').selectOption('12')
  await page.getByRole('button', { name: 'Giao vai trò' }).click()
  await page.locator('#roles tbody tr').nth(1).waitFor()
  const rows = page.locator('#roles tbody tr')
  await rows.nth(1).getByRole('button').click()
  await expect.poll(() => rows.nth(1).locator('time').count()).toBe(2)
  await page.getByRole('button', { name: 'Buộc đăng xuất' }).click()
  await page.getByText('Hiện không đăng nhập ở đâu.').waitFor()
  expect(loads).toBe(0)
  const held = await office.db.select().from(roles).where(eq(roles.userId, 103))
  expect(held.map(({ role, agencyId, endedAt }) => [role, agencyId, endedAt !== null])).toEqual([
    ['leader', null, false],
    ['officer', 12, true],
  ])
  const [signIn] = await office.db.select().from(signIns).where(eq(signIns.userId, 103))
  expect(signIn!.revokedAt).not.toBeNull()
  expect(office.complaints).toEqual([])
})

test.each([true, false])(
  'a new user signs in with the slip and has to change it (scripts: %s)',
  async (scripts) => {
    const username = scripts ? 'khoi' : 'khanh'
    const { page, go, axe } = await sit(1280, scripts)
    await go('/quan-tri/nguoi-dung/moi?don-vi=1&vai-tro=secretary')
    await page.locator('#field-name').fill('Hồ Minh Khôi')
    await page.locator('#field-username').fill(username)
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    await page.getByText('Phiếu này chỉ hiện một lần.').waitFor()
    expect(await axe()).toEqual([])
    const password = await page.locator('.receipt-code strong').nth(1).innerText()
    const own = await office.open({ javaScriptEnabled: scripts })
    await own.go('/dang-nhap')
    await own.page.locator('[name=username]').fill(username)
    await own.page.locator('[name=password]').fill(password.toLowerCase())
    await own.page.locator('main button[type=submit]').click()
    await own.page.waitForURL('**/tai-khoan*')
    await own.go('/lam-viec')
    expect(new URL(own.page.url()).pathname).toBe('/tai-khoan')
    const [added] = await office.db.select().from(users).where(eq(users.username, username))
    expect(added).toMatchObject({ name: 'Hồ Minh Khôi', mustChangePassword: true })
  },
)

test('without scripts a venue is added, changed and ended', async () => {
  const { page, go } = await sit(360, false)
  await go('/quan-tri/dia-diem/moi?don-vi=1')
  await page.locator('#field-name').fill('Phòng tiếp dân')
  await page.locator('#field-address').fill('Trụ sở UBND xã')
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await page.getByRole('link', { name: 'Đã lưu: Phòng tiếp dân' }).click()
  await page.locator('#field-seats').fill('40')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('link', { name: 'Đã lưu: Phòng tiếp dân' }).click()
  await page.locator('details#end summary').click()
  await page.getByRole('button', { name: 'Ghi ngày kết thúc' }).click()
  await page.getByRole('link', { name: 'Đã lưu: Phòng tiếp dân' }).waitFor()
  const [venue] = await office.db.select().from(venues).where(eq(venues.name, 'Phòng tiếp dân'))
  expect(venue).toMatchObject({ unitId: 1, seats: 40, toOn: '2026-11-23' })
})

test('two tabs: the second one sees both texts and decides', async () => {
  const [first, second] = [await sit(1280), await sit(1280)]
  for (const tab of [first, second]) await tab.go('/quan-tri/co-quan/11')
  await first.page.locator('#field-name').fill('Phòng Kinh tế và Hạ tầng')
  await first.page.getByRole('button', { name: 'Lưu' }).click()
  await first.page.getByRole('link', { name: /^Đã lưu/ }).waitFor()
  await second.page.locator('#field-name').fill('Phòng Kinh tế tổng hợp')
  await second.page.getByRole('button', { name: 'Lưu' }).click()
  await second.page.getByText('Mục này vừa được người khác thay đổi').waitFor()
  expect(await second.page.locator('.notice dl').innerText()).toContain('Phòng Kinh tế và Hạ tầng')
  expect(await second.page.locator('#field-name').inputValue()).toBe('Phòng Kinh tế tổng hợp')
  expect(await second.axe()).toEqual([])
  await second.page.getByRole('button', { name: 'Lưu' }).click()
  await second.page.getByRole('link', { name: /^Đã lưu/ }).waitFor()
  const [agency] = await office.db.select().from(agencies).where(eq(agencies.id, 11))
  expect(agency!.name).toBe('Phòng Kinh tế tổng hợp')
})
