import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets, units } from '../schema/office.ts'
import { formTokens, opinions } from '../schema/opinions.ts'
import { roles, users } from '../schema/people.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { inForce } from './dated.ts'

/** What the form for a letter chooses from, and what its token was used for before: `nonce` is what a post brings. One trip. */
export async function findPetitionDesk(
  db: Db,
  { unitIds, unitId, today, nonce }: { unitIds: number[]; unitId: number; today: Day; nonce: string },
) {
  const [unitRows, hamletRows, readers, [used], ...rules] = await db.batch([
    db
      .select({ id: units.id, name: units.name, level: units.level })
      .from(units)
      .where(inArray(units.id, unitIds))
      .orderBy(asc(units.id)),
    db
      .select({ id: hamlets.id, name: hamlets.name })
      .from(hamlets)
      .where(and(eq(hamlets.unitId, unitId), inForce(hamlets, today))),
    db
      .selectDistinct({ id: users.id, name: users.name })
      .from(roles)
      .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
      .where(
        and(eq(roles.unitId, unitId), isNull(roles.endedAt), inArray(roles.role, ['secretary', 'leader'])),
      ),
    selectUsed(db, nonce),
    ...rulebookReads(db),
  ])
  return {
    unit: unitRows.find(({ id }) => id === unitId)!,
    units: unitRows.sort(compareNames),
    hamlets: hamletRows.sort(compareNames),
    readers: readers.sort(compareNames),
    used: used ?? null,
    rulebook: rulebookOf(rules),
  }
}

export type PetitionDesk = Awaited<ReturnType<typeof findPetitionDesk>>

/** Which letter a form was used for, or null. */
export async function findUsedForLetter(db: Db, nonce: string) {
  const [row] = await selectUsed(db, nonce)
  return row ?? null
}

function selectUsed(db: Db, nonce: string) {
  return db
    .select({ contentDigest: formTokens.contentDigest, code: opinions.code, state: opinions.state })
    .from(formTokens)
    .innerJoin(opinions, eq(opinions.id, formTokens.opinionId))
    .where(eq(formTokens.nonce, nonce))
}
