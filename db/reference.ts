import { sql } from 'drizzle-orm'
import { SHIPPED_CALENDAR_DAYS } from '../src/domain/holidays.ts'
import { RULES } from '../src/domain/shipped-rules.ts'
import type { Db } from './database.ts'
import { calendarDays, rules } from './schema/office.ts'
import { write } from './write.ts'

/**
 * Puts the shipped working calendar and rules into a database that has none yet; afterwards they are the administrator's and are left alone.
 * The event is the first of the calendar's own history: its number is the calendar version that deadlines keep.
 */
export async function ensureReference(db: Db): Promise<void> {
  const [row] = await db.select({ n: sql<number>`count(*)` }).from(calendarDays)
  if (row && row.n > 0) return
  await write(db, {
    at: 0,
    // The same in every installation: what is shipped is the same.
    batch: 'shipped',
    actorId: null,
    changes: [
      { subject: 'calendar:1', step: 'ship', head: 'new', data: { days: SHIPPED_CALENDAR_DAYS.length } },
    ],
    statements: [
      db
        .insert(calendarDays)
        .values(
          SHIPPED_CALENDAR_DAYS.map(({ on, kind, decided, reason }) => ({ on, kind, decided, reason })),
        ),
      db.insert(rules).values(
        RULES.map(({ id, level, value, unit, from, to, source, status }) => ({
          rule: id,
          level,
          value: String(value),
          unit,
          fromOn: from,
          toOn: to,
          source,
          status,
        })),
      ),
    ],
  })
}
