import { afterAll, beforeAll, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { instantOf } from '../../src/domain/day.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
  await office.db.update(leaders).set({ isHead: true })
  const reception = { kind: 'reception', form: 'periodic' } as const
  for (const on of ['2026-08-10', '2026-09-10', '2026-09-25'])
    await addSession(office, { ...reception, state: 'held', startsAt: instantOf(on, '08:00') })
  await addSession(office, { state: 'held', startsAt: instantOf('2026-11-05', '08:00'), code: 'HELD' })
})
afterAll(() => office?.end())

const DUTIES = '/lam-viec/nghia-vu'
const PAGES: [who: string, path: string][] = [
  ['thu', DUTIES],
  ['hanh', DUTIES],
  ['thu', `${DUTIES}?don-vi=xa-dong&nam=2026&lanh-dao=61&xem=da-tiep`],
  ['thu', `${DUTIES}?don-vi=xa-dong&nam=2026&xem=ket-qua-muon`],
  ['thu', '/lam-viec/phien/HELD'],
  ['thu', '/lam-viec/phien/HELD/ket-qua'],
]

async function sit(who: string) {
  const desk = await office.open({ viewport: { width: 360, height: 740 } })
  await desk.page.context().addCookies([{ name: 'doithoai', value: `token-${who}`, url: office.address }])
  const fits = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  return { ...desk, fits }
}

test('duties, their rows and results keep axe silent on a phone and fit there and on a desk', {
  timeout: 120_000,
}, async () => {
  for (const [who, path] of PAGES) {
    const { page, go, axe, fits } = await sit(who)
    await go(path)
    expect([path, await axe(), await fits()]).toEqual([path, [], true])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([path, await fits()]).toEqual([path, true])
  }
  expect(office.complaints).toEqual([])
})

test('a free day leads to its plan, filled in, and a figure to as many rows', async () => {
  const { page, go } = await sit('thu')
  await go(DUTIES)
  const figure = page.locator('td[data-label="Đã tiếp / phải tiếp"] a').first()
  const count = Number(await figure.textContent())
  await figure.click()
  await expect.poll(() => page.locator('tbody tr').count()).toBe(count)
  await go(DUTIES)
  await page.locator('.notice a').first().click()
  expect(await page.locator('#field-starts_at').inputValue()).toMatch(/^2026-12-\d\dT08:00$/)
  expect(await page.locator('#field-chair').inputValue()).toBe('61')
})

test('a result without a way comes back in its error state, then is kept', async () => {
  const { page, go, axe, fits } = await sit('thu')
  await go('/lam-viec/phien/HELD/ket-qua')
  await page.locator('main form button[type=submit]').click()
  await page.locator('.error-summary').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect([await axe(), await fits()]).toEqual([[], true])
  await page.locator('input[value=posted]').check()
  await page.locator('main form button[type=submit]').click()
  await page.locator('#result').waitFor()
  expect(await page.locator('#result').textContent()).toContain('Niêm yết tại trụ sở')
})
