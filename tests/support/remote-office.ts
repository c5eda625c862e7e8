import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { openRemoteDatabase } from '../../db/connect.web.ts'
import type { Db } from '../../db/database.ts'
import { createIdentifiers } from '../../src/domain/identifier.ts'
import { furnish } from './furnishing.ts'
import { startHranaServer } from './hrana-server.ts'
import { NOW, type Office } from './office.ts'

/** The rows of an office on a database that answers over the network. */
export interface RemoteOffice {
  db: Db
  platform: Pick<Office['platform'], 'newId' | 'clock'>
  close(): Promise<void>
}

export async function openRemoteOffice(): Promise<RemoteOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'doithoai-remote-'))
  const server = await startHranaServer({ path: join(folder, 'remote.db') })
  const direct = await openDatabase({ url: server.url })
  await migrateDatabase(direct)
  await furnish(direct, NOW)
  direct.$client.close()
  const db = openRemoteDatabase(server.url)
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  return {
    db,
    platform: { newId: createIdentifiers(() => NOW, random), clock: () => NOW },
    close: async () => {
      db.$client.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
