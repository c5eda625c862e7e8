import type { Db } from '../../db/database.ts'
import { numberings } from '../../db/schema/answers.ts'
import { write } from '../../db/write.ts'
import type { PaperKind } from '../../src/domain/numbering.ts'
import { NOW } from './office.ts'

/** Lets unit 1 number the committee's answers here, as `UBND-PM`; `overrides` change any column. */
export async function addOwnNumbering(
  db: Db,
  overrides: Partial<typeof numberings.$inferInsert> = {},
): Promise<void> {
  const row = {
    id: 900 + Math.floor(Math.random() * 1_000_000),
    unitId: 1,
    kind: 'answer_peoples_committee' as PaperKind,
    series: 'UBND-PM',
    isOwn: true,
    changedBy: 105,
    changedAt: NOW,
    ...overrides,
  }
  await write(db, {
    at: NOW,
    actorId: 105,
    changes: [{ subject: `numbering:${row.unitId}-${row.kind}`, step: 'set', head: 'latest' }],
    statements: [db.insert(numberings).values(row)],
  })
}
