import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { addRunning, stored } from '../support/live.ts'
import { type RoomOffice, record, serveRoom, sitDown } from '../support/room-office.ts'

const TABLES = 8
const CARDS = 10

let office: RoomOffice
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())

async function takeAll(page: Page, table: number) {
  for (let n = 0; n < CARDS; n++) {
    await record(page, `Bàn ${table}, thẻ ${n}.`)
    await expect.poll(() => page.inputValue('#field-text'), { timeout: 60_000 }).toBe('')
  }
}

test('eight tables that write ten cards each at once take eighty numbers in a row, each table in its own order', async () => {
  const session = await addRunning(office)
  const pages = await Promise.all(
    Array.from({ length: TABLES }, async () => {
      const desk = await office.open('thu')
      desk.page.context().setDefaultTimeout(60_000)
      return sitDown(desk, session)
    }),
  )
  await Promise.all(pages.map(takeAll))
  await expect.poll(async () => (await stored(office)).length, { timeout: 60_000 }).toBe(TABLES * CARDS)
  const cards = await stored(office)
  expect(cards.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, n) => n + 1))
  for (let table = 0; table < TABLES; table++) {
    const own = cards
      .map(({ originalText }) => originalText)
      .filter((text) => text.startsWith(`Bàn ${table},`))
    expect(own).toEqual(Array.from({ length: CARDS }, (_, n) => `Bàn ${table}, thẻ ${n}.`))
  }
  for (const page of pages)
    await expect.poll(() => page.locator('.live-card').count(), { timeout: 20_000 }).toBe(80)
  expect((await verifyLedger(office.db)).fault).toBe(null)
  expect(office.complaints).toEqual([])
}, 240_000)
