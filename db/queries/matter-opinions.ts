import { getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { HAS_OPEN_INQUIRY } from './agency-conditions.ts'

/** The opinions that lines speak of, each with whether its asker was asked something and has not answered. */
export function selectSpokenOf(db: Db, ids: number[]) {
  return db
    .select({ ...getTableColumns(opinions), isAskedMore: sql<number>`${HAS_OPEN_INQUIRY}` })
    .from(opinions)
    .where(inArray(opinions.id, ids))
}
