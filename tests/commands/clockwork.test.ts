import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { startClockwork } from '../../src/commands/clockwork.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { bundleProduct, serveProcess } from '../support/served-process.ts'

let product: Awaited<ReturnType<typeof bundleProduct>>
beforeAll(async () => {
  product = await bundleProduct()
})
afterAll(() => product.remove())

let office: Office
let server: MailServer
beforeEach(async () => {
  office = await openOffice()
  server = await startMailServer()
})
afterEach(async () => {
  await server.close()
  office.close()
})

const lan = { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
const standings = async () =>
  (await office.db.select().from(outbox)).map(({ sentAt, claim }) => [sentAt !== null, claim])

test('told to stop while a message is on its way, the clockwork records it first and begins no other piece', async () => {
  for (let i = 0; i < 7; i++) await addOpinion(office, { person: { ...lan, email: `lan${i}@example.vn` } })
  let sent = 0
  let begun = () => {}
  const first = new Promise<void>((done) => {
    begun = done
  })
  office.platform.mail = {
    address: 'vp@example.vn',
    send: async () => {
      begun()
      await new Promise((done) => setTimeout(done, 30))
      sent += 1
    },
  }
  const stop = startClockwork(office.platform, 5)
  await first
  await stop()
  expect(sent).toBe(5)
  expect((await standings()).sort()).toEqual([
    [false, null],
    [false, null],
    ...Array.from({ length: 5 }, () => [true, null]),
  ])
  await new Promise((done) => setTimeout(done, 50))
  expect(sent).toBe(5)
})

test('a served office sends its mail by itself, and finishes the message in hand when it is told to end', async () => {
  // The served process has the real clock.
  office.at(Date.now())
  await addOpinion(office, { person: lan })
  server.behave({ at: 'message', delays: 4_000 })
  const { rows } = await office.db.$client.execute('pragma database_list')
  const served = await serveProcess(product.entry, {
    DATABASE_URL: `file:${rows[0]!.file}`,
    SECRET_KEY: office.platform.secretKey,
    SMTP_URL: server.url,
    MAIL_FROM: 'Văn phòng <vp@example.vn>',
  })
  while (server.offered() === 0) await new Promise((done) => setTimeout(done, 50))
  expect(server.received).toEqual([])
  expect(await served.end()).toBe(0)
  expect(server.received.map(({ to }) => to)).toEqual([['lan@example.vn']])
  expect(await standings()).toEqual([[true, null]])
})
