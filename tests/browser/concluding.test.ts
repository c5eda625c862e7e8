import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { answerTo } from '../support/answer-to.ts'
import { addLine } from '../support/closing-lines.ts'
import { NOW } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
}, 120_000)
afterAll(() => office.end())

/** How the table of the minutes stands: each of its cells over the whole width, as on a phone, or parted beside one another. */
const linesOfMinutes = async (page: Page) => {
  const stands = await page.locator('.paper-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const isWhole = [...row.children].every((cell) => row.clientWidth - cell.clientWidth < 8)
      return isWhole ? 'whole' : 'parted'
    }),
  )
  return [...new Set(stands)]
}

test.each([360, 1280])(
  'a session is summed up, concluded and issued; no page breaks a rule of axe at %i px',
  async (width) => {
    const session = await addSession(office, {
      startsAt: NOW - 7_200_000,
      endsAt: NOW - 60_000,
      state: 'in_progress',
    })
    await addLine(office, session, { text: 'Chưa ai trả lời việc này' })
    await addLine(office, session, { outcome: 'to_agency', agencyId: 11 })
    await addLine(office, session, { outcome: 'answered_here', answer: 'Sẽ xong trước ngày 20/12/2026.' })
    const visitor = await office.open({ viewport: { width, height: 900 } })
    const { page } = visitor
    await page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
    const press = async (action: string, button = 'button[type=submit]') => {
      await Promise.all([answerTo(page, action), page.click(`form[action$="${action}"] ${button}`)])
    }
    const isFine = async (where: string) => expect([where, await visitor.axe()]).toEqual([where, []])

    await visitor.go(paths.closingSum(session.code))
    await isFine('the sum')
    await press('/tong-hop/de-lai', 'button[value=park]')
    await page.waitForSelector('.error-summary')
    await isFine('the sum, refused')
    await page.check('input[name=ticked]')
    await page.selectOption('select[name=reason_code]', 'no_time')
    await press('/tong-hop/de-lai', 'button[value=park]')
    await visitor.go(`${paths.closingSum(session.code)}?muc=parked`)
    await isFine('the sum with a list')
    await press('/ket-thuc')
    await visitor.go(paths.closingSum(session.code))
    await isFine('the sum of a held session')

    await visitor.go(paths.conclusion(session.code))
    await isFine('the draft')
    await page.selectOption('select[name=chair]', '61')
    await page.fill('textarea[name=text]', 'Gọi bà con số 0912 345 678.')
    await press('/ket-luan')
    await page.waitForSelector('.error-summary')
    await isFine('the draft, refused')
    await page.fill('textarea[name=text]', 'Các cơ quan làm đúng hạn.')
    await press('/ket-luan')
    await page.waitForSelector('.notice.success')
    await page.click('#them-nhiem-vu summary')
    await press('/nhiem-vu', 'button:has-text("Thêm vào kết luận")')
    await page.waitForSelector('.error-summary')
    await isFine('a task, refused')
    await press('/chot')
    await page.waitForSelector('#ban-hanh')
    await isFine('the conclusion, to be issued')
    await page.fill('input[name=number]', '')
    await press('/ban-hanh')
    await page.waitForSelector('.error-summary')
    await isFine('the issue, refused')
    await page.fill('input[name=number]', String(width))
    await press('/ban-hanh')
    if (await page.$('input[name=skipReason]')) {
      await page.fill('input[name=skipReason]', 'Đã cấp cho văn bản khác')
      await press('/ban-hanh')
    }
    await page.waitForSelector('#noi-dung')
    for (const path of [paths.conclusion, paths.minutes, paths.conclusionPaper, paths.session]) {
      await visitor.go(path(session.code))
      await isFine(path(session.code))
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      if (path === paths.minutes)
        expect(await linesOfMinutes(page)).toEqual(width === 360 ? ['whole'] : ['parted'])
    }
    await page.close()
  },
  180_000,
)
