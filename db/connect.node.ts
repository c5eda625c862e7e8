import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
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

/** No database that this version can work with; the message is a line for an operator. */
export function unfitDatabase(message: string): Error {
  return Object.assign(new Error(message), { name: 'UnfitDatabase' })
}

/** How far a database has come: `none` of our migrations, some of them, all, or one that only a later version knows. */
export type Standing = 'none' | 'behind' | 'current' | 'ahead'

/** Whether there is a database at all, without making one; a remote one is asked when it is opened. */
export function isThere(url: string): boolean {
  return !url.startsWith('file:') || existsSync(url.slice('file:'.length))
}

/** How the database stands to the migrations of this version. */
export async function standingOf(db: Db, folder: string = migrationsFolder()): Promise<Standing> {
  const { rows: tables } = await db.$client.execute(
    "select 1 from sqlite_master where name = '__drizzle_migrations'",
  )
  if (tables.length === 0) return 'none'
  const { rows } = await db.$client.execute('select max(created_at) as last from __drizzle_migrations')
  const [applied, ours] = [
    Number(rows[0]?.last ?? 0),
    readMigrationFiles({ migrationsFolder: folder }).at(-1)?.folderMillis ?? 0,
  ]
  if (applied === 0) return 'none'
  return applied === ours ? 'current' : applied < ours ? 'behind' : 'ahead'
}

/** Applies every migration that is missing and adds the shipped calendar and rules; safe to run at every start. Throws unfitDatabase for one that a later version made. */
export async function migrateDatabase(db: Db, folder: string = migrationsFolder()): Promise<void> {
  if ((await standingOf(db, folder)) === 'ahead')
    throw unfitDatabase(
      'The database was made by a later version; install that version, or restore an earlier backup.',
    )
  await migrate(db, { migrationsFolder: folder })
  await ensureReference(db)
}

function migrationsFolder(): string {
  // From the source tree and from dist/ alike the migrations lie in db/migrations of the project.
  const here = dirname(fileURLToPath(import.meta.url))
  return here.endsWith('dist') ? `${here}/../db/migrations` : `${here}/migrations`
}
