import { and, eq, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { type DeskTile, filterOf } from '../../src/domain/desk.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import { headingsOf, type RemindedRole, type WaitingMatter } from '../../src/domain/reminding.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { outbox } from '../schema/ledger.ts'
import { agencies } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { erasures } from '../schema/voice.ts'
import { waitsForSupport } from './agency-conditions.ts'
import { commitmentsVisibleTo } from './commitment-parts.ts'
import { isOpenCall } from './outbox-condition.ts'
import { type Asking, askedFor } from './queue-condition.ts'
import { visibleTo } from './visibility.ts'
import { IS_DISPUTED } from './voice-conditions.ts'

const { id, code, topic, dueOn, unitId, agencyId } = opinions
const MATTER = { id, code, topic, dueOn, unitId, agencyId }
const IS_OPEN = inArray(opinions.state, [...OPEN_STATES])
/** Found by a way of their own: what another agency leads, and what is not open any more. */
const BY_THEMSELVES: readonly DeskTile[] = ['support_asked', 'disputed']

/** Open opinions that stand under a heading of this role, each with which; by the very conditions of the desk and the queue. For a batch. */
export function selectWaiting(db: Db, actor: Actor, role: RemindedRole, today: Day, asking: Asking) {
  const tiles = headingsOf(role).filter((tile) => !BY_THEMSELVES.includes(tile))
  const asked = tiles.map((tile) => and(...askedFor(filterOf(tile), today, asking))!)
  const named = tiles.map((tile, i) => sql`case when ${asked[i]} then ${`"${tile}",`} else '' end`)
  const mine =
    role === 'officer'
      ? inArray(opinions.agencyId, agenciesOf(actor))
      : inArray(opinions.unitId, unitsAs(actor, role))
  return db
    .select({ ...MATTER, tiles: sql<string>`${sql.join(named, sql` || `)}`.mapWith(tilesIn) })
    .from(opinions)
    .where(and(mine, IS_OPEN, visibleTo(actor), or(...asked)))
}

/** `"a","b",` as a list. */
const tilesIn = (text: string): DeskTile[] => JSON.parse(`[${text.slice(0, -1)}]`)

/** What other agencies ask of those that `actor` drafts for, under the agency that is asked. */
export function selectSupportAsked(db: Db, actor: Actor) {
  return db
    .select({ ...MATTER, agencyId: agencies.id })
    .from(agencies)
    .innerJoin(opinions, waitsForSupport(sql`agencies.id`))
    .where(and(inArray(agencies.id, agenciesOf(actor)), visibleTo(actor)))
}

/** Answers that their askers dispute, in the units that `actor` leads. */
export function selectDisputed(db: Db, actor: Actor) {
  return db
    .select(MATTER)
    .from(opinions)
    .where(and(inArray(opinions.unitId, unitsAs(actor, 'leader')), IS_DISPUTED))
}

/** Ids of what was promised and is near or past its day, of all that `actor` may see. */
export function selectPromised(db: Db, actor: Actor, until: Day) {
  return db
    .select({ id: commitments.id, dueOn: commitments.dueOn })
    .from(commitments)
    .where(and(commitmentsVisibleTo(actor), eq(commitments.state, 'open'), lte(commitments.dueOn, until)))
}

/** Requests to have personal data erased that wait for a decision in the secretary's units. */
export function selectErasuresAsked(db: Db, actor: Actor) {
  return db
    .select({ id: erasures.id })
    .from(erasures)
    .innerJoin(opinions, eq(opinions.id, erasures.opinionId))
    .where(
      and(
        isNull(erasures.decidedAt),
        inArray(opinions.unitId, unitsAs(actor, 'secretary')),
        ne(opinions.state, 'separate'),
      ),
    )
}

/** Calls to make in the secretary's units. */
export function selectCallsToMake(db: Db, actor: Actor, now: number) {
  return db
    .select({ id: outbox.id })
    .from(outbox)
    .where(isOpenCall(unitsAs(actor, 'secretary'), now) as SQL)
}

/** One matter for each heading that it stands under. */
export function underHeadings(
  role: RemindedRole,
  rows: readonly (Omit<WaitingMatter, 'role' | 'tile'> & { tiles: DeskTile[] })[],
): WaitingMatter[] {
  return rows.flatMap(({ tiles, ...matter }) => tiles.map((tile) => ({ ...matter, role, tile })))
}
