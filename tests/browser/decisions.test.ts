import { afterAll, beforeAll, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

async function openAs(name: string, width = 360, more: object = {}): Promise<Visitor> {
  const visitor = await office.open({ viewport: { width, height: 740 }, ...more })
  await visitor.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  return visitor
}

const isNoWider = (visitor: Visitor) =>
  visitor.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

const stateOf = async (code: string) =>
  (await office.db.select().from(opinions)).find((row) => row.code === code)!.state

test('rows are ticked and decided about together by keyboard alone, and all of it is taken back', async () => {
  const session = await addSession(office)
  const all = [await addOpinion(office, { session }), await addOpinion(office, { session })]
  const thu = await openAs('thu', 1280)
  await thu.go(paths.queue)
  for (const { code } of all) {
    await thu.page.getByLabel(`Chọn ${code}`).focus()
    await thu.page.keyboard.press('Space')
  }
  await thu.page.locator('.deciding summary').focus()
  await thu.page.keyboard.press('Enter')
  expect(await thu.axe()).toEqual([])
  await thu.page.locator('.deciding [type=submit]').focus()
  await thu.page.keyboard.press('Enter')
  await thu.page.locator('.error-summary').waitFor()
  expect(await thu.axe()).toEqual([])
  await thu.page.locator('[name=decision][value=accept]').focus()
  await thu.page.keyboard.press('Space')
  expect(await thu.page.locator('[name=reason]').isVisible()).toBe(false)
  await thu.page.locator('.deciding [type=submit]').focus()
  await thu.page.keyboard.press('Enter')
  await thu.page.getByText('Đã tiếp nhận: 2 ý kiến.').waitFor()
  await thu.page.getByRole('link', { name: 'Thu lại' }).click()
  expect(await thu.axe()).toEqual([])
  await thu.page.getByRole('button', { name: 'Thu lại tất cả (2)' }).click()
  await thu.page.getByText('Đã thu lại 2 quyết định.').waitFor()
  expect(await Promise.all(all.map(({ code }) => stateOf(code)))).toEqual(['received', 'received'])
})

test('on a phone without JavaScript the same is done, and nothing is wider than the window', async () => {
  const { code } = await addOpinion(office)
  const thu = await openAs('thu', 360, { javaScriptEnabled: false })
  await thu.go(paths.queue)
  await thu.page.getByLabel(`Chọn ${code}`).check()
  await thu.page.locator('.deciding summary').click()
  await thu.page.locator('[name=decision][value=forward]').check()
  await thu.page.locator('[name=recipient]').fill('Sở Xây dựng')
  await thu.page.locator('[name=slip_number]').fill('12/PC-UBND')
  await thu.page.locator('.deciding [name=reason]').fill('Đường tỉnh')
  await thu.page.locator('.deciding [type=submit]').click()
  expect(await stateOf(code)).toBe('forwarded')
  await thu.go(paths.staffOpinion(code))
  expect(await thu.page.getByText(/Còn thu lại được đến/).count()).toBe(1)
  await thu.go(paths.transferSlip(code))
  expect(await thu.page.getByText('Số: 12/PC-UBND').count()).toBe(1)
})

test('a letter is typed in; each wrong field has its sentence', async () => {
  const thu = await openAs('thu')
  await thu.go(paths.newPetition)
  expect(await thu.axe()).toEqual([])
  expect(await isNoWider(thu)).toBe(true)
  await thu.page.getByRole('button', { name: 'Lưu đơn' }).click()
  await thu.page.locator('.error-summary').waitFor()
  expect(await thu.axe()).toEqual([])
  expect(await isNoWider(thu)).toBe(true)
  await thu.page.locator('[name=arrived_by][value=hand]').check()
  await thu.page.locator('[name=name]').fill('Hoàng Thị Lan')
  await thu.page.locator('[name=hamlet]').selectOption('31')
  await thu.page.locator('[name=kind][value=complaint]').check()
  await thu.page.locator('[name=topic]').selectOption('land')
  await thu.page.locator('[name=text]').fill('Đề nghị xem lại quyết định thu hồi đất.')
  await thu.page.getByRole('button', { name: 'Lưu đơn' }).click()
  await thu.page.getByText('Nộp trực tiếp').waitFor()
  expect(await thu.axe()).toEqual([])
  expect(await isNoWider(thu)).toBe(true)
})

test('one is taken up by keyboard alone: what came of it takes the focus, then what takes it back', async () => {
  const { code } = await addOpinion(office, { session: await addSession(office) })
  const thu = await openAs('thu', 1280)
  await thu.go(paths.staffOpinion(code))
  const focused = () => thu.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '')
  const until = async (wanted: RegExp) => {
    for (let tabs = 1; tabs <= 40; tabs++) {
      await thu.page.keyboard.press('Tab')
      if (wanted.test(await focused())) return tabs
    }
    return Number.NaN
  }
  await thu.page.locator('[name=kind]:checked').focus()
  await until(/name="competence"/)
  await thu.page.keyboard.press('ArrowDown')
  await until(/name="public_text"/)
  await thu.page.keyboard.type('Gọi 0912345678. ')
  await until(/<button type="submit"/)
  await thu.page.keyboard.press('Enter')
  await thu.page.locator('.error-summary').waitFor()
  await expect.poll(() => focused()).toContain('class="error-summary"')
  await until(/name="waive-0"/)
  await thu.page.keyboard.press('Space')
  await until(/name="why-0"/)
  await thu.page.keyboard.type('Người gửi đồng ý')
  await thu.page.keyboard.press('Enter')
  await thu.page.getByText('Còn thu lại được đến').waitFor()
  expect(await stateOf(code)).toBe('accepted')
  await expect.poll(focused).toMatch(/^<h1/)
  await until(/<button type="submit"[^>]*>Thu lại/)
  await thu.page.keyboard.press('Enter')
  await thu.page.getByText('Gần nhất: Thu lại quyết định vừa ghi').waitFor()
  await expect.poll(focused).toMatch(/^<h1/)
  expect(await stateOf(code)).toBe('received')
})

test('a preview leaves one where one was typing', async () => {
  const { code } = await addOpinion(office)
  const thu = await openAs('thu', 1280)
  await thu.go(paths.staffOpinion(code))
  await thu.page.getByText('Không tiếp nhận, chuyển, trả lại hoặc lưu hồ sơ').first().click()
  await thu.page.locator('[name=to][value=return_with_guidance]').check()
  await thu.page.locator('form[action$="/roi-khoi"] [name=reason]').fill('Nộp tại bộ phận một cửa.')
  await thu.page.getByRole('button', { name: 'Xem trước' }).click()
  await thu.page.getByText('Ý kiến được trả lại kèm hướng dẫn: Nộp tại bộ phận một cửa.').waitFor()
  expect(await thu.page.evaluate(() => document.activeElement?.tagName)).not.toBe('H1')
})
