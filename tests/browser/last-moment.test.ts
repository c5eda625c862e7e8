import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRunning, storedTexts } from '../support/live.ts'
import {
  fillCard,
  kept,
  type RoomOffice,
  record,
  serveRoom,
  sitDown,
  unsent,
} from '../support/room-office.ts'
import { pressAsItGoes } from '../support/slow-disk.ts'

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

const texts = () => storedTexts(office, session)

test('a card that was pressed as the page went is not in the form again: the next one has a key of its own', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await fillCard(page, 'Ngay trước khi tải lại.')
  await expect.poll(() => kept(page, 'drafts')).toEqual(['Ngay trước khi tải lại.'])
  await pressAsItGoes(page)
  await expect.poll(texts).toEqual(['Ngay trước khi tải lại.'])
  expect(await page.locator('#field-text').inputValue()).toBe('')
  expect(await kept(page, 'drafts')).toEqual([])
  await record(page, 'Người nói tiếp theo.')
  await expect.poll(texts).toEqual(['Ngay trước khi tải lại.', 'Người nói tiếp theo.'])
  await expect.poll(() => unsent(page).count()).toBe(0)
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
