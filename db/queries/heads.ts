import { desc, eq, inArray, type SQLWrapper, sql } from 'drizzle-orm'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'

/** The end of each subject's history; a subject without one is left out. */
export async function findHeads(db: Db, subjects: string[]): Promise<Map<string, Head>> {
  const rows = await selectHeads(db, subjects)
  return new Map(rows.map(({ subject, seq, hash }) => [subject, { seq, hash }]))
}

/** The same as a query to put into a batch; `subjects` may be a query of its own. */
export function selectHeads(db: Db, subjects: string[] | SQLWrapper) {
  return db
    .select({ subject: events.subject, seq: sql<number>`max(${events.seq})`, hash: events.hash })
    .from(events)
    .where(inArray(events.subject, subjects))
    .groupBy(events.subject)
}

/** The end of one subject's history, as a query to put into a batch; no row without a history. */
export function headOf(db: Db, subject: string) {
  return db
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .where(eq(events.subject, subject))
    .orderBy(desc(events.seq))
    .limit(1)
}
