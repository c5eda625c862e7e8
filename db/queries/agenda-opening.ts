import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { documents } from '../schema/answers.ts'
import { commitments } from '../schema/commitments.ts'
import { conclusions } from '../schema/conclusions.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type Later, previousOf } from './carry-over.ts'
import { COMMITMENT_LINE, isPublicCommitment, isStanding } from './commitment-parts.ts'
import { isResolved } from './resolution.ts'
import { isOnBoard } from './visibility.ts'

/**
 * What the last session of this unit and kind before `later` concluded, and how it stands: everything raised there but what is separate, and everything promised. Texts are those
 * that anyone may read, since they are read aloud; of the others it says only that they are there. Null where none was held before. One trip.
 */
export async function findOpeningRows(db: Db, later: Later) {
  const before = previousOf(later)
  const isIt = sql`${sessions.id} = (${before})`
  const atIt = sql`coalesce(opinions.carried_to_id, opinions.session_id) = (${before})`
  const [[previous], raised, promised] = await db.batch([
    db
      .select({
        code: sessions.code,
        theme: sessions.theme,
        kind: sessions.kind,
        startsAt: sessions.startsAt,
        conclusion: { text: conclusions.text, issuedOn: conclusions.issuedOn },
        document: { number: documents.number, series: documents.series },
      })
      .from(sessions)
      .leftJoin(conclusions, eq(conclusions.sessionId, sessions.id))
      .leftJoin(documents, eq(documents.id, conclusions.documentId))
      .where(isIt),
    db
      .select({
        code: opinions.code,
        number: opinions.number,
        state: opinions.state,
        isResolved: sql<number>`${isResolved}`,
        isPublic: sql<number>`${isOnBoard}`,
        text: sql<string>`case when ${isOnBoard} then ${opinions.publicText} else '' end`,
      })
      .from(opinions)
      .where(and(atIt, ne(opinions.state, 'separate')))
      .orderBy(asc(opinions.number), asc(opinions.id)),
    db
      .select({ ...COMMITMENT_LINE, isPublic: sql<number>`${isPublicCommitment}` })
      .from(commitments)
      .where(
        and(
          isStanding,
          sql`(commitments.session_id = (${before}) or exists (select 1 from opinions
            where opinions.id = commitments.opinion_id and opinions.state <> 'separate' and ${atIt}))`,
        ),
      )
      .orderBy(asc(commitments.dueOn), asc(commitments.id)),
  ])
  return previous ? { previous, raised, promised } : null
}
