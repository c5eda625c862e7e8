import { and, eq, isNull } from 'drizzle-orm'
import type { Role } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { roles } from '../schema/people.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import { holdsOnce, mustStayAdministered } from './user-guards.ts'
import { type By, recordUserChange } from './user-parts.ts'

export interface NewRole {
  id: number
  role: Role
  unitId: number
  /** Of an officer; null for every other role. */
  agencyId: number | null
}

/** Gives a user one role more. `stale`: they hold it already, or have left. */
export function recordRole(db: Db, by: By, userId: number, role: NewRole): Promise<WriteOutcome> {
  const given = db.insert(roles).values({ ...role, userId, fromAt: by.at })
  const statements = [given, holdsOnce(userId, role)]
  return recordUserChange(db, by, { userId, step: 'give_role', data: roleData(role), statements })
}

/** Ends one role of a user. `stale`: it has ended already, is somebody else's, or nobody else administers its unit. */
export function recordRoleEnd(db: Db, by: By, userId: number, roleId: number): Promise<WriteOutcome> {
  const ended = db
    .update(roles)
    .set({ endedAt: by.at })
    .where(and(eq(roles.id, roleId), eq(roles.userId, userId), isNull(roles.endedAt)))
  const statements = [ended, MUST_HAVE_CHANGED, mustStayAdministered(userId, by.at)]
  return recordUserChange(db, by, { userId, step: 'end_role', data: { roleId }, statements })
}

/** A role as its event tells it. */
export function roleData({ id, role, unitId, agencyId }: NewRole): EventData {
  return { roleId: id, role, unitId, agencyId }
}
