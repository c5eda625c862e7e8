import type { Role } from '../../src/domain/actor.ts'
import type { Statement } from '../write.ts'

/**
 * After roles of a user ended at `at`: stops the batch unless every unit that lost an administrator by it still has one, in itself or right
 * above it. Two administrators who end one another in the same moment cannot both succeed.
 */
export function mustStayAdministered(userId: number, at: number): Statement {
  return {
    sql: `insert into must select count(*) = 0 from units
      where id in (select unit_id from roles where user_id = ? and role = 'admin' and ended_at = ?)
        and not exists (
          select 1 from roles join users on users.id = roles.user_id
          where roles.role = 'admin' and roles.ended_at is null and users.ended_at is null
            and roles.unit_id in (units.id, units.parent_id))`,
    args: [userId, at],
  }
}

/** After a role was given: stops the batch unless a user who has not left holds it exactly once. */
export function holdsOnce(
  userId: number,
  { role, unitId, agencyId }: { role: Role; unitId: number; agencyId: number | null },
): Statement {
  return {
    sql: `insert into must select count(*) = 1 from roles join users on users.id = roles.user_id
      where users.id = ? and users.ended_at is null and roles.ended_at is null
        and roles.role = ? and roles.unit_id = ? and roles.agency_id is ?`,
    args: [userId, role, unitId, agencyId],
  }
}
