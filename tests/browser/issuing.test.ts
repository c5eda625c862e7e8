import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addApproved, addSubmitted, standing } from '../support/answers.ts'
import { eventsOf, form } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())

async function openAs(name: string, width = 360, javaScriptEnabled = true): Promise<Visitor> {
  const visitor = await office.open({ viewport: { width, height: 740 }, javaScriptEnabled })
  await visitor.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  return visitor
}

const isNoWider = ({ page }: Visitor) =>
  page.locator('body').evaluate((body) => body.scrollWidth <= body.ownerDocument.defaultView!.innerWidth)

/** Buttons and boxes lower than a finger needs. */
const tooLow = ({ page }: Visitor) =>
  page
    .locator('main button, main label.choice, main summary')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().height < 43.5)
        .map((part) => part.outerHTML.slice(0, 80)),
    )

test('two leaders approve the same draft at once: one wins, the other gets a sentence', async () => {
  const opinion = await addSubmitted(office)
  const windows = [await openAs('binh'), await openAs('binh', 1280)]
  for (const visitor of windows) {
    await visitor.go(paths.approvals)
    await visitor.page.locator(`#card-${opinion.code} [name=signer]`).selectOption('61')
  }
  const press = ({ page }: Visitor) =>
    page.locator(`#card-${opinion.code}`).getByRole('button', { name: 'Phê duyệt' }).click()
  await Promise.all(windows.map(press))
  const said = await Promise.all(
    windows.map(async ({ page }) => {
      await page.locator(`#card-${opinion.code} .notice`).first().waitFor()
      return page.locator(`#card-${opinion.code}`).innerText()
    }),
  )
  expect(said.filter((text) => text.includes('chuyển văn thư cấp số'))).toHaveLength(1)
  expect(said.filter((text) => text.includes('Người khác vừa quyết định câu trả lời này'))).toHaveLength(1)
  expect((await standing(office, opinion.id)).state).toBe('approved')
  const steps = (await eventsOf(office.db, `opinion:${opinion.id}`)).map(({ step }) => step)
  expect(steps).toEqual(['receive', 'approve'])
  for (const visitor of windows) expect(await visitor.axe()).toEqual([])
})

test('on a phone without JavaScript the clerk numbers an answer, and issues a session’s at once', async () => {
  const session = await addSession(office)
  const [first, second] = [
    await addApproved(office, {}, { session }),
    await addApproved(office, {}, { session }),
  ]
  const thu = await openAs('thu', 360, false)
  await thu.go(paths.staffOpinion(first.code))
  await thu.page.locator('#field-publication-number').fill('5')
  await thu.page.getByRole('button', { name: 'Chỉ cấp số, phát hành sau' }).click()
  await thu.page.getByText('chờ phát hành.').waitFor()
  await thu.go(paths.staffOpinion(second.code))
  await thu.page.locator('#field-publication-number').fill('9')
  await thu.page.getByRole('button', { name: 'Chỉ cấp số, phát hành sau' }).click()
  await thu.page.locator('#field-publication-skipReason').fill('Số 6 đến 8 cấp cho giấy mời')
  expect(await thu.page.locator('#field-publication-number').inputValue()).toBe('9')
  await thu.page.getByRole('button', { name: 'Chỉ cấp số, phát hành sau' }).click()
  await thu.page.getByText('Đã cấp số 09/UBND-VP').waitFor()
  await thu.go(paths.releases)
  expect(await isNoWider(thu)).toBe(true)
  expect(await tooLow(thu)).toEqual([])
  await thu.page.getByRole('button', { name: 'Phát hành cả 2 câu trả lời của buổi này' }).click()
  await thu.page.getByText('Đã phát hành 2 câu trả lời.').waitFor()
  for (const { id } of [first, second]) expect((await standing(office, id)).state).toBe('answered')
})

test('what is asked for without a tick, and a correction without a reason, say so where the eye is', async () => {
  const opinion = await addApproved(office)
  const entry = { seq: 1, number: 20, series: 'UBND-KT', issuedOn: '2026-11-23' }
  await office.as('thu')(paths.numbering(opinion.code), form(entry))
  const thu = await openAs('thu')
  await thu.go(paths.releases)
  expect(await thu.axe()).toEqual([])
  await thu.page.getByRole('button', { name: 'Phát hành các mục đã chọn' }).last().click()
  await thu.page.locator('.error-summary a').first().click()
  await expect.poll(() => thu.page.locator(':focus').getAttribute('name')).toBe('ticked')
  expect(await thu.axe()).toEqual([])
  await office.as('thu')(paths.publication(opinion.code), form({ seq: 2 }))
  await thu.go(paths.staffOpinion(opinion.code))
  await thu.page.locator('summary', { hasText: 'Đính chính câu trả lời' }).click()
  await thu.page.locator('#field-correction-text').fill('Xã sửa đường xong trước ngày 25/12/2026.')
  await thu.page.getByRole('button', { name: 'Phát hành bản đính chính' }).click()
  await thu.page.locator('.error-summary').waitFor()
  expect(await thu.page.locator('#field-correction-text').inputValue()).toContain('25/12/2026')
  expect(await thu.axe()).toEqual([])
  expect(await isNoWider(thu)).toBe(true)
})

test('the page on which an office turns its own numbering on can be used by everyone', async () => {
  const an = await openAs('an')
  await an.go(`${paths.numberings}?don-vi=xa-dong`)
  expect(await an.axe()).toEqual([])
  expect(await isNoWider(an)).toBe(true)
  await an.page.locator('#field-answer_peoples_committee-series').fill('<b>')
  await an.page.getByRole('button', { name: 'Lưu' }).first().click()
  await an.page.locator('.error-summary').waitFor()
  expect(await an.axe()).toEqual([])
  expect(office.complaints).toEqual([])
})

test('a leader’s list on a phone has nothing lower than a finger', async () => {
  await addSubmitted(office)
  await addSubmitted(office)
  const binh = await openAs('binh', 360, false)
  await binh.go(paths.approvals)
  expect(await isNoWider(binh)).toBe(true)
  expect(await tooLow(binh)).toEqual([])
})
