import { desc, eq } from 'drizzle-orm'
import { type Head, NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { installation } from '../schema/office.ts'

/** The digest of the one-time set-up code, null once it was used, and the end of the installation's history; one trip. */
export async function findSetup(db: Db): Promise<{ codeHash: string | null; head: Head }> {
  const [[row], [head]] = await db.batch([
    db.select({ codeHash: installation.setupCodeHash }).from(installation).where(eq(installation.id, 1)),
    db
      .select({ seq: events.seq, hash: events.hash })
      .from(events)
      .where(eq(events.subject, 'installation:1'))
      .orderBy(desc(events.seq))
      .limit(1),
  ])
  return { codeHash: row?.codeHash ?? null, head: head ?? NO_HISTORY }
}
