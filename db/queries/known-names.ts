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
 * names, never the other way: a hundred thousand people cost as much as ten. Who only reported a
 * breach of law is not among them: their name is told to nobody, not by being found either. One trip.
 */
export async function findKnownNames(db: Db, asking: readonly Asking[]): Promise<string[][]> {
  const [first, ...rest] = asking.map((one) => selectKnownNames(db, one))
  if (!first) return []
  const found = await db.batch([first, ...rest])
  return found.map((rows) => rows.map(({ name }) => name))
}

/** The same for one, to stand in a batch with other reads. */
export function selectKnownNames(db: Db, { unitId, texts }: Asking) {
  const candidates = [...new Set(texts.flatMap(namesToAskFor))]
  // The index holds each name as one word (migration 0005), so that a candidate meets whole names alone, at one look-up each.
  const words = JSON.stringify(candidates.map((name) => name.replaceAll(' ', '0')))
  return db
    .selectDistinct({ name: people.name })
    .from(people)
    .where(
      sql`${people.erasedAt} is null
      and ${people.id} in (select doc from people_names_words where term in (select value from json_each(${words})))
      and (exists (select 1 from opinions where opinions.person_id = ${people.id} and opinions.unit_id = ${unitId}
          and opinions.state <> 'separate')
        or exists (select 1 from registrations join sessions on sessions.id = registrations.session_id
          where registrations.person_id = ${people.id} and sessions.unit_id = ${unitId}))`,
    )
}
