import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRunning, entryPath, livePath } from '../support/live.ts'
import { addOpinion } from '../support/records.ts'
import { isReady } from '../support/room-office.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

const say = (text: string) => addOpinion(office, { session, source: 'spoken', actorId: 101, text })

/** A meeting in which so many have spoken. */
async function speak(n: number) {
  const said = []
  for (let i = 1; i <= n; i++) said.push(await say(`Ý kiến thứ ${i} của buổi.`))
  return said
}

async function sit({ scripts = true, width = 1280 } = {}): Promise<Visitor> {
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await desk.go(livePath(session))
  if (scripts) await isReady(desk.page)
  return desk
}

const numbers = async (page: Page) =>
  (await page.locator('#spoken .number').allInnerTexts()).map((text) => Number(text))
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i)
const more = (page: Page) => page.locator('#more-spoken')
const fieldOf = (page: Page, { code }: { code: string }) => page.locator(`#card-${code} textarea`)
const unfold = (page: Page, { code }: { code: string }) =>
  page.locator(`#card-${code} summary`, { hasText: 'Ghi trả lời, kết quả' }).click()

test('earlier cards come by keyboard, an early one is answered while a colleague’s new card arrives, and nothing typed is lost', async () => {
  const said = await speak(120)
  const { page, axe } = await sit()
  await expect.poll(() => numbers(page)).toEqual(down(120, 71))
  expect(await more(page).innerText()).toBe('Xem các ý kiến trước (còn 70)')
  expect(await axe()).toEqual([])

  await more(page).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => numbers(page)).toEqual(down(120, 21))
  // One goes on with the first of those that came.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('70')
  await more(page).press('Enter')
  await expect.poll(() => numbers(page)).toEqual(down(120, 1))
  await expect.poll(() => more(page).count()).toBe(0)

  const [early, other] = [said[9]!, said[39]!]
  await unfold(page, other)
  await fieldOf(page, other).fill('Câu trả lời khác, đang viết dở')
  await unfold(page, early)
  await fieldOf(page, early).pressSequentially('Sẽ sửa ')
  const fresh = await say('Ý kiến của đồng nghiệp.')
  await expect.poll(() => numbers(page), { timeout: 12_000 }).toEqual(down(121, 1))
  await page.keyboard.type('trong tháng Mười hai.')
  expect(await fieldOf(page, early).inputValue()).toBe('Sẽ sửa trong tháng Mười hai.')
  await page.locator(`#card-${early.code} [name=leader_id]`).selectOption('61')
  await fieldOf(page, early).press('Control+Enter')
  await expect
    .poll(() => page.locator(`#card-${early.code} .spot-answer`).innerText(), { timeout: 12_000 })
    .toContain('Sẽ sửa trong tháng Mười hai.')
  await expect.poll(() => numbers(page)).toEqual(down(121, 1))
  expect(await fieldOf(page, other).inputValue()).toBe('Câu trả lời khác, đang viết dở')
  expect(await page.locator(`#card-${fresh.code} .prose`).first().innerText()).toBe('Ý kiến của đồng nghiệp.')
}, 120_000)

test('a draft of a card that is not on the page is named with the way to it, and stands there again', async () => {
  const [early] = await speak(60)
  const { page, axe, go } = await sit()
  await page.locator('#find-card').fill('số 1')
  await page.locator('#find-card').press('Enter')
  await expect.poll(() => numbers(page)).toEqual([1])
  await unfold(page, early!)
  await fieldOf(page, early!).fill('Đang viết dở.')
  await page.locator('#find-none').click()
  await expect.poll(() => numbers(page)).toEqual(down(60, 11))
  const notice = page.locator('#drafts-elsewhere')
  await expect.poll(() => notice.innerText()).toContain('đang nhập dở cho ý kiến số 1,')
  expect(await axe()).toEqual([])
  // Also after the page was opened anew.
  await go(livePath(session))
  await expect.poll(() => notice.innerText()).toContain('đang nhập dở cho ý kiến số 1,')
  await notice.getByRole('link', { name: 'Mở thẻ' }).click()
  await expect.poll(() => fieldOf(page, early!).inputValue()).toBe('Đang viết dở.')
  await expect.poll(() => notice.isVisible()).toBe(false)
  // It comes back in place too.
  await page.locator('#newest-spoken').click()
  await expect.poll(() => numbers(page)).toEqual(down(60, 11))
  await more(page).click()
  await expect.poll(() => fieldOf(page, early!).inputValue()).toBe('Đang viết dở.')
}, 120_000)

test('an answer that was refused to a card further back leads to its card', async () => {
  const [early] = await speak(60)
  const { page, go } = await sit()
  await page.locator('#find-card').fill('1')
  await page.locator('#find-card').press('Enter')
  await unfold(page, early!)
  await fieldOf(page, early!).fill('Của tôi.')
  await page.locator(`#card-${early!.code} [name=leader_id]`).selectOption('61')
  await page.route(`**${entryPath(session)}`, (route) =>
    route.fulfill({
      status: 409,
      json: { is: 'unseen', sentence: 'Người khác vừa ghi.', answer: { version: 9 } },
    }),
  )
  await fieldOf(page, early!).press('Control+Enter')
  const entry = page.locator('#unsent li')
  await expect.poll(() => entry.innerText()).toContain('Người khác vừa ghi.')
  await go(livePath(session))
  expect(await entry.innerText()).toContain('Trả lời tại chỗ cho ý kiến số 1')
  await entry.locator('[data-do=reopen]').click()
  await entry.getByRole('link', { name: 'Mở thẻ' }).click()
  await isReady(page)
  await entry.locator('[data-do=reopen]').click()
  await expect.poll(() => fieldOf(page, early!).inputValue()).toBe('Của tôi.')
  await expect.poll(() => entry.count()).toBe(0)
}, 120_000)

test('without JavaScript the earlier cards are pages, and a note leads back to its card', async () => {
  const [early] = await speak(60)
  const { page } = await sit({ scripts: false, width: 360 })
  await more(page).click()
  await expect.poll(() => numbers(page)).toEqual(down(10, 1))
  await unfold(page, early!)
  await fieldOf(page, early!).fill('Sẽ sửa.')
  await page.locator(`#card-${early!.code} [name=leader_id]`).selectOption('61')
  await page.locator(`#card-${early!.code}`).getByRole('button', { name: 'Ghi lại' }).click()
  expect(await page.locator(`#card-${early!.code} .spot-answer`).innerText()).toContain('Sẽ sửa.')
  await page.locator('#newest-spoken').click()
  await expect.poll(() => numbers(page)).toEqual(down(60, 11))
  await page.locator('#find-card').fill('y kien thu 7')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect.poll(() => numbers(page)).toEqual([7])
})

test('the windows complained about nothing', () => {
  expect(office.complaints).toEqual([])
})
