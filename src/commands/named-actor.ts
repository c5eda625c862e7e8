import type { Db } from '../../db/database.ts'
import { findUserWithRoles } from '../../db/queries/users.ts'
import type { Actor } from '../domain/actor.ts'

/** The user in whose name it is done, with the roles held now: as everywhere else, the session must be of a unit where one of them is secretary. */
export async function findActorByName(db: Db, username: string): Promise<Actor | null> {
  const found = await findUserWithRoles(db, username.toLowerCase())
  if (!found || found.user.endedAt !== null) return null
  const { id, name, mustChangePassword } = found.user
  const roles = found.roles.map((held) => ({ ...held, unitIds: [held.unitId] }))
  return { id, username, name, mustChangePassword, signInId: 0, roles }
}
