import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema/index.ts'

/** A handle on the office's database: an embedded file on Node, a remote libSQL on Workers. */
export type Db = LibSQLDatabase<typeof schema> & { $client: Client }
