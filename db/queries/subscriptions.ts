import { eq } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'

/** Whether somebody still gets messages: by their address, or not at all once their data were erased. Null where there is no such person. */
export async function findSubscription(
  db: Db,
  personId: number,
): Promise<{ unsubscribedAt: number | null; erasedAt: number | null } | null> {
  const { unsubscribedAt, erasedAt } = people
  const [row] = await db.select({ unsubscribedAt, erasedAt }).from(people).where(eq(people.id, personId))
  return row ?? null
}
