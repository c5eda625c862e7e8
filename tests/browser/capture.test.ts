import type { CDPSession, Page } from 'playwright-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { people } from '../../db/schema/people.ts'
import { turns } from '../../db/schema/room.ts'
import { addRunning, stored } from '../support/live.ts'
import { NOW } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { type RoomOffice, record, serveRoom, sitDown } from '../support/room-office.ts'

let office: RoomOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

/** Known at this session, as everybody is who sent a question in advance. */
function knows(name: string, hamletId: number) {
  const person = { name, phone: '0912345678', email: '', hamletId, address: '' }
  return addOpinion(office, { session, person, text: `Câu hỏi của ${name}.` })
}

async function sit(): Promise<Page> {
  return sitDown(await office.open('thu'), session)
}

const holds = (page: Page, name: string) => page.locator(`#field-${name}`).inputValue()
const letters = (page: Page) => page.locator('#topic-letters')

/** What an input method shows while a letter is not done yet. */
const composes = (ime: CDPSession, text: string) =>
  ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

test('a known name brings its hamlet, and takes it away when one types on to another name', async () => {
  await knows('Phạm Văn A', 31)
  await knows('Vũ Thị Mận', 32)
  const page = await sit()
  await page.locator('#field-name').pressSequentially('pham van a')
  expect(await holds(page, 'hamlet')).toBe('31')
  await page.keyboard.type('n')
  expect(await holds(page, 'hamlet')).toBe('')
  await page.locator('#field-name').fill('')
  await page.locator('#field-name').pressSequentially('Vũ Thị Mẫn')
  expect(await holds(page, 'hamlet')).toBe('')
  await page.locator('#field-hamlet').selectOption('31')
  await page.locator('#field-name').fill('')
  await page.locator('#field-name').pressSequentially('Vũ Thị Mận'.normalize('NFD'))
  expect(await holds(page, 'hamlet')).toBe('31')
})

test('two of one name are offered with their hamlets, and the one that is picked leaves its bare name', async () => {
  await knows('Lý Thị Mai', 31)
  await knows('Lý Thị Mai', 32)
  const page = await sit()
  const offered = await page
    .locator('#known-names option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  await page.locator('#field-name').fill(offered[1]!)
  expect(await holds(page, 'name')).toBe('Lý Thị Mai')
  expect(await holds(page, 'hamlet')).toBe('32')
})

test('two letters choose the topic under Telex too, and nothing is chosen while a letter is being composed', async () => {
  const page = await sit()
  const ime = await page.context().newCDPSession(page)
  await letters(page).focus()
  await composes(ime, 'd')
  expect(await holds(page, 'topic')).toBe('')
  await composes(ime, 'đ')
  expect(await holds(page, 'topic')).toBe('')
  await ime.send('Input.insertText', { text: 'đ' })
  expect(await holds(page, 'topic')).toBe('land')
  expect(await page.locator('.letters [role=status]').innerText()).toBe('Đất đai')
  await letters(page).fill('')
  await letters(page).pressSequentially('gt')
  expect(await holds(page, 'topic')).toBe('roads')
  await page.keyboard.press('Enter')
  expect(await holds(page, 'topic')).toBe('roads')
})

test('a name that is being composed brings nothing before it is done', async () => {
  await knows('Đỗ', 32)
  const page = await sit()
  const ime = await page.context().newCDPSession(page)
  await page.locator('#field-name').focus()
  await composes(ime, 'đo')
  await composes(ime, 'đỗ')
  expect(await holds(page, 'hamlet')).toBe('')
  await ime.send('Input.insertText', { text: 'Đỗ' })
  expect(await holds(page, 'hamlet')).toBe('32')
})

test('one press takes over who speaks, and the next card is nobody’s turn again', async () => {
  const { db, platform } = office
  const id = platform.newId()
  await db.insert(people).values({ id, name: 'Trần Thị Sáu', hamletId: 32 })
  await db.insert(turns).values({
    ...{ id, sessionId: session.id, key: String(id).padStart(32, '0'), position: 1, personId: id },
    ...{ source: 'walk_in', hamletId: 32, groupName: 'Hội Phụ nữ', showName: true },
    ...{ state: 'speaking', addedBy: 101, addedAt: NOW, calledAt: NOW },
  })
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  expect(await desk.axe()).toEqual([])
  await page.locator('#field-text').fill('Đã bắt đầu ghi')
  await page
    .getByRole('link', { name: /Trần Thị Sáu/ })
    .first()
    .click()
  expect(await holds(page, 'name')).toBe('Trần Thị Sáu')
  expect(await holds(page, 'hamlet')).toBe('32')
  expect(await holds(page, 'group_name')).toBe('Hội Phụ nữ')
  expect(await holds(page, 'text')).toBe('Đã bắt đầu ghi')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-text')
  expect(await page.locator('#capture [name=turn]').inputValue()).toBe(String(id))
  await record(page, 'Lời của người đang nói.', 'Trần Thị Sáu')
  await expect.poll(async () => (await stored(office)).some((one) => one.sessionId === session.id)).toBe(true)
  expect(await page.locator('#capture [name=turn]').inputValue()).toBe('')
})

test('a card is mended and its receipt shown on pages that everybody can read, on the screen and on paper', async () => {
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await record(page, 'Cống thoát nước bị tắc.')
  const card = page.locator('#spoken .live-card')
  await expect.poll(() => card.count()).toBe(1)
  await card.getByRole('link', { name: 'Sửa thẻ' }).click()
  expect(await desk.axe()).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.locator('#field-text').fill('Cống thoát nước đầu thôn bị tắc.')
  await page.locator('#field-text').press('Control+Enter')
  await expect.poll(() => card.locator('.prose').first().innerText()).toContain('đầu thôn')
  await card.getByRole('button', { name: 'Phiếu tiếp nhận' }).click()
  await page.locator('.receipt').waitFor()
  expect(await desk.axe()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const follow = await page.locator('.receipt a.address').getAttribute('href')
  const drawn = await page.locator('.receipt svg[viewBox="0 0 370 370"] path').getAttribute('d')
  expect(renderSVG(await page.locator('.receipt a.address').innerText(), { ecc: 'M', border: 2 })).toContain(
    drawn,
  )
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.receipt .qr, .receipt svg').first().isVisible()).toBe(true)
  for (const away of ['.receipt a.button', '[data-print]', 'body > header nav', 'main form'])
    expect([away, await page.locator(away).filter({ visible: true }).count()]).toEqual([away, 0])
  // What the code of the receipt leads to opens on a phone that never signed in.
  const phone = await office.open('thu', { viewport: { width: 360, height: 740 } })
  await phone.page.context().clearCookies()
  await phone.go(follow!)
  expect(await phone.page.locator('main').innerText()).toContain('Cống thoát nước đầu thôn bị tắc.')
  expect(await phone.axe()).toEqual([])
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
