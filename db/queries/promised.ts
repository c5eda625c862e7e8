import { and, eq, inArray } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { heldForSession } from './held-for.ts'

/** The open opinions that come up at a session, whose answers were promised from its day. */
export function listPromisedFrom(db: Db, sessionId: number) {
  const { id, kind, source, receivedOn, acceptedOn, dueOn } = opinions
  return db
    .select({ id, kind, source, receivedOn, acceptedOn, dueOn })
    .from(opinions)
    .where(
      and(
        heldForSession(sessionId),
        eq(opinions.dueRule, 'AGENCY_RESULT'),
        inArray(opinions.state, [...OPEN_STATES]),
      ),
    )
}
