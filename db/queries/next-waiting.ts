import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'

/**
 * The code of the opinion that waits for acceptance next after this one, by the day its asker is to be told; after the last comes the first. Null where no other one waits in
 * these units. One trip.
 */
export async function findNextWaiting(
  db: Db,
  units: readonly number[],
  code: string,
): Promise<string | null> {
  const { noticeOn, id } = opinions
  const isLater = sql`(${noticeOn}, ${id}) > (select this.notice_on, this.id from opinions this where this.code = ${code})`
  const [row] = await db
    .select({ code: opinions.code })
    .from(opinions)
    .where(and(inArray(opinions.unitId, [...units]), eq(opinions.state, 'received'), ne(opinions.code, code)))
    .orderBy(desc(sql`coalesce(${isLater}, 0)`), asc(noticeOn), asc(id))
    .limit(1)
  return row?.code ?? null
}
