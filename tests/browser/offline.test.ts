import { eq } from 'drizzle-orm'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lateCards } from '../../db/schema/captures.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { addRunning, stored, storedTexts } from '../support/live.ts'
import {
  fillCard,
  isReady,
  kept,
  linkState,
  type RoomOffice,
  record,
  serveRoom,
  signIn,
  sitDown,
  unsent,
} from '../support/room-office.ts'
import { pressAsItGoes } from '../support/slow-disk.ts'

let office: RoomOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

const mine = () => storedTexts(office, session)
const numbers = async () =>
  (await stored(office)).filter(({ sessionId }) => sessionId === session.id).map(({ number }) => number)

test('a card that is pressed in the very moment in which the page goes is there when it comes back, once', async () => {
  const page = await sitDown(await office.open('thu'), session)
  for (const n of [1, 2, 3]) {
    await fillCard(page, `Ngay trước khi tải lại ${n}.`, `Người nêu ${n}`)
    await pressAsItGoes(page)
  }
  await expect.poll(mine, { timeout: 15_000 }).toEqual([1, 2, 3].map((n) => `Ngay trước khi tải lại ${n}.`))
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('what is recorded while the network is cut waits with a mark, and arrives in order, once', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await record(page, 'Trước khi mất mạng.')
  await expect.poll(mine).toEqual(['Trước khi mất mạng.'])
  await page.context().setOffline(true)
  for (const n of [1, 2, 3]) {
    await record(page, `Khi mất mạng ${n}.`)
    await expect.poll(() => unsent(page).count()).toBe(n)
    expect(await page.locator('#field-text').inputValue()).toBe('')
  }
  expect(await unsent(page).first().innerText()).toContain('Chờ gửi · máy này 2')
  await expect.poll(() => linkState(page)).toContain('3 mục chưa gửi đang lưu trên máy này')
  expect(await desk.axe()).toEqual([])
  await page.context().setOffline(false)
  await expect
    .poll(mine, { timeout: 10_000 })
    .toEqual(['Trước khi mất mạng.', ...[1, 2, 3].map((n) => `Khi mất mạng ${n}.`)])
  expect(await numbers()).toEqual([1, 2, 3, 4])
  await expect.poll(() => linkState(page)).toBe('Đã gửi hết.')
  await expect.poll(() => page.locator('#spoken .live-card').count()).toBe(4)
  expect(await unsent(page).count()).toBe(0)
  expect(await desk.axe()).toEqual([])
})

test('a server that is killed and started again gets everything, also from a page that was reloaded meanwhile', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await office.stop()
  try {
    await record(page, 'Máy chủ tắt 1.')
    await record(page, 'Máy chủ tắt 2.')
    await expect.poll(() => unsent(page).count()).toBe(2)
  } finally {
    await office.start()
  }
  await page.reload()
  await expect.poll(mine, { timeout: 10_000 }).toEqual(['Máy chủ tắt 1.', 'Máy chủ tắt 2.'])
})

test('a closed tab loses nothing: a new one sends what the other left, and restores what was being typed', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await page.context().setOffline(true)
  await record(page, 'Từ thẻ đã đóng.')
  await expect.poll(() => unsent(page).count()).toBe(1)
  await page.locator('#field-text').fill('Đang nhập dở')
  await expect.poll(() => kept(page, 'drafts')).toEqual(['Đang nhập dở'])
  await page.close()
  const context = page.context()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(`${office.address}/lam-viec/phien/${session.code}/truc-tiep`)
  await expect.poll(mine, { timeout: 10_000 }).toEqual(['Từ thẻ đã đóng.'])
  await expect.poll(() => next.locator('#field-text').inputValue()).toBe('Đang nhập dở')
  await record(next, 'Đang nhập dở, nay xong.')
  await expect.poll(mine).toEqual(['Từ thẻ đã đóng.', 'Đang nhập dở, nay xong.'])
  await expect.poll(() => kept(next, 'entries')).toEqual([])
  await next.reload()
  await isReady(next)
  expect(await kept(next, 'drafts')).toEqual([])
  expect(await next.locator('#field-text').inputValue()).toBe('')
})

test('a lost sign-in keeps the queue, and sending goes on after signing in elsewhere', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await page.context().clearCookies()
  await record(page, 'Khi đăng nhập đã hết hạn.')
  await expect.poll(() => linkState(page)).toContain('Đăng nhập đã hết hạn. 1 mục chưa gửi vẫn lưu')
  const link = page.locator('#link-state a')
  expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
    '/dang-nhap',
    '_blank',
  ])
  expect(await desk.axe()).toEqual([])
  expect(await mine()).toEqual([])
  await signIn(page, office.address, 'thu')
  await expect.poll(mine, { timeout: 15_000 }).toEqual(['Khi đăng nhập đã hết hạn.'])
})

test('a card that arrives after a colleague ended the session is kept as a late one, and its clerk is told', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await page.locator('#field-text').fill('Viết trước khi kết thúc.')
  await office.db.update(sessions).set({ state: 'held' }).where(eq(sessions.id, session.id))
  await record(page, 'Viết trước khi kết thúc.')
  const late = async () =>
    (await office.db.select().from(lateCards).where(eq(lateCards.sessionId, session.id))).map(
      ({ text }) => text,
    )
  await expect.poll(late).toEqual(['Viết trước khi kết thúc.'])
  await expect.poll(() => page.locator('.capture-head [role=status]').innerText()).not.toBe('')
  await expect.poll(() => unsent(page).count()).toBe(0)
  expect(await mine()).toEqual([])
})

test('what the server refuses steps aside with its sentence, lets the next ones pass, and is mended in the form', async () => {
  const desk = await office.open('thu', { viewport: { width: 360, height: 740 } })
  const page = await sitDown(desk, session)
  await record(page, `${'Đường lầy lội. '.repeat(1400)}🙂`)
  await record(page, 'Ý kiến đi sau.')
  await expect.poll(mine).toEqual(['Ý kiến đi sau.'])
  await expect.poll(() => unsent(page).count()).toBe(1)
  expect(await unsent(page).innerText()).toContain('Chưa gửi được')
  expect(await desk.axe()).toEqual([])
  await page.locator('#field-text').fill('Một ý kiến khác đang nhập.')
  await unsent(page).getByRole('button', { name: 'Mở lại để sửa' }).click()
  expect(await unsent(page).innerText()).toContain('Biểu mẫu đang có nội dung')
  for (const name of ['name', 'text']) await page.locator(`#field-${name}`).fill('')
  await unsent(page).getByRole('button', { name: 'Mở lại để sửa' }).click()
  await expect
    .poll(async () => (await page.locator('#field-text').inputValue()).length)
    .toBeGreaterThan(20_000)
  await expect.poll(() => unsent(page).count()).toBe(0)
  await page.locator('#field-text').fill('Đường lầy lội 🙂.')
  await page.locator('#field-text').press('Control+Enter')
  await expect.poll(mine).toEqual(['Ý kiến đi sau.', 'Đường lầy lội 🙂.'])
})

test('what was refused is removed by its author alone, after a copy and a second press, and comes back from the copy', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  const tooLong = 'Đường lầy lội. '.repeat(1400)
  await record(page, tooLong)
  const remove = unsent(page).getByRole('button', { name: 'Bỏ mục này' })
  const saving = page.waitForEvent('download')
  await remove.click()
  const copy = await (await saving).path()
  expect(await unsent(page).innerText()).toContain('xin bấm “Bỏ mục này” lần nữa')
  expect(await desk.axe()).toEqual([])
  await record(page, 'Thẻ khác đến trong lúc hỏi.')
  await expect.poll(mine).toEqual(['Thẻ khác đến trong lúc hỏi.'])
  await expect.poll(() => unsent(page).count()).toBe(1)
  expect(await unsent(page).innerText()).toContain('xin bấm “Bỏ mục này” lần nữa')
  await remove.click()
  await expect.poll(() => unsent(page).count()).toBe(0)
  await expect.poll(() => linkState(page)).toContain('Đã bỏ mục này khỏi máy')
  await page.reload()
  await isReady(page)
  expect(await kept(page, 'entries')).toEqual([])
  expect(await unsent(page).count()).toBe(0)
  await page.locator('#unsent-file').setInputFiles(copy)
  await expect.poll(() => unsent(page).count()).toBe(1)
  await expect.poll(() => unsent(page).innerText()).toContain('Chưa gửi được')
  expect((await unsent(page).locator('[data-is=text]').innerText()).length).toBeGreaterThan(20_000)
})

test('the same card sent fifty times is one', async () => {
  const page = await sitDown(await office.open('thu'), session)
  const sending = page.waitForRequest((request) => request.url().endsWith('/truc-tiep/ghi'))
  await record(page, 'Gửi năm mươi lần.')
  const body = (await sending).postData()!
  const answers = await page.evaluate(
    ([address, text]) =>
      Promise.all(
        Array.from({ length: 50 }, () =>
          fetch(address!, {
            method: 'POST',
            headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
            body: text!,
          }).then((answer) => answer.json()),
        ),
      ),
    [`/lam-viec/phien/${session.code}/truc-tiep/ghi`, body],
  )
  // Of the fifty and the page's own one is the first, whichever the server reads first.
  expect(new Set(answers.map(({ number }: { number: number }) => number))).toEqual(new Set([1]))
  const first = answers.filter(({ is }: { is: string }) => is !== 'repeat')
  expect(first.map(({ is }: { is: string }) => is)).toEqual(first.length > 0 ? ['recorded'] : [])
  expect(await mine()).toEqual(['Gửi năm mươi lần.'])
})

test('answers to cards with and without a number are noted while the network is cut, and none is taken for unseen', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await record(page, 'Có số rồi.')
  await expect.poll(() => page.locator('#spoken .live-card').count()).toBe(1)
  await page.context().setOffline(true)
  await record(page, 'Chưa có số.')
  await expect.poll(() => unsent(page).count()).toBe(1)
  const answer = async (place: Locator, text: string, count: number) => {
    await place.locator('summary').last().click()
    await place.locator('[name=leader_id]').selectOption('61')
    await place.locator('[name=text]').fill(text)
    await place.locator('[name=text]').press('Control+Enter')
    await expect.poll(() => unsent(page).count()).toBe(count)
  }
  const numbered = page.locator('#spoken .live-card')
  await answer(unsent(page).first(), 'Trả lời thẻ chưa có số.', 2)
  await answer(numbered, 'Trả lời một.', 3)
  await answer(numbered, 'Trả lời hai.', 4)
  expect(await unsent(page).nth(2).innerText()).toContain('Trả lời tại chỗ cho ý kiến số 1')
  await unsent(page).first().locator('summary').click()
  await unsent(page).first().locator('[name=text]').fill('Đang gõ thì có mạng')
  expect(await desk.axe()).toEqual([])
  await page.context().setOffline(false)
  await expect.poll(() => unsent(page).count(), { timeout: 15_000 }).toBe(0)
  const cards = page.locator('#spoken .live-card')
  await expect
    .poll(() => cards.first().locator('.spot-answer').allInnerTexts())
    .toEqual([expect.stringContaining('Trả lời thẻ chưa có số.')])
  await expect
    .poll(() => cards.last().locator('.spot-answer').allInnerTexts())
    .toEqual([expect.stringContaining('Trả lời một.'), expect.stringContaining('Trả lời hai.')])
  await expect.poll(() => cards.first().locator('[name=text]').inputValue()).toBe('Đang gõ thì có mạng')
})

test('two tabs of one browser keep the order and double nothing', async () => {
  const desk = await office.open('thu')
  const one = await sitDown(desk, session)
  const context = one.context()
  const two = await context.newPage()
  await two.goto(one.url())
  await isReady(two)
  await context.setOffline(true)
  const texts = []
  for (let n = 1; n <= 6; n++) {
    await record(n % 2 ? one : two, `Thẻ ${n}.`)
    texts.push(`Thẻ ${n}.`)
    await expect.poll(() => unsent(two).count()).toBe(n)
  }
  await context.setOffline(false)
  await expect.poll(mine, { timeout: 15_000 }).toEqual(texts)
  expect((await office.db.select().from(opinions).where(eq(opinions.sessionId, session.id))).length).toBe(6)
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
