import { sql } from 'drizzle-orm'
import { opinions } from '../schema/opinions.ts'

/** Names of the agencies that help with an opinion now, in one line; null where none does. Names alone are public, not their parts or words. */
export const SUPPORTING_NAMES = sql<string | null>`(select group_concat(helping.name, ', ') from
  (select agency.name from supports join agencies agency on agency.id = supports.agency_id
    where supports.opinion_id = ${opinions.id} and supports.ended_at is null order by supports.asked_at) helping)`
