import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Db } from './database.ts'
import * as schema from './schema/index.ts'

/** A handle on a remote database for one request: on Workers a shared one fails under parallel requests. */
export function openRemoteDatabase(url: string, authToken?: string): Db {
  return drizzle(createClient({ url, authToken }), { schema }) as unknown as Db
}
