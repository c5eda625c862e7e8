import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { STEPS } from '../../src/domain/step.ts'
import type { Db } from '../database.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { roles, users } from '../schema/people.ts'
import { standingOf } from './opinions.ts'

/** Whose matters of which agency. */
export interface Holding {
  officerId: number
  agencyId: number
}

/** Who holds open matters that `actor` may hand over, agency by agency: those who left or lost the role first. */
export interface Holder extends Holding {
  name: string
  agency: string
  unit: string
  matters: number
  hasLeft: boolean
}

/** A matter in somebody's hands, as far as handing it over needs. */
export type HeldMatter = Awaited<ReturnType<typeof findHandOvers>>['held'][number]

/**
 * Everybody who holds open matters that `actor` may hand over; of the one who is `chosen`, the first matters by their date (`most` at a time) and who could
 * take them over. One trip.
 */
export async function findHandOvers(db: Db, actor: Actor, chosen: Holding | null, most: number) {
  const { officerId, agencyId } = chosen ?? { officerId: 0, agencyId: 0 }
  const [holders, held, successors] = await db.batch([
    selectHolders(db, actor),
    db
      .select({ opinion: opinions, excerpt: sql<string>`substr(${opinions.originalText}, 1, 160)` })
      .from(opinions)
      .where(and(mayBeHandedBy(actor), eq(opinions.officerId, officerId), eq(opinions.agencyId, agencyId)))
      .orderBy(sql`${opinions.dueOn} is null`, asc(opinions.dueOn), asc(opinions.id))
      .limit(most),
    db
      .selectDistinct({ id: users.id, name: users.name })
      .from(roles)
      .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
      .where(and(isDraftingFor(sql`${agencyId}`), ne(users.id, officerId))),
  ])
  return {
    holders: holders.map(toHolder).sort(leftFirst),
    held: held.map(({ opinion, excerpt }) => ({ ...opinion, excerpt, standing: standingOf(opinion) })),
    successors: successors.sort(compareNames),
  }
}

/** How many open matters somebody holds in these units: they stay in their name until they are handed over. */
export function countHeld(db: Db, officerId: number, unitIds: readonly number[]) {
  return db
    .select({ count: sql<number>`count(*)` })
    .from(opinions)
    .where(and(eq(opinions.officerId, officerId), inArray(opinions.unitId, [...unitIds]), CAN_BE_HANDED))
}

const CAN_BE_HANDED = inArray(opinions.state, [...STEPS.hand_over.from] as OpinionState[])

/** Held by somebody, and of a unit in which `actor` is secretary or leader, or of an agency for which they draft. */
function mayBeHandedBy(actor: Actor): SQL {
  const units = inArray(opinions.unitId, unitsAs(actor, 'secretary', 'leader'))
  const mine = or(units, inArray(opinions.agencyId, agenciesOf(actor)))
  return and(isNotNull(opinions.officerId), CAN_BE_HANDED, mine)!
}

function selectHolders(db: Db, actor: Actor) {
  const { agencyId, officerId } = opinions
  return db
    .select({
      officerId: users.id,
      name: users.name,
      endedAt: users.endedAt,
      agencyId: agencies.id,
      agency: agencies.name,
      unit: units.name,
      matters: sql<number>`count(*)`,
      drafts: sql<number>`exists (select 1 from roles where roles.user_id = ${officerId} and ${isDraftingFor(sql`${agencyId}`)})`,
    })
    .from(opinions)
    .innerJoin(users, eq(users.id, officerId))
    .innerJoin(agencies, eq(agencies.id, agencyId))
    .innerJoin(units, eq(units.id, opinions.unitId))
    .where(mayBeHandedBy(actor))
    .groupBy(users.id, agencies.id)
}

function isDraftingFor(agencyId: SQL): SQL {
  return and(eq(roles.role, 'officer'), isNull(roles.endedAt), sql`${roles.agencyId} = ${agencyId}`)!
}

type HolderRow = Awaited<ReturnType<typeof selectHolders>>[number]

function toHolder({ endedAt, drafts, ...row }: HolderRow): Holder {
  return { ...row, hasLeft: endedAt !== null || drafts === 0 }
}

function leftFirst(a: Holder, b: Holder): number {
  const byName = compareNames({ id: a.officerId, name: a.name }, { id: b.officerId, name: b.name })
  return Number(b.hasLeft) - Number(a.hasLeft) || byName
}
