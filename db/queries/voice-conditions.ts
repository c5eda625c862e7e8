import { and, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { ANSWERED_STATES, OPEN_STATES } from '../../src/domain/opinion.ts'
import { opinions } from '../schema/opinions.ts'

/** Its asker does not agree with the answer, and the leader has said nothing to that yet. */
export const IS_DISPUTED: SQL = and(
  isNotNull(opinions.disputedAt),
  inArray(opinions.state, [...ANSWERED_STATES]),
)!

/** Something was added to it since anybody in the office took a step; adding is not taking a step, nor is what is done about the asker's data. */
export const HAS_NEW_FACT: SQL = and(
  inArray(opinions.state, [...OPEN_STATES]),
  sql`exists (select 1 from facts where facts.opinion_id = ${opinions.id})`,
  sql`exists (select 1 from events added where added.subject = 'opinion:' || ${opinions.id} and added.step = 'add_fact'
    and not exists (select 1 from events later where later.subject = added.subject and later.seq > added.seq
      and later.actor_id is not null and later.step not in ('add_fact', 'ask_erasure', 'refuse_erasure', 'erase')))`,
)!
