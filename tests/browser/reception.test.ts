import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { addReception, deskOf, deskPath, registerPath, visitPath } from '../support/reception.ts'
import { addOpinion } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
let session: Awaited<ReturnType<typeof addReception>>
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addReception(office)
  desk = deskOf(office, session)
})

async function sit(path: string, { width = 1280, scripts = true } = {}): Promise<Visitor> {
  const window = await office.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts })
  await window.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  await window.go(path)
  return window
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const label = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Tabs on until the element with the focus has this id, or begins with these words. */
async function tabTo(page: Page, wanted: string) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === wanted || (await label(page)).startsWith(wanted)) return
  }
  throw new Error(`the keyboard does not reach ${wanted}`)
}

test('a clerk receives somebody by the keyboard alone, from the number to the line of the register', {
  timeout: 120_000,
}, async () => {
  const { page, axe } = await sit(deskPath(session))
  const keys = page.keyboard
  await expect.poll(() => focused(page)).toBe('field-name')
  await keys.type('Hoàng Thị Lan')
  await keys.press('Tab')
  for (let i = 0; i < 2; i++) await keys.press('ArrowDown')
  await keys.press('Tab')
  await keys.type('0912345678')
  await keys.press('Enter')
  await expect.poll(() => page.locator('#given').innerText()).toContain('Đã cấp số 1.')
  await expect.poll(() => focused(page)).toBe('field-name')
  await expect.poll(() => page.locator('#field-name').inputValue()).toBe('')
  expect(await axe()).toEqual([])
  await tabTo(page, 'Gọi')
  await keys.press('Enter')
  await expect.poll(() => page.locator('.queue.called').count()).toBe(1)
  await tabTo(page, 'Bắt đầu tiếp')
  await keys.press('Enter')
  await page.waitForURL(/luot-tiep\/\d+$/)
  await expect.poll(() => focused(page)).toBe('field-matter-text')
  await keys.type('Đường ngõ 4 ngập khi mưa.')
  await keys.press('Tab')
  for (let i = 0; i < 3; i++) await keys.press('ArrowDown')
  await tabTo(page, 'Ghi vụ việc này')
  await keys.press('Enter')
  await expect.poll(() => page.locator('#matters [role=status]').innerText()).toContain('ý kiến số 1')
  expect(await axe()).toEqual([])
  await tabTo(page, 'field-identity_kind')
  await keys.press('ArrowDown')
  await keys.press('Tab')
  await keys.type('020123456789')
  await tabTo(page, 'field-kind')
  await keys.press('ArrowDown')
  await tabTo(page, 'field-repeated')
  await keys.press('Space')
  await tabTo(page, 'field-first_answer')
  await keys.press('Space')
  await tabTo(page, 'Lưu và kết thúc lượt tiếp')
  await keys.press('Enter')
  await page.waitForURL(/truc-tiep$/)
  expect(await desk.one(1)).toMatchObject({ state: 'done', firstAnswer: 'accepted', leaderId: 61 })
  const mine = (await office.db.select().from(opinions)).filter(({ sessionId }) => sessionId === session.id)
  expect(mine).toMatchObject([{ state: 'accepted', topic: 'roads' }])
  expect(await axe()).toEqual([])
})

test('class and whether it is repeated are proposed once a matter says so, and never over what was chosen', async () => {
  const before = await addOpinion(office)
  await desk.arrive()
  await desk.receive(1)
  const { page, go } = await sit(visitPath(session, (await desk.one(1)).id))
  const kind = page.locator('#field-kind')
  const again = page.locator('[name=repeated][value=repeated]')
  const first = page.locator('[name=repeated][value=first]')
  const save = async (text: string, choices: () => Promise<unknown>) => {
    await page.locator('#field-matter-text').fill(text)
    await page.locator('#field-matter-topic').selectOption('roads')
    await choices()
    await page.getByRole('button', { name: 'Ghi vụ việc này' }).click()
    await expect.poll(() => page.locator('#field-matter-text').inputValue()).toBe('')
  }
  await save('Đường ngõ 4 ngập.', () => page.locator('#field-matter-kind').selectOption('complaint'))
  await expect.poll(() => kind.inputValue()).toBe('complaint')
  expect([await first.isChecked(), await again.isChecked()]).toEqual([false, false])
  await save('Vẫn việc cũ.', () => page.locator('#field-matter-repeats_other').fill(before.code))
  await expect.poll(() => again.isChecked()).toBe(true)
  expect(await kind.inputValue()).toBe('complaint')

  await desk.arrive({ name: 'Vũ Văn Bảo' })
  await desk.press(1, 'leave')
  await desk.receive(2)
  await go(visitPath(session, (await desk.one(2)).id))
  await kind.selectOption('feedback')
  await first.check()
  await save('Xin sửa cống.', () => page.locator('#field-matter-repeats_other').fill(before.code))
  expect([await kind.inputValue(), await first.isChecked()]).toEqual(['feedback', true])
})

test('what is typed for the next visitor stays while a colleague works on the same queue', async () => {
  const { page } = await sit(deskPath(session))
  await desk.arrive({ name: 'Vũ Văn Bảo' })
  await page.locator('#field-name').fill('Cụ Phúc đang gõ dở')
  await expect.poll(() => page.locator('.queue.waiting li').count(), { timeout: 9000 }).toBe(1)
  // The page learns nothing more of the queue: it still offers to call somebody who has left.
  await page.route('**/luot-tiep?moc=*', (route) => route.fulfill({ status: 204 }))
  await page.waitForRequest('**/luot-tiep?moc=*')
  await desk.press(1, 'leave')
  await page.getByRole('button', { name: /^Gọi/ }).click()
  await expect.poll(() => page.locator('#queue [role=alert]').innerText()).toContain('vừa được người khác')
  expect(await page.locator('#field-name').inputValue()).toBe('Cụ Phúc đang gõ dở')
})

describe.each([360, 1280])('at %i px', (width) => {
  test('the desk, a visit with what is wrong in it, the register and a ticket are for everybody', {
    timeout: 120_000,
  }, async () => {
    for (const name of ['Hoàng Thị Lan', 'Vũ Văn Bảo', 'Đỗ Thị Mận thuộc nhóm rất đông người ở xa']) {
      await desk.arrive({
        name,
        people: 12,
        representatives: 4,
        group_name: 'Các hộ dân khu vực bãi rác Nà Pàn',
      })
    }
    await desk.receive(1)
    await desk.matter(1)
    await desk.line(1, {
      leader_id: 62,
      delegation_reason: 'Chủ tịch họp tỉnh.',
      people: 12,
      representatives: 4,
    })
    await desk.receive(2)
    await desk.press(3, 'call')
    const { page, axe, go } = await sit(deskPath(session), { width })
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
    const fine = async () => expect([await axe(), await fits()]).toEqual([[], true])
    const look = (name: string) =>
      process.env.LOOK
        ? page.screenshot({ path: `${process.env.LOOK}/${name}-${width}.png`, fullPage: true })
        : null
    await fine()
    await look('desk')
    await page.getByRole('button', { name: 'Cấp số', exact: true }).click()
    await expect.poll(() => page.locator('#arrival .error-summary').count()).toBe(1)
    await fine()
    await look('desk-wrong')
    await go(visitPath(session, (await desk.one(2)).id))
    await fine()
    await look('visit')
    await page.getByRole('button', { name: 'Lưu và kết thúc lượt tiếp' }).click()
    await expect.poll(() => page.locator('#line .error-summary').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    await fine()
    await look('visit-wrong')
    await page.getByRole('button', { name: 'Ghi vụ việc này' }).click()
    await expect.poll(() => page.locator('#matters .error-summary').count()).toBe(1)
    await fine()
    await go(visitPath(session, (await desk.one(1)).id))
    await fine()
    await look('visit-done')
    await go(registerPath(session))
    await fine()
    await look('register')

    await go(`${visitPath(session, (await desk.one(1)).id)}/phieu-so`)
    await fine()
    await look('ticket')
  })
})

test('without a script the same desk works by plain posts', async () => {
  const { page } = await sit(deskPath(session), { scripts: false })
  await page.locator('#field-name').fill('Hoàng Thị Lan')
  await page.locator('#field-hamlet').selectOption('31')
  await page.getByRole('button', { name: 'Cấp số', exact: true }).click()
  await expect.poll(() => page.locator('#given').innerText()).toContain('Đã cấp số 1.')
  await page.getByRole('button', { name: /^Gọi/ }).click()
  await page.getByRole('button', { name: /^Bắt đầu tiếp/ }).click()
  await page.locator('#field-matter-text').fill('Xin cấp lại sổ đỏ.')
  await page.locator('#field-matter-topic').selectOption('land')
  await page.getByRole('button', { name: 'Ghi vụ việc này' }).click()
  await expect.poll(() => page.locator('#matters .live-card').count()).toBe(1)
  await page.locator('#field-identity_kind').selectOption('none')
  await page.locator('#field-identity_number').fill('Để quên ở nhà')
  await page.locator('#field-repeated').check()
  await page.locator('#field-first_answer').check()
  await page.getByRole('button', { name: 'Lưu và kết thúc lượt tiếp' }).click()
  await expect
    .poll(() => desk.one(1))
    .toMatchObject({
      state: 'done',
      identityKind: 'none',
      identityNumber: 'Để quên ở nhà',
    })
})

test('the second press of a double click does not hit whoever moved up in the queue', async () => {
  for (const number of [1, 2, 3]) await desk.arrive({ name: `Người ${number}`, phone: '' })
  const { page } = await sit(deskPath(session))
  await page.getByRole('button', { name: /^Vắng, đã về.*số 2\)/ }).hover()
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(() => page.locator('.queue.left li').count()).toBe(1)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await page.getByRole('button', { name: /^Gọi.*số 1\)/ }).click()
  await expect.poll(() => page.locator('.queue.called li').count()).toBe(1)
  expect((await desk.all()).map(({ number, state }) => [number, state])).toEqual([
    [1, 'called'],
    [2, 'left'],
    [3, 'waiting'],
  ])
})
