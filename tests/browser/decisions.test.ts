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
