import type { Page } from 'playwright-core'
import { isReady } from './room-office.ts'

/** Presses the card that is filled in, and loads the page again in that very moment, on a slow disk: something else holds the store. */
export async function pressAsItGoes(page: Page): Promise<void> {
  const gone = page.waitForEvent('load')
  await page.evaluate(async () => {
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
}
