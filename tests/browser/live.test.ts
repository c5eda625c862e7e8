import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addRunning, livePath, SAID, stored } from '../support/live.ts'
import { addOpinion } from '../support/records.ts'
import { kept } from '../support/room-office.ts'
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

/** Thu's window on the running session. */
async function sit({ width = 1280, scripts = true } = {}): Promise<Visitor> {
  const desk = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await desk.go(livePath(session))
  return desk
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const field = (page: Page, name: string) => page.locator(`#field-${name}`)
const mine = async () => (await stored(office)).filter(({ sessionId }) => sessionId === session.id)

/** Types a card from the keyboard alone, from the field that has the cursor on: the second hamlet, the third topic. */
async function type(page: Page, { name, text }: { name: string; text: string }) {
  const keys = page.keyboard
  await keys.type(name)
  await keys.press('Tab')
  for (let i = 0; i < 2; i++) await keys.press('ArrowDown')
  await keys.press('Tab')
  await keys.type(text)
  await keys.press('Tab')
  for (let i = 0; i < 3; i++) await keys.press('ArrowDown')
}

const cardWith = (page: Page, text: string): Locator => page.locator('.live-card', { hasText: text })

test('a clerk types one speaker after the other without leaving the keyboard', async () => {
  const { page, axe } = await sit()
  expect(await axe()).toEqual([])
  for (const [n, text] of ['Đường vào thôn bị lún.', 'Xin sửa sớm cầu tạm.'].entries()) {
    await expect.poll(() => focused(page)).toBe('field-name')
    await type(page, { name: `Người nêu ${n + 1}`, text })
    await page.keyboard.press('Control+Enter')
    const card = page.locator('#spoken .live-card').first()
    await expect.poll(() => card.locator('.prose').innerText()).toBe(text)
    expect(await card.locator('.number').innerText()).toBe(String(n + 1))
    await expect
      .poll(() => page.locator('.capture-head [role=status]').innerText())
      .toBe(`Đã ghi ý kiến số ${n + 1}.`)
    for (const name of ['name', 'hamlet', 'text', 'topic'])
      expect(await field(page, name).inputValue()).toBe('')
  }
  await expect.poll(() => focused(page)).toBe('field-name')
  expect(await axe()).toEqual([])
  expect((await mine()).map(({ hamletId, topic }) => [hamletId, topic])).toEqual(Array(2).fill([31, 'roads']))
})

test('what is wrong takes the focus and loses nothing', async () => {
  const { page, axe } = await sit()
  await field(page, 'text').fill(SAID.text)
  await field(page, 'text').press('Control+Enter')
  await expect.poll(() => page.locator('#capture .error-summary a').count()).toBe(3)
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect(await field(page, 'text').inputValue()).toBe(SAID.text)
  expect(await axe()).toEqual([])
  expect(await mine()).toEqual([])
})

test('two presses of Ctrl+Enter make one card', async () => {
  const { page } = await sit()
  await type(page, SAID)
  await Promise.all([page.keyboard.press('Control+Enter'), page.keyboard.press('Control+Enter')])
  await expect.poll(() => page.locator('#spoken .live-card').count()).toBe(1)
  await expect.poll(() => kept(page, 'entries')).toEqual([])
  expect(await mine()).toHaveLength(1)
})

test('an answer given on the spot is noted on the card of a question sent in advance', async () => {
  await addOpinion(office, { session, text: 'Bao giờ có nước sạch?' })
  const { page, axe } = await sit()
  const card = cardWith(page, 'Bao giờ có nước sạch?')
  await card.locator('summary').click()
  await card.locator('textarea').fill('Quý II năm sau.')
  await card.locator('textarea').press('Control+Enter')
  await expect.poll(() => card.locator('.notice').innerText()).toBe('Xin chọn người trả lời.')
  expect(await card.locator('textarea').inputValue()).toBe('Quý II năm sau.')
  expect(await axe()).toEqual([])
  await card.locator('[name=leader_id]').selectOption('61')
  await card.locator('textarea').press('Control+Enter')
  await expect.poll(() => card.locator('.spot-answer').innerText()).toContain('Lê Thanh Bình trả lời tại chỗ')
  await expect.poll(() => card.locator('textarea').isVisible()).toBe(false)
  expect(await axe()).toEqual([])
})

test('two clerks see each other’s cards, and no half-written word is taken away', async () => {
  const question = await addOpinion(office, { session, text: 'Câu hỏi gửi trước.' })
  const [one, other] = [await sit(), await sit()]
  const answer = cardWith(one.page, question.text)
  await answer.locator('summary').click()
  await answer.locator('textarea').fill('Trả lời đang viết dở')
  await field(one.page, 'text').fill('Ý kiến đang viết dở')
  await type(other.page, SAID)
  await other.page.keyboard.press('Control+Enter')
  await expect.poll(() => cardWith(one.page, SAID.text).count(), { timeout: 12_000 }).toBe(1)
  expect(await answer.locator('textarea').inputValue()).toBe('Trả lời đang viết dở')
  expect(await answer.locator('textarea').isVisible()).toBe(true)
  expect(await field(one.page, 'text').inputValue()).toBe('Ý kiến đang viết dở')
  await expect.poll(() => focused(one.page)).toBe('field-text')
  // Again, from the cards that were just put in: the page goes on asking.
  await type(other.page, { name: 'Người khác', text: 'Ý kiến thứ ba.' })
  await other.page.keyboard.press('Control+Enter')
  await expect.poll(() => cardWith(one.page, 'Ý kiến thứ ba.').count(), { timeout: 12_000 }).toBe(1)
}, 120_000)

test('while the server does not answer the cards stay where they are', async () => {
  await addOpinion(office, { session, text: 'Câu hỏi ở lại.' })
  const { page } = await sit()
  let asked = 0
  await page.route('**/truc-tiep?moc=*', (route) => {
    asked++
    return route.fulfill({ status: 503, contentType: 'text/html', body: '<p>busy</p>' })
  })
  await expect.poll(() => asked, { timeout: 12_000 }).toBeGreaterThan(0)
  expect(await cardWith(page, 'Câu hỏi ở lại.').count()).toBe(1)
}, 120_000)

describe('without JavaScript', () => {
  test('a card is recorded by the button, and the form is empty again', async () => {
    const { page } = await sit({ scripts: false })
    for (const n of [1, 2]) {
      await field(page, 'name').fill(SAID.name)
      await field(page, 'hamlet').selectOption(String(SAID.hamlet))
      await field(page, 'text').fill(`${SAID.text} ${n}`)
      await field(page, 'topic').selectOption(SAID.topic)
      await page.getByRole('button', { name: 'Ghi ý kiến' }).click()
      expect(await page.locator('#spoken .number').first().innerText()).toBe(String(n))
      expect(await field(page, 'text').inputValue()).toBe('')
    }
    expect(await mine()).toHaveLength(2)
  })

  test('an answer is noted too, and a refused one keeps its words', async () => {
    await addOpinion(office, { session, text: 'Bao giờ sửa đường?' })
    const { page } = await sit({ scripts: false, width: 360 })
    const card = cardWith(page, 'Bao giờ sửa đường?')
    await card.locator('summary').click()
    await card.locator('textarea').fill('Tháng sau.')
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    expect(await card.locator('textarea').inputValue()).toBe('Tháng sau.')
    await card.locator('[name=leader_id]').selectOption('62')
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    expect(await card.locator('.spot-answer').innerText()).toContain('Tháng sau.')
  })
})

test.each([360, 1280])(
  'nothing stands outside a window of %i px, and the form is always in view at 1280',
  async (width) => {
    for (let i = 0; i < 12; i++) await addOpinion(office, { session, text: `Câu hỏi ${i}. `.repeat(20) })
    const { page, axe } = await sit({ width })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await axe()).toEqual([])
    const inView = () =>
      page.locator('#capture button').evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    expect(await inView()).toBe(width === 1280)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await inView()).toBe(width === 1280)
  },
)

test('a session that takes no cards yet says so instead of a form', async () => {
  session = await addRunning(office, { state: 'announced', startsAt: Date.UTC(2026, 11, 4, 1) })
  const { page, axe } = await sit()
  expect(await page.locator('#capture').innerText()).toContain('thứ Năm, ngày 03 tháng 12 năm 2026')
  expect(await page.locator('#capture form').count()).toBe(0)
  expect(await axe()).toEqual([])
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
