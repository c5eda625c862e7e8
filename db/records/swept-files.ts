import { and, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { attachments } from '../schema/drafting.ts'
import { sendCounter } from '../send.ts'

/** Notes that the bytes of these removed files are gone. It leaves no event: the removal did. */
export async function noteSwept(db: Db, ids: readonly number[]): Promise<void> {
  const removed = and(inArray(attachments.id, [...ids]), isNotNull(attachments.removedAt))
  const { sql, params } = db.update(attachments).set({ fileKey: '' }).where(removed).toSQL()
  await sendCounter(db, { sql, args: params as never[] })
}
