import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { roles, users } from '../schema/people.ts'

/** Who drafts answers in a unit now, each with the agency they do it for. */
export function selectOfficers(db: Db, unitId: number) {
  return db
    .selectDistinct({ id: users.id, name: users.name, agencyId: roles.agencyId })
    .from(roles)
    .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
    .where(and(eq(roles.unitId, unitId), eq(roles.role, 'officer'), isNull(roles.endedAt)))
}
