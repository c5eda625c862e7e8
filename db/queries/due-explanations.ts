import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Explained } from '../../src/domain/due-explanation.ts'
import type { Extension } from '../../src/domain/extension.ts'
import type { Db } from '../database.ts'
import { extensions } from '../schema/deadlines.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { HELD_FOR } from './held-for.ts'
import { RUNNING, toRunning } from './running.ts'
import { isOnBoard, visibleTo } from './visibility.ts'

/** Dates of one opinion with all they were computed from; no word of the matter itself. */
export interface ExplainedOpinion extends Explained {
  code: string
  unit: typeof units.$inferSelect
  extensions: Extension[]
  rulebook: Rulebook
}

/** The dates of an opinion on the board. One trip. */
export function findExplainedOnBoard(db: Db, code: string): Promise<ExplainedOpinion | null> {
  return findExplained(db, and(eq(opinions.code, code), isOnBoard)!)
}

/** The dates of an opinion that `actor` may see. One trip. */
export function findExplainedFor(db: Db, actor: Actor, code: string): Promise<ExplainedOpinion | null> {
  return findExplained(db, and(eq(opinions.code, code), visibleTo(actor))!)
}

async function findExplained(db: Db, condition: SQL): Promise<ExplainedOpinion | null> {
  const [[row], putOff, ...rules] = await db.batch([
    db
      .select({
        ...RUNNING,
        code: opinions.code,
        unit: units,
        noticeOn: opinions.noticeOn,
        dueOn: opinions.dueOn,
        calendarVersion: opinions.calendarVersion,
      })
      .from(opinions)
      .innerJoin(units, eq(units.id, opinions.unitId))
      .leftJoin(sessions, eq(sessions.id, HELD_FOR))
      .where(condition)
      .limit(1),
    db
      .select({
        rule: extensions.fromRule,
        fromOn: extensions.fromOn,
        toOn: extensions.toOn,
        reason: extensions.reason,
      })
      .from(extensions)
      .innerJoin(opinions, eq(opinions.id, extensions.opinionId))
      .where(condition)
      .orderBy(asc(extensions.id)),
    ...rulebookReads(db),
  ])
  if (!row) return null
  const { code, unit, noticeOn, dueOn, calendarVersion } = row
  return {
    ...toRunning(row),
    code,
    unit,
    noticeOn,
    dueOn,
    calendarVersion,
    ruleBefore: putOff.find(({ rule }) => rule !== 'EXTENSION')?.rule ?? null,
    extensions: putOff.map(({ rule: _, ...extension }) => extension),
    rulebook: rulebookOf(rules),
  }
}
