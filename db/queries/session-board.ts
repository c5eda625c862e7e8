import { and, asc, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { carryOverOf, carryOverReads, type Later } from './carry-over.ts'
import { isOnBoard } from './visibility.ts'

const OPINIONS_A_PAGE = 50
const SHOWN_CHARACTERS = 200

/** Where the page before ended: the number of its last own opinion, the id of its last carried one. */
export interface BoardPlace {
  number: number
  carried: number
}

/**
 * Opinions of a session that stand on the public board, in the order of their numbers, the beginning of each public text with them; after the
 * last of its own those that were carried to it from another session; and what is left from the session before (`before`). Numbers in between belong to what is not public. One trip.
 */
export async function listPublicOpinionsOfSession(db: Db, session: Later, after: BoardPlace) {
  const sessionId = session.id
  const [ownRows, carriedRows, ...before] = await db.batch([
    selectBoard(db, and(eq(opinions.sessionId, sessionId), gt(opinions.number, after.number), isOnBoard)!)
      .orderBy(asc(opinions.number))
      .limit(OPINIONS_A_PAGE + 1),
    selectBoard(db, and(eq(opinions.carriedToId, sessionId), gt(opinions.id, after.carried), isOnBoard)!)
      .orderBy(asc(opinions.id))
      .limit(OPINIONS_A_PAGE + 1),
    ...carryOverReads(db, session, true),
  ])
  const [own, carried] = [ownRows.map(toListed), carriedRows.map(toListed)]
  const isOwnLeft = own.length > OPINIONS_A_PAGE
  const page = {
    before: carryOverOf(before),
    opinions: own.slice(0, OPINIONS_A_PAGE),
    carried: isOwnLeft ? [] : carried.slice(0, OPINIONS_A_PAGE),
  }
  const number = page.opinions.at(-1)?.number ?? after.number
  if (isOwnLeft) return { ...page, next: { number, carried: 0 } }
  const isCarriedLeft = carried.length > OPINIONS_A_PAGE
  return { ...page, next: isCarriedLeft ? { number, carried: page.carried.at(-1)!.id } : null }
}

function selectBoard(db: Db, condition: SQL) {
  return db
    .select({
      id: opinions.id,
      code: opinions.code,
      number: sql<number>`${opinions.number}`,
      state: opinions.state,
      text: sql<string>`substr(${opinions.publicText}, 1, ${SHOWN_CHARACTERS})`,
      isCut: sql<number>`length(${opinions.publicText}) > ${SHOWN_CHARACTERS}`,
      isCarried: sql<number>`${isNotNull(opinions.carriedToId)}`,
      from: { code: sessions.code, theme: sessions.theme },
    })
    .from(opinions)
    .innerJoin(sessions, eq(sessions.id, opinions.sessionId))
    .where(condition)
    .$dynamic()
}

function toListed(row: Awaited<ReturnType<typeof selectBoard>>[number]) {
  return { ...row, isCut: row.isCut === 1, isCarried: row.isCarried === 1 }
}
