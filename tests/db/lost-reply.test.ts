import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { openRemoteDatabase } from '../../db/connect.web.ts'
import type { Db } from '../../db/database.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { units } from '../../db/schema/office.ts'
import { write } from '../../db/write.ts'
import { furnish } from '../support/furnishing.ts'
import { startHranaServer } from '../support/hrana-server.ts'
import { eventsOf, NOW } from '../support/office.ts'
import { type Mishap, startUnreliableNetwork } from '../support/unreliable.ts'

let folder: string
let server: Awaited<ReturnType<typeof startHranaServer>>
let network: Awaited<ReturnType<typeof startUnreliableNetwork>>
let db: Db
let direct: Db
let name = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doithoai-lost-'))
  server = await startHranaServer({ path: join(folder, 'remote.db') })
  direct = await openDatabase({ url: server.url })
  await migrateDatabase(direct)
  await furnish(direct, NOW)
  network = await startUnreliableNetwork(server.url)
  db = openRemoteDatabase(network.url)
  await db.select().from(units)
})
afterAll(async () => {
  db.$client.close()
  direct.$client.close()
  await network.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  name++
})

const rename = (head: 'new' | 'latest' = 'new') =>
  write(db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: `unit:${1000 + name}`, step: 'rename', head }],
    statements: [
      db
        .update(units)
        .set({ name: `Xã ${name}` })
        .where(eq(units.id, 1)),
    ],
    mail: [
      { kind: 'test', subject: `unit:${1000 + name}`, recipient: 'user:101', version: 1, channel: 'mail' },
    ],
  })
const stored = async () => ({
  events: (await eventsOf(direct, `unit:${1000 + name}`)).length,
  mail: (
    await direct
      .select()
      .from(outbox)
      .where(eq(outbox.subject, `unit:${1000 + name}`))
  ).length,
  name: (await direct.select().from(units).where(eq(units.id, 1)))[0]!.name,
})

test.each<[string, Mishap[]]>([
  ['the reply of a write is lost', ['lose reply']],
  ['a write never arrives', ['lose request']],
  ['a proxy answers 502 in place of the reply', ['bad gateway']],
  [
    'the reply is lost, and so is the question whether it was taken',
    ['lose reply', 'lose request', 'lose reply'],
  ],
])('%s: it is stored once and said to be stored', async (_case, mishaps) => {
  network.next(...mishaps)
  expect((await rename()).ok).toBe(true)
  expect(await stored()).toEqual({ events: 1, mail: 1, name: `Xã ${name}` })
})

test('a write that lost its race while its reply was lost is still told so', async () => {
  expect((await rename()).ok).toBe(true)
  network.next('lose reply')
  expect(await rename()).toEqual({ ok: false, conflict: 'stale' })
  expect((await stored()).events).toBe(1)
})
