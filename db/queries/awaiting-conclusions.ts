import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'

/** So many are named on a desk. */
const AWAITING_SHOWN = 10

/** True of a dialogue that is over and whose conclusion, or its notice, is still to come; what was concluded before conclusions were written here waits for none. */
export const AWAITS_CONCLUSION = sql`(sessions.kind = 'dialogue' and (sessions.state = 'held' or sessions.state = 'concluded'
  and exists (select 1 from conclusions where conclusions.session_id = sessions.id and conclusions.issued_at is null)))`

/** Those of the units where `actor` records or leads, the longest waiting first; for a batch. */
export function selectAwaiting(db: Db, actor: Actor) {
  return db
    .select({
      ...{ code: sessions.code, theme: sessions.theme, startsAt: sessions.startsAt },
      ...{ kind: sessions.kind, state: sessions.state },
      unit: { id: units.id, level: units.level },
    })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .where(and(inArray(sessions.unitId, unitsAs(actor, 'secretary', 'leader')), AWAITS_CONCLUSION))
    .orderBy(asc(sessions.startsAt))
    .limit(AWAITING_SHOWN)
}
