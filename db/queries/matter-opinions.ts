import { getTableColumns, inArray, sql } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { HAS_OPEN_INQUIRY } from './agency-conditions.ts'
import { answeringOf } from './merged-into.ts'

/** The seeds of the receipts of what was taken out of a letter, as JSON. The outer id is written out: of one table, drizzle leaves the name of the table away. */
const PARTS = sql<string>`(select json_group_array(json_array(receipt_nonce, receipt_salt)) from (
  select part.receipt_nonce, part.receipt_salt from opinions part where part.split_from_id = opinions.id and part.state <> 'separate' order by part.id))`

/** What an opinion was merged into, however often, is still to be answered, or again. */
const IS_INTO_OPEN = sql<number>`exists (select 1 from ${answeringOf(sql.raw('(opinions.id)'))} join opinions target on target.id = answering.opinion
  where target.state in (${sql.raw(OPEN_STATES.map((state) => `'${state}'`).join(', '))}) and target.id <> answering.asked)`

/** The opinions that lines speak of, each with whether its asker was asked something and has not answered, and whether what it was merged into is open. */
export function selectSpokenOf(db: Db, ids: number[]) {
  return db
    .select({
      ...getTableColumns(opinions),
      isAskedMore: sql<number>`${HAS_OPEN_INQUIRY}`,
      isIntoOpen: IS_INTO_OPEN,
      parts: PARTS,
    })
    .from(opinions)
    .where(inArray(opinions.id, ids))
}
