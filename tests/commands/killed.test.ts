import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../db/schema/people.ts'
import { verifyLedger } from '../../db/verify.ts'
import { cardEntry, entryPath, stored } from '../support/live.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { bundleProduct, type ServedProcess, serveProcess } from '../support/served-process.ts'

const TIMES = 20
const CLERKS = 4
const DAY = 86_400_000

let product: Awaited<ReturnType<typeof bundleProduct>>
let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeAll(async () => {
  product = await bundleProduct()
  office = await openOffice()
  // The process runs by the clock on the wall, the test's people came to office with the test's own hour.
  await office.db.update(roles).set({ fromAt: Date.now() - DAY })
  session = await addSession(office, { startsAt: Date.now() - 600_000, state: 'in_progress' })
}, 120_000)
afterAll(() => {
  office?.close()
  product?.remove()
})

async function serve(): Promise<ServedProcess> {
  const { rows } = await office.db.$client.execute('pragma database_list')
  const { secretKey } = office.platform
  return serveProcess(product.entry, { DATABASE_URL: `file:${rows[0]!.file}`, SECRET_KEY: secretKey })
}

/** Sends it; its number if that was said, null where nobody answered any more. */
async function send(origin: string, card: RequestInit): Promise<number | null> {
  const headers = { ...card.headers, origin, cookie: 'doithoai=token-thu' }
  try {
    const answer = await fetch(origin + entryPath(session), { ...card, headers })
    return answer.status === 200 ? ((await answer.json()) as { number: number }).number : null
  } catch {
    return null
  }
}

test('a server that is killed twenty times in the middle of posts keeps every card it acknowledged, each once', async () => {
  const acknowledged = new Map<string, number>()
  let written = 0
  for (let times = 0; times < TIMES; times++) {
    const served = await serve()
    let isOver = false
    // Each clerk sends one card after the other, and the same again where no answer came.
    const clerks = Array.from({ length: CLERKS }, async () => {
      while (!isOver) {
        const text = `Ý kiến ${++written}.`
        const card = cardEntry({ text, key: written.toString(16).padStart(32, '0') })
        const number = await send(served.origin, card)
        if (number !== null) acknowledged.set(text, number)
      }
    })
    // It works, and at one moment or another of its work it is gone.
    const before = acknowledged.size
    await expect.poll(() => acknowledged.size, { timeout: 10_000, interval: 5 }).toBeGreaterThan(before)
    await new Promise((done) => setTimeout(done, (times * 37) % 160))
    await served.kill()
    isOver = true
    await Promise.all(clerks)
  }
  const last = await serve()
  for (let n = 1; n <= written; n++) {
    const card = cardEntry({ text: `Ý kiến ${n}.`, key: n.toString(16).padStart(32, '0') })
    const number = await send(last.origin, card)
    const before = acknowledged.get(`Ý kiến ${n}.`)
    expect([n, number]).toEqual([n, before ?? expect.any(Number)])
  }
  expect(await last.end()).toBe(0)
  expect(acknowledged.size).toBeGreaterThanOrEqual(TIMES)
  const cards = await stored(office)
  expect(cards.map(({ number }) => number)).toEqual(Array.from({ length: written }, (_, n) => n + 1))
  expect(new Set(cards.map(({ originalText }) => originalText)).size).toBe(written)
  expect((await verifyLedger(office.db)).fault).toBe(null)
}, 400_000)
