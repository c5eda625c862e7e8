import { and, asc, eq, inArray } from 'drizzle-orm'
import { CALENDAR } from '../../src/domain/calendar-history.ts'
import type { StoredRule } from '../../src/domain/rule-change.ts'
import { NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { rules } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { toRule } from './calendars.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every row of the rules and these units; one trip. */
export async function findRules(db: Db, unitIds: readonly number[]) {
  const [rows, units] = await db.batch([db.select().from(rules), unitsOf(db, unitIds)])
  return { rules: rows.map(toStored), units }
}

/** The rows of one rule, who set them, the end of its history, these units, and the version of the calendar; one trip. */
export async function findRule(db: Db, id: string, unitIds: readonly number[]) {
  const subject = ruleSubject(id)
  const [rows, heads, units, calendar, changes] = await db.batch([
    db.select().from(rules).where(eq(rules.rule, id)),
    headOf(db, subject),
    unitsOf(db, unitIds),
    headOf(db, CALENDAR),
    db
      .select({ step: events.step, at: events.at, data: events.data, actorName: users.name })
      .from(events)
      .leftJoin(users, eq(users.id, events.actorId))
      .where(and(eq(events.subject, subject), inArray(events.step, ['set', 'withdraw'])))
      .orderBy(asc(events.seq)),
  ])
  return {
    rows: rows.map(toStored),
    head: heads[0] ?? NO_HISTORY,
    units,
    calendarVersion: calendar[0]?.seq ?? 0,
    changes,
  }
}

/** The subject under which the changes of a rule are recorded. */
export function ruleSubject(id: string): string {
  return `rule:${id}`
}

function toStored(row: typeof rules.$inferSelect): StoredRule {
  return { ...toRule(row), rowId: row.id }
}
