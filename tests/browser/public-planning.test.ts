import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
  const session = await addSession(office, { code: 'COMING', registers: true, capacity: 2 })
  await addSession(office, { code: 'GONE', state: 'cancelled', stateReason: 'Bão' })
  await addSession(office, { code: 'LATER', state: 'postponed', stateReason: 'Mất điện' })
  await addRegistration(office, session)
  await addOpinion(office, {
    code: 'ASKED',
    session,
    set: { state: 'accepted', public_at: 1, accepted_on: '2026-11-23' },
  })
})
afterAll(() => office?.end())

const RESIDENT = [
  '/',
  '/lich',
  '/lich?thang=2027-02',
  '/lich?xem=sap-toi',
  '/lich?xem=da-qua',
  '/lich?ngay=2026-12-04',
  '/lich?thang=2026-13',
  '/phien/COMING',
  '/phien/GONE',
  '/phien/LATER',
  '/phien/COMING/dang-ky',
  '/phien/GONE/dang-ky',
  '/tinh-han',
  '/tinh-han?tu=2026-11-20&so-ngay=20&loai=lam-viec',
  '/tinh-han?y-kien=ASKED&han=tra-loi',
  '/tinh-han?tu=31/02/2026&so-ngay=0&loai=lam-viec',
  '/lich?lang=en',
]

const CALENDAR = '/quan-tri/lich-lam-viec'
const RULES = '/quan-tri/quy-tac'
const ADMINISTRATION = [
  CALENDAR,
  `${CALENDAR}?nam=2029`,
  `${CALENDAR}/ngay/2026-11-23`,
  `${CALENDAR}/nam-moi`,
  `${CALENDAR}/nhap`,
  RULES,
  `${RULES}/AGENCY_RESULT`,
]

async function enter(who?: string, options: Parameters<ServedOffice['open']>[0] = {}) {
  const visitor = await office.open({ viewport: { width: 360, height: 740 }, ...options })
  if (who) {
    const cookie = { name: 'doithoai', value: `token-${who}`, url: office.address }
    await visitor.page.context().addCookies([cookie])
  }
  return visitor
}

const fits = ({ page }: Visitor) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** Looks at one page on a phone and on a desk. */
async function look(visitor: Visitor, path: string) {
  const seen = []
  await visitor.go(path)
  for (const width of [360, 1280]) {
    await visitor.page.setViewportSize({ width, height: 740 })
    seen.push({ path, width, axe: await visitor.axe(), fits: await fits(visitor) })
  }
  return seen
}

const silent = (path: string) => [360, 1280].map((width) => ({ path, width, axe: [], fits: true }))

test('calendar, session, registering and counting keep axe silent and fit a phone and a desk', {
  timeout: 180_000,
}, async () => {
  const resident = await enter()
  for (const path of RESIDENT) expect(await look(resident, path)).toEqual(silent(path))
  await resident.go('/tinh-han?y-kien=ASKED&han=tra-loi&lang=vi')
  expect(await resident.page.textContent('h1')).toContain('ý kiến mã ASKED')
  expect(office.complaints).toEqual([])
})

test('the working calendar and the rules keep axe silent and fit a phone and a desk', {
  timeout: 120_000,
}, async () => {
  const admin = await enter('an')
  for (const path of ADMINISTRATION) expect(await look(admin, path)).toEqual(silent(path))
  expect(office.complaints).toEqual([])
})

test('a term that is not there comes back with the error in focus and what was typed', async () => {
  const { page, go, axe } = await enter()
  await go('/tinh-han')
  await page.fill('[name=tu]', '2026-11-20')
  await page.fill('[name=so-ngay]', '0')
  await page.locator('main form button[type=submit]').click()
  await page.locator('.error-summary').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect(await page.inputValue('[name=so-ngay]')).toBe('0')
  expect(await axe()).toEqual([])
})

test('what one wants to say is asked of those alone who want to speak', async () => {
  const { page, go } = await enter()
  await go('/phien/COMING/dang-ky')
  expect(await page.isVisible('[name=about]')).toBe(false)
  await page.check('[name=speak]')
  expect(await page.isVisible('[name=about]')).toBe(true)
})

test('the first thing the keyboard reaches in the form is the name, then where one lives', async () => {
  const { page, go } = await enter()
  await go('/phien/COMING/dang-ky')
  await page.focus('[name=name]')
  const reached = []
  for (let i = 0; i < 7; i++) {
    reached.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    await page.keyboard.press('Tab')
  }
  expect(reached).toEqual(['name', 'hamlet', 'phone', 'email', 'people', 'representatives', 'speak'])
})

test('a wrong line of an imported list is said without scripts, and the list is kept', async () => {
  const { page, go } = await enter('an', { javaScriptEnabled: false })
  await go(`${CALENDAR}/nhap`)
  await page.fill('textarea', '31/02/2026; nghỉ; hoán đổi; có')
  await page.locator('main form button[type=submit]').first().click()
  await expect.poll(() => page.locator('main').innerText()).toContain('Ngày này không có trong lịch')
  expect(await page.inputValue('textarea')).toContain('31/02/2026')
})
