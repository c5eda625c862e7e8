import { sql } from 'drizzle-orm'
import { namesToAskFor } from '../../src/domain/redaction.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'

/** Texts that are to become public, and whose records know the people they may name. */
export interface Asking {
  unitId: number
  texts: readonly string[]
}

/**
 * For each of these, the names in its unit's records (who asked, who registered for a session) that its texts may hold. By index from the words of the text to the
 * names, never the other way: a hundred thousand people cost as much as ten. One trip.
 */
export async function findKnownNames(db: Db, asking: readonly Asking[]): Promise<string[][]> {
  const [first, ...rest] = asking.map((one) => knownNames(db, one))
  if (!first) return []
  const found = await db.batch([first, ...rest])
  return found.map((rows) => rows.map(({ name }) => name))
}

function knownNames(db: Db, { unitId, texts }: Asking) {
  const candidates = [...new Set(texts.flatMap(namesToAskFor))]
  // `folded_name` is a column the database derives from the name (migration 0005); each candidate is one look-up in its index.
  return db
    .selectDistinct({ name: people.name })
    .from(people)
    .where(
      sql`${people.erasedAt} is null
      and people.folded_name in (select value from json_each(${JSON.stringify(candidates)}))
      and (exists (select 1 from opinions where opinions.person_id = ${people.id} and opinions.unit_id = ${unitId})
        or exists (select 1 from registrations join sessions on sessions.id = registrations.session_id
          where registrations.person_id = ${people.id} and sessions.unit_id = ${unitId}))`,
    )
}
