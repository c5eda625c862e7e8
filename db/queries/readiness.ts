import { and, countDistinct, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Role } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { isEnded } from '../../src/domain/ending.ts'
import type { UnitReadiness } from '../../src/domain/readiness.ts'
import type { Db } from '../database.ts'
import { agencies, hamlets, leaders, units, venues } from '../schema/office.ts'
import { roles, users } from '../schema/people.ts'

/** How many records each list of administration shows, and how far each unit in force is set up; one trip. */
export async function findReadiness(db: Db, unitIds: readonly number[], on: Day) {
  const within = [...unitIds]
  const [rows, [staff]] = await db.batch([
    db
      .select({
        unit: units,
        hamlets: kept(hamlets, on),
        agencies: kept(agencies, on),
        venues: kept(venues, on),
        leaders: kept(leaders, on),
        secretary: held('secretary'),
        officer: held('officer'),
        leader: held('leader'),
      })
      .from(units)
      .where(inArray(units.id, within)),
    db
      .select({ n: countDistinct(users.id) })
      .from(users)
      .innerJoin(roles, and(eq(roles.userId, users.id), inArray(roles.unitId, within)))
      .where(isNull(users.endedAt)),
  ])
  const inUse = rows.filter(({ unit }) => !isEnded(unit, on))
  const sum = (noun: 'hamlets' | 'agencies' | 'venues' | 'leaders') =>
    rows.reduce((total, row) => total + row[noun], 0)
  return {
    counts: {
      units: inUse.length,
      hamlets: sum('hamlets'),
      agencies: sum('agencies'),
      venues: sum('venues'),
      leaders: sum('leaders'),
      users: staff?.n ?? 0,
    },
    units: inUse.map(({ unit, ...has }): UnitReadiness => ({ ...unit, ...has })),
  }
}

// Drizzle leaves the table's name off a column where it selects from one table; inside a subquery that would be another column.
const UNIT = sql.raw('units.id')

/** How many of a unit's records have not ended, as the list counts them. */
function kept(
  table: typeof hamlets | typeof agencies | typeof venues | typeof leaders,
  on: Day,
): SQL<number> {
  return sql<number>`(select count(*) from ${table} as kept
    where kept.unit_id = ${UNIT} and (kept.to_on is null or kept.to_on >= ${on}))`
}

/** How many users hold a role in a unit. */
function held(role: Role): SQL<number> {
  return sql<number>`(select count(*) from roles join users on users.id = roles.user_id
    where roles.unit_id = ${UNIT} and roles.role = ${role} and roles.ended_at is null and users.ended_at is null)`
}
