import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRunning, stored } from '../support/live.ts'
import { isReady, kept, type RoomOffice, serveRoom, sitDown, unsent } from '../support/room-office.ts'

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

const texts = async () =>
  (await stored(office))
    .filter(({ sessionId }) => sessionId === session.id)
    .map(({ originalText }) => originalText)

async function fill(page: Awaited<ReturnType<typeof sitDown>>, text: string) {
  await page.locator('#field-name').fill('Bùi Văn Khải')
  await page.locator('#field-hamlet').selectOption('32')
  await page.locator('#field-text').fill(text)
  await page.locator('#field-topic').selectOption('roads')
}

test('a card that was pressed as the page went is not in the form again: the next one has a key of its own', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await fill(page, 'Ngay trước khi tải lại.')
  await expect.poll(() => kept(page, 'drafts')).toEqual(['Ngay trước khi tải lại.'])
  const gone = page.waitForEvent('load')
  await page.evaluate(async () => {
    // A slow disk: something else holds the store while the card is pressed and the page goes.
    const db = await new Promise<IDBDatabase>((opened) => {
      const opening = indexedDB.open('doithoai-live')
      opening.onsuccess = () => opened(opening.result)
    })
    const entries = db.transaction(['entries'], 'readwrite').objectStore('entries')
    const hold = () => {
      entries.count().onsuccess = hold
    }
    hold()
    document.querySelector<HTMLFormElement>('#capture form')!.requestSubmit()
    location.reload()
  })
  await gone
  await isReady(page)
  await expect.poll(texts).toEqual(['Ngay trước khi tải lại.'])
  expect(await page.locator('#field-text').inputValue()).toBe('')
  expect(await kept(page, 'drafts')).toEqual([])
  await fill(page, 'Người nói tiếp theo.')
  await page.locator('#field-text').press('Control+Enter')
  await expect.poll(texts).toEqual(['Ngay trước khi tải lại.', 'Người nói tiếp theo.'])
  await expect.poll(() => unsent(page).count()).toBe(0)
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
