import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/day.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

/** The window of Thu, who plans. */
async function sit(width: number, scripts = true) {
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  const fits = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  return { ...desk, fits }
}

test('a series is typed, previewed, made, thinned out and announced on a phone, and axe keeps silent', {
  timeout: 120_000,
}, async () => {
  await addSession(office, {
    code: 'PCHIEM',
    startsAt: instantOf('2026-12-25', '08:00'),
    endsAt: instantOf('2026-12-25', '09:00'),
  })
  const { page, go, axe, fits } = await sit(360)
  const sound = async (where: string) => expect([where, await axe(), await fits()]).toEqual([where, [], true])
  await go('/lam-viec/lich-dinh-ky')
  await sound('the empty list')
  await page.getByRole('link', { name: 'Lập lịch định kỳ' }).click()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.locator('.error-summary').waitFor()
  await sound('the form in its error state')

  expect(await page.locator('[name=weeks]').isVisible()).toBe(false)
  await page.getByLabel('Cơ quan chủ trì').selectOption('peoples_committee')
  await page.getByLabel('Chủ đề').fill('Tiếp công dân định kỳ')
  await page.getByLabel('Các ngày trong tháng').fill('10, 25')
  await page.getByLabel('Đến ngày').fill('2027-01-31')
  await page.locator('[name=venue]').selectOption('51')
  await page.locator('[name=chair]').selectOption('61')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByRole('heading', { name: 'Xem trước các ngày' }).waitFor()
  await sound('the preview')

  await page.getByText('Vẫn tạo').first().click()
  await page.getByRole('button', { name: 'Tạo 3 buổi' }).click()
  await page.locator('.error-summary').waitFor()
  await sound('the preview without a reason')
  await page.getByLabel('Lý do vẫn tạo').fill('Hai phòng riêng')
  await page.getByRole('button', { name: 'Tạo 3 buổi' }).click()
  await page.getByRole('heading', { name: 'Sắp tới' }).waitFor()
  await sound('the series')

  await page.getByText('Bỏ ngày này').first().click()
  await page.getByLabel('Lý do bỏ').first().fill('Họp Hội đồng nhân dân')
  await page.getByRole('button', { name: 'Bỏ ngày này' }).first().click()
  await page.getByRole('button', { name: 'Thêm lại ngày này' }).waitFor()
  await page.getByRole('link', { name: 'Công bố 3 bản nháp' }).click()
  await page.getByRole('button', { name: 'Công bố các buổi đã chọn' }).waitFor()
  await sound('the announcement')
  await page.getByRole('button', { name: 'Công bố các buổi đã chọn' }).click()
  await page.getByRole('heading', { name: 'Sắp tới' }).waitFor()
  await expect.poll(() => page.locator('.mark', { hasText: 'Đã công bố' }).count()).toBe(3)

  await page.getByRole('link', { name: 'Sửa hoặc kéo dài lịch' }).click()
  await page.locator('[name=start_time]').fill('08:00')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByText('Buổi đã công bố, cần xử lý riêng từng buổi').waitFor()
  await sound('the preview of an edit')
  await go('/lam-viec/ke-hoach-nam?nam=2027')
  await sound('the plan of the year')
})

test('the pattern can be chosen without JavaScript', { timeout: 60_000 }, async () => {
  const { page, go } = await sit(1280, false)
  await go('/lam-viec/lich-dinh-ky/moi')
  await page.getByText('Thứ trong tuần, mỗi tuần hoặc vài tuần một lần').first().click()
  expect(await page.locator('[name=weeks]').isVisible()).toBe(true)
  expect(await page.locator('[name=days]').isVisible()).toBe(false)
})
