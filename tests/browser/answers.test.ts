import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswered, addApproved, addAssigned, addSubmitted, standing } from '../support/answers.ts'
import { NOW } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

async function openAs(name: string, width = 360): Promise<Visitor> {
  const visitor = await office.open({ viewport: { width, height: 740 } })
  await visitor.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  return visitor
}

const isNoWider = (visitor: Visitor) =>
  visitor.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('a leader decides card by card without leaving the list', async () => {
  const [first, second, third] = [
    await addSubmitted(office),
    await addSubmitted(office),
    await addSubmitted(office),
  ]
  const binh = await openAs('binh')
  await binh.go(paths.approvals)
  expect(await binh.axe()).toEqual([])
  expect(await isNoWider(binh)).toBe(true)
  const card = (code: string) => binh.page.locator(`#card-${code}`)
  await card(first.code).locator('[name=signer]').selectOption('61')
  await card(first.code).getByRole('button', { name: 'Phê duyệt' }).click()
  await card(first.code).getByText('chuyển văn thư cấp số').waitFor()
  await card(second.code).locator('summary', { hasText: 'Trả lại để sửa' }).click()
  await card(second.code).getByRole('button', { name: 'Trả lại dự thảo' }).click()
  await card(second.code).locator('.error-summary').waitFor()
  expect(await binh.axe()).toEqual([])
  await card(second.code).locator('[name=remark]').fill('Nêu rõ ngày.')
  await card(second.code).getByRole('button', { name: 'Trả lại dự thảo' }).click()
  await card(second.code).getByText('Đã trả lại dự thảo').waitFor()
  expect(new URL(binh.page.url()).pathname).toBe(paths.approvals)
  expect(await binh.axe()).toEqual([])
  const states = await Promise.all([first, second, third].map(({ id }) => standing(office, id)))
  expect(states.map(({ state }) => state)).toEqual(['approved', 'drafted', 'submitted'])
})

test('several are ticked and approved; without a tick the error leads to the first box', async () => {
  const opinions = [await addSubmitted(office), await addSubmitted(office)]
  const binh = await openAs('binh', 1280)
  await binh.go(paths.approvals)
  await binh.page.locator('#several [name=signer]').selectOption('61')
  await binh.page.getByRole('button', { name: 'Phê duyệt các mục đã chọn' }).click()
  await binh.page.locator('.error-summary a').first().waitFor()
  expect(await binh.axe()).toEqual([])
  await binh.page.locator('.error-summary a').first().click()
  await expect.poll(() => binh.page.locator(':focus').getAttribute('name')).toBe('ticked')
  for (const { code } of opinions) await binh.page.getByLabel(`Chọn ý kiến ${code}`).check()
  await binh.page.getByRole('button', { name: 'Phê duyệt các mục đã chọn' }).click()
  await binh.page.getByText('Đã phê duyệt 2 câu trả lời').waitFor()
  for (const { id } of opinions) expect((await standing(office, id)).state).toBe('approved')
})

/** Past the gate: it names the law and says what was done. */
const SECOND =
  'Căn cứ Luật Đường bộ 2024, xã đã kiểm tra hiện trường ngày 20/11/2026 và sửa xong đoạn hư hỏng.'

test('two windows of one officer: the second save shows both texts, and saving again ends it', async () => {
  const opinion = await addAssigned(office)
  const [one, two] = [await openAs('quang', 1280), await openAs('quang')]
  for (const visitor of [one, two]) await visitor.go(paths.staffOpinion(opinion.code))
  await one.page.locator('#field-draft-text').fill('Bản của cửa sổ thứ nhất')
  await one.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await one.page.waitForURL(`**${paths.staffOpinion(opinion.code)}`)
  await two.page.locator('#field-draft-text').fill(SECOND)
  await two.page.getByRole('button', { name: 'Lưu và trình phê duyệt' }).click()
  await two.page.getByText('Bản của cửa sổ thứ nhất').waitFor()
  expect(await two.page.locator('#field-draft-text').inputValue()).toBe(SECOND)
  expect(await two.axe()).toEqual([])
  expect(await isNoWider(two)).toBe(true)
  await two.page.getByRole('button', { name: 'Lưu và trình phê duyệt' }).click()
  await two.page.waitForURL(`**${paths.staffOpinion(opinion.code)}`)
  expect(await standing(office, opinion.id)).toEqual({ state: 'submitted', seq: 4 })
})

test('the records clerk is told of a wrong number where it stands, and issues the paper', async () => {
  const opinion = await addApproved(office)
  const thu = await openAs('thu')
  await thu.go(paths.staffOpinion(opinion.code))
  await thu.page.locator('[name=number]').fill('không')
  await thu.page.getByRole('button', { name: 'Cấp số và công khai' }).click()
  await thu.page.locator('#field-publication-number-error').waitFor()
  expect(await thu.axe()).toEqual([])
  await thu.page.locator('[name=number]').fill('7')
  await thu.page.getByRole('button', { name: 'Cấp số và công khai' }).click()
  await thu.page.getByText('Số 07/UBND-VP ngày 23/11/2026').waitFor()
  expect(await thu.axe()).toEqual([])
  expect((await standing(office, opinion.id)).state).toBe('answered')
})

test('a leader closes and reopens in the list; the desk counts it', async () => {
  const session = await addSession(office, { startsAt: NOW + 3_600_000 })
  const [done, again] = [
    await addAnswered(office, {}, { session }),
    await addAnswered(office, {}, { session }),
  ]
  const binh = await openAs('binh')
  await binh.go(paths.closeOut)
  expect(await binh.axe()).toEqual([])
  expect(await isNoWider(binh)).toBe(true)
  const card = (code: string) => binh.page.locator(`#card-${code}`)
  await card(done.code).getByRole('button', { name: 'Kết thúc' }).click()
  await card(done.code).getByText('Đã kết thúc ý kiến').waitFor()
  await card(again.code).locator('summary', { hasText: 'Mở lại' }).click()
  await card(again.code).locator('[name=reason]').fill('Dân chưa đồng ý.')
  await card(again.code).getByRole('button', { name: 'Mở lại' }).click()
  await card(again.code).getByText('Đã mở lại ý kiến').waitFor()
  expect((await standing(office, done.id)).state).toBe('closed')
  expect((await standing(office, again.id)).state).toBe('assigned')
  for (const name of ['thu', 'quang', 'binh', 'hanh']) {
    const visitor = await openAs(name)
    await visitor.go(paths.desk)
    expect(await visitor.axe()).toEqual([])
    expect(await isNoWider(visitor)).toBe(true)
  }
})

test('no page broke the content security policy or threw', () => {
  expect(office.complaints).toEqual([])
})
