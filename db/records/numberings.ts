import type { PaperKind } from '../../src/domain/numbering.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { numberingSubject } from '../queries/numberings.ts'
import { numberings } from '../schema/answers.ts'
import { type WriteOutcome, write } from '../write.ts'
import type { By } from './by.ts'

/** How a unit is to number one kind of its papers. */
export interface NewNumbering {
  /** Where the kind has no row yet. */
  id: number
  unitId: number
  kind: PaperKind
  series: string
  isOwn: boolean
}

/** Says how a unit numbers one kind of paper from now on; refused as stale when that changed since `head`. What was numbered before keeps its number. */
export function recordNumberingOf(
  db: Db,
  by: By,
  head: Head,
  { id, unitId, kind, series, isOwn }: NewNumbering,
): Promise<WriteOutcome> {
  const changed = { series, isOwn, changedBy: by.actorId!, changedAt: by.at }
  return write(db, {
    ...by,
    changes: [{ subject: numberingSubject(unitId, kind), step: 'set', head, data: { series, own: isOwn } }],
    statements: [
      db
        .insert(numberings)
        .values({ id, unitId, kind, ...changed })
        .onConflictDoUpdate({ target: [numberings.unitId, numberings.kind], set: changed }),
    ],
  })
}
