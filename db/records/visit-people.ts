import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import type { Statement } from '../write.ts'
import type { NewPerson } from './opinions.ts'

/** Mends what was written down of who came; who registered is the same person there. Who was erased stays without a name, whatever is typed. */
export function mendPerson(
  db: Db,
  id: number,
  { name, phone, hamletId, address }: Omit<NewPerson, 'email'>,
): Statement {
  return db
    .update(people)
    .set({ name, phone, hamletId, address })
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
}
