import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { opinionsWithAnswers, readOpinions } from './answers.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { commitmentsVisibleTo } from './commitment-parts.ts'
import { HELD_FOR } from './held-for.ts'
import { isUnkept } from './resolution.ts'
import { ofUnit } from './visibility.ts'

const PAGE = 50
/** What belongs to no session stands last. */
const NO_SESSION = 9_000_000_000_000_000
const BY_SESSION = [
  sql`coalesce(${sessions.startsAt}, ${NO_SESSION})`,
  sql`coalesce(${HELD_FOR}, 0)`,
  sql`${opinions.id}`,
]

const UNKEPT = {
  opinionId: commitments.opinionId,
  code: commitments.code,
  what: commitments.what,
  who: commitments.who,
  dueOn: commitments.dueOn,
  state: commitments.state,
}

/** Begin of the session, its id and the opinion's id of the last row of the page before. */
export type CloseOutCursor = [number, number, number]

/**
 * What a leader may close: answered opinions of their units, 50 a page, session by session, the oldest first, each with what it leaves to do;
 * `unit` (its slug) narrows it down. `behind` counts the open commitments of the list that leads on. One trip.
 */
export async function findCloseOut(
  db: Db,
  actor: Actor,
  { unit, after }: { unit: string | null; after: CloseOutCursor | null },
) {
  const mine = inArray(opinions.unitId, unitsAs(actor, 'leader'))
  const waiting = and(mine, ofUnit(unit), eq(opinions.state, 'answered'))!
  const listed = opinionsWithAnswers(db, waiting, { keys: BY_SESSION, after }, PAGE)
  const [rows, answerRows, remarkRows, history, [all], promised, [behind], ...rules] = await db.batch([
    ...listed,
    db.select({ count: sql<number>`count(*)` }).from(opinions).where(waiting),
    db
      .select(UNKEPT)
      .from(commitments)
      .innerJoin(opinions, eq(opinions.id, commitments.opinionId))
      .where(and(waiting, isUnkept))
      .orderBy(asc(commitments.dueOn), asc(commitments.id)),
    db
      .select({ count: sql<number>`count(*)` })
      .from(commitments)
      .where(and(commitmentsVisibleTo(actor), eq(commitments.state, 'open'))),
    ...rulebookReads(db),
  ])
  const { opinions: found, more } = readOpinions([rows, answerRows, remarkRows, history], PAGE)
  const end = more ? found.at(-1)! : null
  const next: CloseOutCursor | null = end && [
    end.session?.startsAt ?? NO_SESSION,
    end.session?.id ?? 0,
    end.id,
  ]
  return {
    opinions: found.map((opinion) => ({
      ...opinion,
      commitments: promised.filter(({ opinionId }) => opinionId === opinion.id),
    })),
    count: all?.count ?? 0,
    behind: behind?.count ?? 0,
    rulebook: rulebookOf(rules),
    next,
  }
}
