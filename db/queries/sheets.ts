import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import { versionOnItsWay } from '../../src/domain/answer.ts'
import type { Day } from '../../src/domain/day.ts'
import { SHEET_MOST_ROWS } from '../../src/domain/sheet.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { sheets } from '../schema/sheets.ts'
import { inForce } from './dated.ts'
import { type OpinionRow, standingOf } from './opinions.ts'

/** What an agency is to answer; nothing of what is separate, whose state is another. */
const TO_ANSWER = inArray(opinions.state, ['assigned', 'drafted'])
/** Sheets that came back, the newest first. */
const SHEETS_SHOWN = 20

/** Agencies whose sheets this person may send out and take back: those of the secretary's units, and an officer's own. */
function isSheetAgency(actor: Actor): SQL {
  return or(inArray(agencies.unitId, unitsAs(actor, 'secretary')), inArray(agencies.id, agenciesOf(actor)))!
}

/** Each agency in force with how many opinions it has to answer, and the sheets that came back lately. One trip. */
export async function findSheetDesk(db: Db, actor: Actor, today: Day) {
  const [agencyRows, sheetRows] = await db.batch([
    db
      .select({
        id: agencies.id,
        name: agencies.name,
        unit: units.name,
        open: sql<number>`(select count(*) from opinions where opinions.agency_id = ${agencies.id} and opinions.state in ('assigned', 'drafted'))`,
      })
      .from(agencies)
      .innerJoin(units, eq(units.id, agencies.unitId))
      .where(and(isSheetAgency(actor), inForce(agencies, today)))
      .orderBy(asc(units.id), asc(agencies.id)),
    db
      .select({
        code: sheets.code,
        agency: agencies.name,
        uploadedAt: sheets.uploadedAt,
        uploader: users.name,
        takenAt: sheets.takenAt,
        taken: sheets.taken,
        refused: sheets.refused,
      })
      .from(sheets)
      .innerJoin(agencies, eq(agencies.id, sheets.agencyId))
      .innerJoin(users, eq(users.id, sheets.uploadedBy))
      .where(isSheetAgency(actor))
      .orderBy(desc(sheets.id))
      .limit(SHEETS_SHOWN),
  ])
  return { agencies: agencyRows, sheets: sheetRows }
}

/** One agency this person may exchange sheets with, or null. */
export async function findSheetAgency(db: Db, actor: Actor, id: number) {
  const [row] = await db
    .select({ id: agencies.id, name: agencies.name, shortName: agencies.shortName, unitId: agencies.unitId })
    .from(agencies)
    .where(and(eq(agencies.id, id), isSheetAgency(actor)))
  return row ?? null
}

/** What an agency is to answer, the most urgent first, each with its written versions. One trip. */
export async function findToAnswer(db: Db, agencyId: number) {
  const isIts = and(eq(opinions.agencyId, agencyId), TO_ANSWER)
  return withVersions(
    await db.batch([
      db
        .select()
        .from(opinions)
        .where(isIts)
        .orderBy(sql`${opinions.dueOn} is null`, asc(opinions.dueOn), asc(opinions.id))
        .limit(SHEET_MOST_ROWS),
      db
        .select()
        .from(answers)
        .where(
          and(
            eq(answers.form, 'written'),
            inArray(answers.opinionId, db.select({ id: opinions.id }).from(opinions).where(isIts)),
          ),
        ),
    ]),
  )
}

/** Opinions of these codes as far as they belong to the agency's unit, whoever has them by now. One trip. */
export async function findRowsOpinions(db: Db, { unitId }: { unitId: number }, codes: readonly string[]) {
  const among = sql`(select value from json_each(${JSON.stringify(codes)}))`
  const isOne = and(
    eq(opinions.unitId, unitId),
    sql`${opinions.code} in ${among}`,
    sql`${opinions.state} <> 'separate'`,
  )
  return withVersions(
    await db.batch([
      db.select().from(opinions).where(isOne),
      db
        .select()
        .from(answers)
        .where(
          and(
            eq(answers.form, 'written'),
            inArray(answers.opinionId, db.select({ id: opinions.id }).from(opinions).where(isOne)),
          ),
        ),
    ]),
  )
}

export type SheetMatter = ReturnType<typeof withVersions>[number]

function withVersions([rows, versions]: [OpinionRow[], (typeof answers.$inferSelect)[]]) {
  const byOpinion = grouped(versions)
  return rows.map((row) => {
    const written = byOpinion.get(row.id) ?? []
    return { ...row, written, draft: versionOnItsWay(written)?.text ?? '', standing: standingOf(row) }
  })
}

function grouped(versions: readonly (typeof answers.$inferSelect)[]) {
  const byOpinion = new Map<number, (typeof answers.$inferSelect)[]>()
  for (const version of versions)
    byOpinion.set(version.opinionId, [...(byOpinion.get(version.opinionId) ?? []), version])
  return byOpinion
}

/** A sheet that came back, with its agency, or null where this person has nothing to do with it. */
export async function findSheet(db: Db, actor: Actor, code: string) {
  const [row] = await db
    .select({ sheet: sheets, agency: { id: agencies.id, name: agencies.name, unitId: agencies.unitId } })
    .from(sheets)
    .innerJoin(agencies, eq(agencies.id, sheets.agencyId))
    .where(and(eq(sheets.code, code), isSheetAgency(actor)))
  return row ? { ...row.sheet, agency: row.agency } : null
}
export type Sheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>
