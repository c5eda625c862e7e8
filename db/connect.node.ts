import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Db } from './database.ts'
import { ensureReference } from './reference.ts'
import * as schema from './schema/index.ts'

export interface DatabaseAddress {
  /** `file:path`, or `libsql://…` / `http(s)://…` for a remote one. */
  url: string
  authToken?: string
  encryptionKey?: string
}

/**
 * How long one attempt waits for another process' lock, in ms. Short on purpose: the embedded client is synchronous, and while it
 * waits the whole server stands still. Patience lies in db/write.ts, which waits without blocking.
 */
const LOCK_WAIT_MS = 150

/** Opens the database; a file gets its folder and write-ahead logging (which persists in the file). */
export async function openDatabase(address: DatabaseAddress): Promise<Db> {
  const isFile = address.url.startsWith('file:')
  if (isFile) mkdirSync(dirname(address.url.slice('file:'.length)), { recursive: true })
  const client = createClient({ ...address, timeout: LOCK_WAIT_MS })
  if (isFile) await client.execute('pragma journal_mode = wal')
  return drizzle(client, { schema })
}

/** Applies every migration that is missing and adds the shipped calendar and rules; safe to run at every start. */
export async function migrateDatabase(db: Db, folder: string = migrationsFolder()): Promise<void> {
  await migrate(db, { migrationsFolder: folder })
  await ensureReference(db)
}

function migrationsFolder(): string {
  // From the source tree and from dist/ alike the migrations lie in db/migrations of the project.
  const here = dirname(fileURLToPath(import.meta.url))
  return here.endsWith('dist') ? `${here}/../db/migrations` : `${here}/migrations`
}
