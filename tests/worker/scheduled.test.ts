import { afterAll, beforeAll, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import type { Office } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { openWorkerOffice, type WorkerOffice } from '../support/worker.ts'

let server: MailServer
let office: WorkerOffice
beforeAll(async () => {
  server = await startMailServer()
  office = await openWorkerOffice({ SMTP_URL: server.url, MAIL_FROM: 'Văn phòng <vp@dong.example.vn>' })
})
afterAll(async () => {
  await office?.close()
  await server.close()
})

test('the Worker’s cron delivers the outbox over SMTP, once', async () => {
  let ids = 5_000
  const now = Date.now()
  const platform = {
    newId: () => ++ids,
    random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
    secretKey: 'a test key that is long enough to be one',
    clock: () => now,
  }
  const opinion = await addOpinion({ db: office.db, platform } as unknown as Office, {
    person: { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
  })
  const ran = await Promise.all([office.scheduled(), office.scheduled()])
  expect(ran.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
  expect(server.received.map(({ to }) => to)).toEqual([['lan@example.vn']])
  expect(server.received[0]!.mail.text).toContain(`Mã tra cứu: ${opinion.receiptCode}`)
  expect(await office.db.select().from(outbox)).toMatchObject([{ attempts: 1, problem: '', failedAt: null }])
})
