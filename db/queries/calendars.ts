import { desc, eq } from 'drizzle-orm'
import { type Calendar, calendarOf } from '../../src/domain/calendar.ts'
import type { Rule } from '../../src/domain/rule.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { calendarDays, rules } from '../schema/office.ts'

export interface Rulebook {
  calendar: Calendar
  rules: Rule[]
}

/** The working calendar as it stands (its version is the length of its history) and every rule; one trip. */
export async function findRulebook(db: Db): Promise<Rulebook> {
  return rulebookOf(await db.batch(rulebookReads(db)))
}

/** The reads of a rulebook, for a batch that holds others too; `rulebookOf` takes their rows. */
export function rulebookReads(db: Db) {
  return [
    db.select().from(calendarDays),
    db.select().from(rules),
    db
      .select({ seq: events.seq })
      .from(events)
      .where(eq(events.subject, 'calendar:1'))
      .orderBy(desc(events.seq))
      .limit(1),
  ] as const
}

type Rows = readonly [(typeof calendarDays.$inferSelect)[], (typeof rules.$inferSelect)[], { seq: number }[]]

/** The calendar with its version and the rules, from the rows of `rulebookReads`. */
export function rulebookOf([days, rows, [head]]: Rows): Rulebook {
  return { calendar: calendarOf(days, head?.seq ?? 0), rules: rows.map(toRule) }
}

/** A stored row as a rule, its value read. */
export function toRule(row: typeof rules.$inferSelect): Rule {
  const { rule: id, fromOn: from, toOn: to, level, value, unit, source, status, officeId } = row
  return { id, level, value: readValue(value), unit, from, to, source, status, officeId } as Rule
}

/** Stored as text: a number, `true`/`false`, or a list joined by commas. */
function readValue(text: string): Rule['value'] {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  return text.split(',')
}
