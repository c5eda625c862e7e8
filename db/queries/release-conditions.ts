import { and, eq, not, type SQL, sql } from 'drizzle-orm'
import { opinions } from '../schema/opinions.ts'

/** Its signed answer has its paper, or the office gives such papers their number on issue. */
const HAS_NUMBER: SQL = sql`exists (select 1 from answers signed
  left join leaders signer on signer.id = signed.signer_id
  where signed.opinion_id = ${opinions.id} and signed.form = 'written' and signed.issued_at is null
    and signed.version = (select max(version) from answers where opinion_id = signed.opinion_id and form = 'written')
    and (signed.document_id is not null or exists (select 1 from numberings own
      where own.unit_id = ${opinions.unitId} and own.kind = 'answer_' || signer.body and own.is_own = 1)))`

/** Signed, and waits for the records clerk. */
export const WAITS_FOR_NUMBER: SQL = and(eq(opinions.state, 'approved'), not(HAS_NUMBER))!

/** Signed and numbered: nothing but the issue is left to do. */
export const WAITS_FOR_RELEASE: SQL = and(eq(opinions.state, 'approved'), HAS_NUMBER)!
