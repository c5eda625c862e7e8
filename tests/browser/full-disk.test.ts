import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRunning, livePath, storedTexts } from '../support/live.ts'
import { linkState, type RoomOffice, record, serveRoom, sitDown, unsent } from '../support/room-office.ts'

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

/** A table whose disk has no room from the moment `fill` is called on, also for a page that is loaded again. */
async function sitAtDisk() {
  const desk = await office.open('thu')
  await desk.page.context().addInitScript(() => {
    for (const way of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[way]
      IDBObjectStore.prototype[way] = function (...what) {
        if (localStorage.isFull) throw new DOMException('full', 'QuotaExceededError')
        return write.apply(this, what)
      }
    }
  })
  const page = await sitDown(desk, session)
  const fill = () =>
    page.evaluate(() => {
      localStorage.isFull = 'yes'
    })
  return { page, fill }
}

/** The tab is closed without a network, and another one opened with it. */
async function openAgain(page: Page): Promise<Page> {
  await page.close()
  const again = await page.context().newPage()
  await page.context().setOffline(false)
  await again.goto(`${office.address}${livePath(session)}`)
  return again
}

test('cards that waited before the disk was full are sent when the server answers', async () => {
  const { page, fill } = await sitAtDisk()
  await page.context().setOffline(true)
  await record(page, 'Ghi khi còn chỗ.')
  await expect.poll(() => unsent(page).count()).toBe(1)
  await fill()
  await page.context().setOffline(false)
  await expect.poll(() => textsOf(), { timeout: 15_000 }).toEqual(['Ghi khi còn chỗ.'])
  await expect.poll(() => unsent(page).count()).toBe(0)
})

test('a page that is loaded again on a full disk sends what waits and goes on', async () => {
  const { page, fill } = await sitAtDisk()
  await page.context().setOffline(true)
  await record(page, 'Ghi khi còn chỗ.')
  await expect.poll(() => unsent(page).count()).toBe(1)
  await fill()
  await page.evaluate(() =>
    localStorage.setItem('doithoai-live 0', JSON.stringify({ pressedAt: 1, entry: { key: '0'.repeat(32) } })),
  )
  const again = await openAgain(page)
  await expect.poll(() => textsOf(), { timeout: 15_000 }).toEqual(['Ghi khi còn chỗ.'])
  await expect.poll(() => unsent(again).count()).toBe(0)
  await record(again, 'Ghi sau khi mở lại.')
  await expect.poll(() => textsOf()).toEqual(['Ghi khi còn chỗ.', 'Ghi sau khi mở lại.'])
})

test('nothing says that a card is kept which the disk did not take', async () => {
  const { page, fill } = await sitAtDisk()
  await record(page, 'Ghi khi còn chỗ.')
  await expect.poll(() => said(page)).toBe('Đã ghi ý kiến số 1.')
  await fill()
  await page.context().setOffline(true)
  await record(page, 'Ghi khi hết chỗ và mất mạng.')
  await expect.poll(() => linkState(page)).toContain('không lưu được nội dung trên máy')
  await expect.poll(() => page.locator('#field-text').inputValue()).toBe('Ghi khi hết chỗ và mất mạng.')
  expect(await said(page)).toBe('')
})

test('nothing says that a card is on its way which was refused', async () => {
  const { page } = await sitAtDisk()
  await record(page, 'Đường lầy lội. '.repeat(1400))
  await expect.poll(() => linkState(page)).toContain('dài hơn 5.000 ký tự')
  await expect.poll(() => said(page)).toBe('')
})

test('what a page wrote down in its last moment comes back, whatever else stands beside it', async () => {
  const { page } = await sitAtDisk()
  await page.context().setOffline(true)
  await record(page, 'Ghi trong phút cuối.')
  await expect.poll(() => unsent(page).count()).toBe(1)
  // As a page leaves it that is gone before its store had the card.
  await page.evaluate(async () => {
    const opening = indexedDB.open('doithoai-live', 1)
    await new Promise((done) => {
      opening.onsuccess = done
    })
    const entries = opening.result.transaction('entries', 'readwrite').objectStore('entries')
    const all = entries.getAll()
    await new Promise((done) => {
      all.onsuccess = done
    })
    const [entry] = all.result
    localStorage.setItem(`doithoai-live ${entry.key}`, JSON.stringify({ pressedAt: 1, entry }))
    localStorage.setItem('doithoai-live broken', '{"pressedAt":')
    entries.clear()
  })
  await openAgain(page)
  await expect.poll(() => textsOf(), { timeout: 15_000 }).toEqual(['Ghi trong phút cuối.'])
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
