import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionChanges, sessionReasons } from '../../db/schema/planning.ts'
import { instantOf } from '../../src/domain/day.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

/** The window of Thu, the secretary. */
async function sit(scripts = true) {
  const desk = await office.open({ javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  const fits = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  return { ...desk, fits }
}

test('a plan shows what stands in its way while it is typed, is refused, and goes through with a reason', {
  timeout: 120_000,
}, async () => {
  await addSession(office, { code: 'PTRUNG' })
  const { page, go, axe, fits } = await sit()
  await go('/lam-viec/phien/moi')
  await page.selectOption('[name=meeting]', 'dialogue:thematic')
  await page.selectOption('[name=body]', 'peoples_committee')
  await page.fill('[name=theme]', 'Rác thải và nước sạch')
  await page.fill('[name=starts_at]', '2026-12-04T10:00')
  await page.fill('[name=ends_at]', '2026-12-04T12:00')
  await page.selectOption('[name=venue]', '51')
  await page.locator('#conflicts .notice.warning').waitFor()
  expect(await page.locator('#conflicts').innerText()).toContain('Cùng địa điểm.')
  await page.selectOption('[name=chair]', '61')
  await page.getByText('Cùng địa điểm và cùng người').waitFor()
  expect([await axe(), await fits()]).toEqual([[], true])
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.locator('.error-summary').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect([await axe(), await fits()]).toEqual([[], true])
  expect(await page.inputValue('[name=theme]')).toBe('Rác thải và nước sạch')
  await page.fill('[name=conflict_reason]', 'Hội trường có hai phòng')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.getByText('Vẫn tổ chức dù trùng lịch').waitFor()
  expect(await office.db.select().from(sessionReasons)).toMatchObject([{ others: 'PTRUNG' }])
  expect([await axe(), await fits(), office.complaints]).toEqual([[], true, []])
})

test('a session is moved with its reason, and its questions go with it or to another one', {
  timeout: 120_000,
}, async () => {
  const day = (on: string) => ({ startsAt: instantOf(on, '14:00'), endsAt: instantOf(on, '16:00') })
  const session = await addSession(office, { code: 'PDOI', ...day('2026-12-08') })
  const other = await addSession(office, { code: 'PNHAN', theme: 'Buổi nhận', ...day('2026-12-22') })
  await addOpinion(office, { session })
  const { page, go, axe, fits } = await sit()
  await go('/lam-viec/phien/PDOI')
  await page.getByText('Việc khác', { exact: true }).click()
  await page.getByRole('link', { name: 'Dời lịch' }).click()
  expect([await axe(), await fits()]).toEqual([[], true])
  await page.fill('[name=starts_at]', '2026-11-26T14:00')
  await page.fill('[name=ends_at]', '2026-11-26T16:00')
  await page.locator('[name=late_reason]').waitFor()
  await page.getByLabel('Từ khi công bố đến 17:00').check()
  await page.fill('[name=reason]', 'Hội trường bị dột')
  await page.selectOption('[name=carry_to]', String(other.id))
  await page.getByRole('button', { name: 'Dời lịch' }).click()
  await page.locator('.error-summary').waitFor()
  expect([await axe(), await fits()]).toEqual([[], true])
  expect(await page.inputValue('[name=carry_to]')).toBe(String(other.id))
  await page.fill('[name=late_reason]', 'Lũ về sớm')
  await page.getByRole('button', { name: 'Dời lịch' }).click()
  await page.getByText('Lý do: Hội trường bị dột').waitFor()
  expect([await axe(), await fits()]).toEqual([[], true])
  expect(await office.db.select().from(sessionChanges)).toMatchObject([
    { step: 'move', carriedToId: other.id },
  ])
  for (const path of ['/phien/PDOI', '/phien/PNHAN', '/lam-viec/phien/PDOI/huy']) {
    await go(path)
    expect([path, await axe(), await fits()]).toEqual([path, [], true])
  }
  expect(office.complaints).toEqual([])
})

test('without JavaScript the button looks for conflicts and the form comes back as it was typed', {
  timeout: 120_000,
}, async () => {
  await addSession(office, { code: 'PKHONG', startsAt: instantOf('2027-01-05', '08:00') })
  const { page, go } = await sit(false)
  await go('/lam-viec/phien/moi')
  await page.fill('[name=theme]', 'Gõ dở')
  await page.fill('[name=starts_at]', '2027-01-05T09:00')
  await page.fill('[name=ends_at]', '2027-01-05T10:00')
  await page.selectOption('[name=venue]', '51')
  await page.getByRole('button', { name: 'Kiểm tra trùng lịch' }).click()
  await page.locator('#conflicts .notice.warning').waitFor()
  expect(await page.inputValue('[name=theme]')).toBe('Gõ dở')
  expect(await page.locator('.error-summary').count()).toBe(0)
})
