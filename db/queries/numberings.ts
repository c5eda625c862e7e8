import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { bookYear } from '../../src/domain/document-number.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { PAPER_KINDS, type PaperKind } from '../../src/domain/numbering.ts'
import type { Head } from '../chain.ts'
import { NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { documents, numberings } from '../schema/answers.ts'
import { units } from '../schema/office.ts'
import { inForce } from './dated.ts'
import { selectHeads } from './heads.ts'

/** The subject of how a unit numbers one kind of paper. */
export function numberingSubject(unitId: number, kind: PaperKind): string {
  return `numbering:${unitId}-${kind}`
}

/** How one kind of paper is numbered in a unit, as it stands. `last`: the greatest number of its series this year. */
export interface UnitNumbering {
  kind: PaperKind
  series: string | null
  isOwn: boolean
  last: number | null
  head: Head
}

/** The units in which documents are numbered, of those with these ids, in the order of their names. */
export async function findNumberingUnits(db: Db, unitIds: number[], today: Day) {
  const rows = await db
    .select({ id: units.id, slug: units.slug, name: units.name })
    .from(units)
    .where(and(inArray(units.id, unitIds), inForce(units, today)))
    .orderBy(asc(units.id))
  return rows.sort(compareNames)
}

/** How a unit numbers each kind of its papers. One trip. */
export async function findNumberings(db: Db, unitId: number, today: Day): Promise<UnitNumbering[]> {
  const [rows, books, heads] = await db.batch([
    db.select().from(numberings).where(eq(numberings.unitId, unitId)),
    db
      .select({ series: documents.series, last: sql<number>`max(${documents.number})` })
      .from(documents)
      .where(and(eq(documents.unitId, unitId), eq(documents.year, bookYear(today))))
      .groupBy(documents.series),
    selectHeads(
      db,
      PAPER_KINDS.map((kind) => numberingSubject(unitId, kind)),
    ),
  ])
  return PAPER_KINDS.map((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return {
      kind,
      series: row?.series ?? null,
      isOwn: row?.isOwn ?? false,
      last: books.find(({ series }) => series === row?.series)?.last ?? null,
      head: heads.find(({ subject }) => subject === numberingSubject(unitId, kind)) ?? NO_HISTORY,
    }
  })
}
