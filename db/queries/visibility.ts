import { and, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import { opinions } from '../schema/opinions.ts'
import { isSupportedBy } from './agency-conditions.ts'

/**
 * Which opinions a member of staff may see at all: their units', as secretary, leader or inspector, and as officer those their agency
 * handles now or helps with. What is separate is seen by nobody here. A condition of the query, so that anything else is a 404.
 */
export function visibleTo(actor: Actor): SQL {
  const units = unitsAs(actor, 'secretary', 'leader', 'inspector')
  const agencies = agenciesOf(actor)
  const mine = or(
    units.length > 0 ? inArray(opinions.unitId, units) : undefined,
    agencies.length > 0 ? inArray(opinions.agencyId, agencies) : undefined,
    agencies.length > 0 ? isSupportedBy(agencies) : undefined,
  )
  return and(ne(opinions.state, 'separate'), mine ?? sql`0`)!
}

/** Which opinions the public sees: published on the board and not separate. Written as the partial indexes have it. */
export const isOnBoard: SQL = and(isNotNull(opinions.publicAt), sql`${opinions.state} <> 'separate'`)!

/** Which stood on the board and were hidden again, with a reason that the public reads. */
export const isHidden: SQL = and(
  isNull(opinions.publicAt),
  ne(opinions.hiddenReason, ''),
  ne(opinions.state, 'separate'),
)!

/** Of the unit with this slug, where a list is narrowed down to one. */
export function ofUnit(slug: string | null): SQL | undefined {
  return slug === null ? undefined : sql`${opinions.unitId} = (select id from units where slug = ${slug})`
}
