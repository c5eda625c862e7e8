import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { PublicCommitmentFilter } from '../../src/domain/commitment-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { COMMITMENT_LINE, isPublicCommitment } from './commitment-parts.ts'
import { countStands, standsAs } from './commitment-stands.ts'
import { isOnBoard } from './visibility.ts'

const COMMITMENTS_A_PAGE = 50

/** First what is to be done, the longest overdue before what has time; then what was settled, that of the latest day first. */
const inTurn = (table: string) => `${table}.state <> 'open',
  julianday(${table}.due_on) * iif(${table}.state = 'open', 1, -1), ${table}.id`
const IN_TURN = sql.raw(inTurn('commitments'))

/** Commitments that the public reads and that meet `condition`, with where each was given. */
export function selectPublicCommitments(db: Db, condition: SQL | undefined) {
  return (
    db
      .select({
        ...COMMITMENT_LINE,
        unit: units.name,
        opinion: { code: opinions.code, number: opinions.number },
        session: {
          code: sessions.code,
          theme: sessions.theme,
          startsAt: sessions.startsAt,
          kind: sessions.kind,
        },
      })
      .from(commitments)
      .innerJoin(units, eq(units.id, commitments.unitId))
      // One that is private is not named, though what was promised about it is public.
      .leftJoin(opinions, and(eq(opinions.id, commitments.opinionId), isOnBoard))
      .leftJoin(
        sessions,
        and(
          eq(sessions.id, sql`coalesce(${commitments.sessionId}, ${opinions.sessionId})`),
          sql`${sessions.announcedAt} is not null`,
        ),
      )
      .where(and(isPublicCommitment, condition))
      .$dynamic()
  )
}

/** A page of what was promised in public, in the order of `IN_TURN`, with the number of each stand and the units one may choose from. One trip. */
export async function listPublicCommitments(
  db: Db,
  { unit, stand, after }: PublicCommitmentFilter,
  today: Day,
) {
  const soon = { today, until: today }
  const among = unit ? sql`${commitments.unitId} = (select id from units where slug = ${unit})` : undefined
  const place = after
    ? sql`(${IN_TURN}) > (select ${sql.raw(inTurn('last'))} from commitments last where last.code = ${after})`
    : undefined
  const [rows, [counts], unitRows] = await db.batch([
    selectPublicCommitments(db, and(among, stand ? standsAs(stand, soon) : undefined, place))
      .orderBy(IN_TURN)
      .limit(COMMITMENTS_A_PAGE + 1),
    countStands(db, and(isPublicCommitment, among)!, soon),
    db
      .select({ id: units.id, slug: units.slug, name: units.name })
      .from(units)
      .where(
        or(
          isNull(units.toOn),
          sql`exists (select 1 from commitments where commitments.unit_id = ${units.id} and ${isPublicCommitment})`,
        ),
      ),
  ])
  const found = rows.slice(0, COMMITMENTS_A_PAGE)
  const next = rows.length > COMMITMENTS_A_PAGE ? found.at(-1)!.code : null
  return { commitments: found, next, counts: counts!, units: unitRows.sort(compareNames) }
}

/** What an opinion of the board left behind, in the order of its days; for a batch. `condition` is met by the one opinion. */
export function commitmentsOnBoard(db: Db, condition: SQL) {
  return db
    .select(COMMITMENT_LINE)
    .from(commitments)
    .innerJoin(opinions, eq(opinions.id, commitments.opinionId))
    .where(and(condition, isPublicCommitment))
    .orderBy(commitments.dueOn, commitments.id)
}
