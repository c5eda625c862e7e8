import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { type WriteOutcome, write } from '../write.ts'

/**
 * Stops or resumes messages to the address of a person, for everything that was raised from it so far: each opinion has a person of its own. What is raised later with
 * the same address asks for its messages anew.
 */
export function recordSubscription(
  db: Db,
  personId: number,
  wanted: boolean,
  at: number,
): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId: null,
    changes: [
      { subject: `person:${personId}`, step: wanted ? 'resubscribe' : 'unsubscribe', head: 'latest' },
    ],
    statements: [
      db
        .update(people)
        .set({ unsubscribedAt: wanted ? null : at })
        .where(
          sql`${people.id} = ${personId} or (${people.email} <> '' and lower(trim(${people.email})) = (select lower(trim(own.email)) from people own where own.id = ${personId}))`,
        ),
    ],
  })
}
