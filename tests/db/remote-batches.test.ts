import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { createApp } from '../../src/app.ts'
import { paths } from '../../src/paths.ts'
import { addAnswer, addAssigned } from '../support/answers.ts'
import { addOwnNumbering } from '../support/numbering.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { openRemoteOffice, type RemoteOffice } from '../support/remote-office.ts'

/* The largest writes, with the whole app on a database that answers over the network. */
let remote: RemoteOffice
let office: Office
beforeEach(async () => {
  remote = await openRemoteOffice()
  const local = await openOffice()
  local.close()
  const platform = { ...local.platform, database: () => remote.db }
  office = { ...local, db: remote.db, platform }
})
afterEach(() => remote.close())

const ask = (path: string, fields: Record<string, string | string[]>) => {
  const { headers, ...init } = form(fields)
  const signedIn = { ...(headers as Record<string, string>), cookie: 'doithoai=token-thu' }
  return createApp(office.platform).request(`http://localhost${path}`, { ...init, headers: signedIn })
}
const count = async (sql: string) =>
  Number((await remote.db.$client.execute(`select count(*) as n from ${sql}`)).rows[0]!.n)
const withMail = { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }

test('a hundred filed with one button, and all of it taken back', async () => {
  const ticked: string[] = []
  for (let n = 0; n < 100; n++) ticked.push(`${(await addOpinion(office, { person: withMail })).code}.1`)
  const filed = await ask(paths.decisions, { decision: 'file', reason: 'Không đủ thông tin', ticked })
  expect([filed.status, await count("opinions where state = 'filed'")]).toEqual([303, 100])
  expect(await count("outbox where kind = 'filed' and failed_at is null")).toBe(100)
  const again = ticked.map((one) => one.replace('.1', '.2'))
  expect((await ask(paths.decisionsUndone, { ticked: again })).status).toBe(303)
  expect(await count("opinions where state = 'received'")).toBe(100)
  expect(await count("outbox where kind = 'filed' and failed_at is null")).toBe(0)
  expect((await verifyLedger(remote.db)).fault).toBeNull()
}, 120_000)

test('sixty answers released with one button, twice at once: each once, and no number left out', async () => {
  await addOwnNumbering(remote.db)
  const ticked: string[] = []
  for (let n = 0; n < 60; n++) {
    const { id, code } = await addAssigned(office, { state: 'approved' }, { person: withMail })
    const approval = { submittedAt: NOW, approvedAt: NOW, approvedBy: 103, signerId: 61 }
    await addAnswer(office, id, approval)
    ticked.push(`${code}.1`)
  }
  await Promise.all([1, 2].map(() => ask(paths.releases, { do: 'chosen', ticked })))
  const { rows } = await remote.db.$client.execute(
    'select count(distinct number) as n, max(number) as most, count(*) as papers from documents',
  )
  expect(rows[0]).toMatchObject({ n: 60, most: 60, papers: 60 })
  expect(await count("outbox where kind = 'answered'")).toBe(60)
  expect((await verifyLedger(remote.db)).fault).toBeNull()
}, 120_000)
