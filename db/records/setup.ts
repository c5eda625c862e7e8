import { and, eq } from 'drizzle-orm'
import type { Unit } from '../../src/domain/unit.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { installation, units } from '../schema/office.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome, write } from '../write.ts'
import { type NewSignIn, newSignInStatements } from './sign-ins.ts'
import { type NewUser, newUserChanges, newUserStatements } from './users.ts'

/** What the first visit sets up; the parent, where there is one, comes first among the units. */
export interface FirstOffice {
  units: Pick<Unit, 'id' | 'slug' | 'name' | 'level' | 'parentId' | 'fromOn'>[]
  administrator: NewUser
  signIn: NewSignIn
}

/** Sets up an empty installation and signs its administrator in; the one-time code is used up. `stale`: somebody else was first. */
export function recordSetup(
  db: Db,
  at: number,
  seen: { codeHash: string; head: Head },
  office: FirstOffice,
  also: Statement[],
): Promise<WriteOutcome> {
  const { administrator, signIn } = office
  const by = { at, actorId: administrator.id, via: 'setup' as const }
  const used = db
    .update(installation)
    .set({ setupCodeHash: null })
    .where(and(eq(installation.id, 1), eq(installation.setupCodeHash, seen.codeHash)))
  return write(db, {
    at,
    actorId: administrator.id,
    changes: [
      { subject: 'installation:1', step: 'set_up', head: seen.head, data: { user: administrator.id } },
      ...office.units.map(({ id, parentId, fromOn }) => ({
        subject: `unit:${id}`,
        step: 'add',
        head: 'new' as const,
        data: { parentId, fromOn },
      })),
      ...newUserChanges(by, administrator),
      {
        subject: `user:${administrator.id}`,
        step: 'sign_in',
        head: 'new',
        data: { signIn: signIn.id, secondFactor: false },
      },
    ],
    statements: [
      used,
      MUST_HAVE_CHANGED,
      ...office.units.map((unit) => db.insert(units).values(unit)),
      ...newUserStatements(db, by, administrator),
      ...newSignInStatements(db, at, signIn),
      ...also,
    ],
  })
}
