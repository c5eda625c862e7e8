import type { Db } from '../database.ts'
import { sessionReasons } from '../schema/planning.ts'
import type { Statement } from '../write.ts'
import type { By } from './by.ts'

type NewReason = typeof sessionReasons.$inferInsert

/** Why a session was planned although something spoke against it. */
export function reasonStatement(
  db: Db,
  reason: Pick<NewReason, 'sessionId' | 'about' | 'reason' | 'others'>,
  by: By,
): Statement {
  return db.insert(sessionReasons).values({ ...reason, givenBy: by.actorId, givenAt: by.at })
}
