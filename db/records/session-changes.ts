import type { Db } from '../database.ts'
import { sessionChanges } from '../schema/planning.ts'
import type { Statement } from '../write.ts'
import type { By } from './by.ts'

type NewChange = typeof sessionChanges.$inferInsert

/** When and where a session is held. Instants are epoch ms. */
export interface Held {
  startsAt: number
  endsAt: number
  venueId: number | null
}

/** Keeps what an announced session was and became; `to` is null while it has no new time. */
export function changeStatement(
  db: Db,
  change: Pick<NewChange, 'sessionId' | 'step' | 'reason' | 'carriedToId'> & { from: Held; to: Held | null },
  by: By,
): Statement {
  const { from, to, ...rest } = change
  return db.insert(sessionChanges).values({
    ...rest,
    fromStartsAt: from.startsAt,
    fromEndsAt: from.endsAt,
    fromVenueId: from.venueId,
    toStartsAt: to?.startsAt ?? null,
    toEndsAt: to?.endsAt ?? null,
    toVenueId: to?.venueId ?? null,
    changedBy: by.actorId,
    changedAt: by.at,
  })
}
