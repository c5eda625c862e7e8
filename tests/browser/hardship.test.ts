import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { addRunning, livePath, SAID, storedPeople, storedTexts } from '../support/live.ts'
import { addOpinion } from '../support/records.ts'
import {
  linkState,
  type RoomOffice,
  record,
  serveRoom,
  signIn,
  sitDown,
  unsent,
} from '../support/room-office.ts'

type Session = Awaited<ReturnType<typeof addRunning>>
let office: RoomOffice
let session: Session
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

const textsOf = (of = session) => storedTexts(office, of)
const said = (page: Page) => page.locator('.capture-head [role=status]').innerText()

/** Types a card by hand, as without the page's script. */
async function fill(page: Page, text: string, name = SAID.name) {
  await page.locator('#field-name').fill(name)
  await page.locator('#field-hamlet').selectOption(String(SAID.hamlet))
  await page.locator('#field-text').fill(text)
  await page.locator('#field-topic').selectOption(SAID.topic)
}

describe('a browser that keeps nothing', () => {
  test('says so, sends straight to the server, and without a network leaves the words where they are', async () => {
    const { page, go } = await office.open('thu')
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open() {
            throw new DOMException('refused', 'SecurityError')
          },
        },
      }),
    )
    await go(livePath(session))
    await expect.poll(() => linkState(page)).toContain('không lưu được nội dung trên máy')
    await record(page, 'Gửi thẳng.')
    await expect.poll(() => said(page)).toBe('Đã ghi ý kiến số 1.')
    await office.stop()
    const lost = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
    await record(page, 'Khi mất mạng.')
    await lost
    await expect.poll(() => page.locator('#notice').innerText()).not.toBe('')
    await expect.poll(() => page.locator('[aria-disabled]').count()).toBe(0)
    expect(await page.locator('#field-text').inputValue()).toBe('Khi mất mạng.')
    await office.start()
    await page.locator('#field-text').press('Control+Enter')
    await expect.poll(() => textsOf()).toEqual(['Gửi thẳng.', 'Khi mất mạng.'])
  })

  test('or has no room left in the middle of the meeting: the card goes straight to the server, once', async () => {
    const page = await sitDown(await office.open('thu'), session)
    await record(page, 'Khi còn chỗ.')
    await expect.poll(() => textsOf()).toEqual(['Khi còn chỗ.'])
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await record(page, 'Khi hết chỗ.')
    await expect.poll(() => textsOf()).toEqual(['Khi còn chỗ.', 'Khi hết chỗ.'])
    await expect.poll(() => linkState(page)).toContain('không lưu được nội dung trên máy')
    await expect.poll(() => said(page)).toBe('Đã ghi ý kiến số 2.')
    await record(page, 'Sau khi hết chỗ.')
    await expect.poll(() => textsOf()).toEqual(['Khi còn chỗ.', 'Khi hết chỗ.', 'Sau khi hết chỗ.'])
  })
})

test('cards of two sessions in one browser reach each its own, once', async () => {
  const other = await addRunning(office)
  const desk = await office.open('thu')
  const one = await sitDown(desk, session)
  const two = await one.context().newPage()
  await two.goto(office.address + livePath(other))
  await two.locator('#offline-about').waitFor()
  await office.stop()
  for (const n of [1, 2]) {
    await record(one, `Buổi một ${n}.`)
    await record(two, `Buổi hai ${n}.`)
  }
  await expect.poll(() => unsent(one).count()).toBe(2)
  await expect
    .poll(() => one.locator('#unsent-others').innerText())
    .toContain('2 mục anh/chị ghi ở buổi khác')
  await office.start()
  await expect.poll(() => textsOf(), { timeout: 40_000 }).toEqual(['Buổi một 1.', 'Buổi một 2.'])
  await expect.poll(() => textsOf(other), { timeout: 40_000 }).toEqual(['Buổi hai 1.', 'Buổi hai 2.'])
}, 120_000)

test('a page that was left open past its sign-in keeps its cards and its words, and sends after signing in', async () => {
  await addOpinion(office, { session, text: 'Câu hỏi gửi trước.' })
  const page = await sitDown(await office.open('thu'), session)
  await page.locator('#field-text').fill('Đang nhập thì hết hạn.')
  await page.context().clearCookies()
  // The page goes on asking, is told twice that nobody is signed in, and shows what it showed.
  for (let told = 0; told < 2; told++)
    await page.waitForResponse((response) => response.url().includes('moc='))
  expect(await page.locator('#advance .live-card').count()).toBe(1)
  expect(await page.locator('#field-text').inputValue()).toBe('Đang nhập thì hết hạn.')
  await record(page, 'Đang nhập thì hết hạn.')
  await expect.poll(() => linkState(page)).toContain('Đăng nhập đã hết hạn')
  await signIn(page, office.address, 'thu')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(async () => (await textsOf()).length, { timeout: 15_000 }).toBe(2)
}, 120_000)

describe('without JavaScript', () => {
  const sit = async () => {
    const { page, go } = await office.open('thu', { javaScriptEnabled: false })
    await go(livePath(session))
    return page
  }
  const press = (page: Page) => page.getByRole('button', { name: 'Ghi ý kiến' }).click()

  test('twenty thousand characters come back whole with a sentence; emoji and a name in pieces are kept', async () => {
    const page = await sit()
    const long = 'Đường lầy lội. '.repeat(1400).trim()
    await fill(page, long, 'Vũ Thị Mận'.normalize('NFD'))
    await press(page)
    expect(await page.locator('#capture .error-summary').innerText()).toContain('dài hơn 5.000 ký tự')
    expect((await page.locator('#field-text').inputValue()).length).toBe(long.length)
    await page.locator('#field-text').fill('Đường lầy lội 🚧👩🏽‍🌾.')
    await press(page)
    expect(await textsOf()).toEqual(['Đường lầy lội 🚧👩🏽‍🌾.'])
    expect((await storedPeople(office)).at(-1)!.name).toBe('Vũ Thị Mận')
  })

  test('a session that a colleague ended while one was typing keeps the card as a late one, and says so', async () => {
    const page = await sit()
    await fill(page, 'Đang ghi thì buổi kết thúc.')
    await office.db.update(sessions).set({ state: 'held' })
    await press(page)
    await expect
      .poll(() => page.locator('#capture').innerText())
      .toContain('Thẻ được giữ nguyên ở mục “Đến sau”')
  })

  test('one that was postponed meanwhile gives the words back with the reason', async () => {
    const page = await sit()
    await fill(page, 'Đang ghi thì buổi hoãn.')
    await office.db.update(sessions).set({ state: 'postponed' })
    await press(page)
    await expect.poll(() => page.locator('#capture').innerText()).toContain('Buổi này đã hoãn')
    expect(await page.locator('#field-text').inputValue()).toBe('Đang ghi thì buổi hoãn.')
  })
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
