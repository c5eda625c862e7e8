import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { ImportTable } from '../../src/domain/import.ts'
import type { Matching } from '../../src/domain/import-matching.ts'
import type { Db } from '../database.ts'
import { imports } from '../schema/imports.ts'
import { units } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { recordedBy } from './capture-desk.ts'

const SHOWN = 50

/** The session, where `actor` is secretary of its unit, with the sheets that were sent for it, the last first; else null. One trip. */
export async function findImportDesk(db: Db, actor: Actor, code: string) {
  const isIt = recordedBy(actor, code)
  const [[row], sent] = await db.batch([
    db
      .select({ session: sessions, unit: units })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .where(isIt),
    db
      .select({
        code: imports.code,
        fileName: imports.fileName,
        state: imports.state,
        made: imports.made,
        uploadedAt: imports.uploadedAt,
        uploader: users.name,
      })
      .from(imports)
      .innerJoin(sessions, eq(sessions.id, imports.sessionId))
      .innerJoin(users, eq(users.id, imports.uploadedBy))
      .where(isIt)
      .orderBy(desc(imports.uploadedAt), desc(imports.id))
      .limit(SHOWN),
  ])
  return row ? { ...row, sent } : null
}

/** One sheet as it is being looked at, with the end of its history; null where this person may not. `table` is null once its words are gone. One trip. */
export async function findImport(db: Db, actor: Actor, session: string, code: string) {
  const last = sql`from events where subject = 'import:' || ${imports.id} order by seq desc limit 1`
  const [row] = await db
    .select({
      sheet: imports,
      uploader: users.name,
      seq: sql<number>`(select seq ${last})`,
      hash: sql<string>`(select hash ${last})`,
    })
    .from(imports)
    .innerJoin(sessions, eq(sessions.id, imports.sessionId))
    .innerJoin(users, eq(users.id, imports.uploadedBy))
    .where(and(recordedBy(actor, session), eq(imports.code, code)))
  if (!row) return null
  const { cells, matching, ...sheet } = row.sheet
  return {
    ...sheet,
    uploader: row.uploader,
    head: { seq: row.seq, hash: row.hash },
    table: cells === '' ? null : (JSON.parse(cells) as ImportTable),
    matching: JSON.parse(matching) as Matching,
  }
}
export type Import = NonNullable<Awaited<ReturnType<typeof findImport>>>

/** Sheets that nobody recorded, sent before `before` (epoch ms). */
export function listForgottenImports(db: Db, before: number, limit: number) {
  return db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.state, 'preview'), lt(imports.uploadedAt, before)))
    .limit(limit)
}
