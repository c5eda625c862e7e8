import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, type SQLWrapper, sql } from 'drizzle-orm'
import type { BatchResponse } from 'drizzle-orm/batch'
import type { Db } from '../database.ts'
import { inquiries } from '../schema/agency-work.ts'
import { answers } from '../schema/answers.ts'
import { commitments } from '../schema/commitments.ts'
import { attachments } from '../schema/drafting.ts'
import { opinions } from '../schema/opinions.ts'
import { disputes, erasures, facts, ratings } from '../schema/voice.ts'
import { COMMITMENT_LINE, IS_OF_CONCLUSION } from './commitment-parts.ts'
import { answeringOf } from './merged-into.ts'

/** What belongs to one opinion beside its answers, as far as its asker may read it. Names of staff are not among it. */
export type OwnAround = ReturnType<typeof ownAroundOf>

/** The reads of `OwnAround`, for the batch that loads the opinion; `id` selects the opinion's id. */
export function ownAroundReads(db: Db, id: SQLWrapper) {
  const isIts = (column: SQLWrapper) => sql`${column} = (${id})`
  const answersIt = (column: SQLWrapper) =>
    sql`${column} in (select answering.opinion from ${answeringOf(sql`(${id})`)})`
  return [
    db
      .select({
        id: inquiries.id,
        question: inquiries.question,
        askedAt: inquiries.askedAt,
        answer: inquiries.answer,
        answeredAt: inquiries.answeredAt,
      })
      .from(inquiries)
      .where(isIts(inquiries.opinionId))
      .orderBy(asc(inquiries.id)),
    // What they sent themselves, and what came with an issued answer, also one for several.
    db
      .select({
        code: attachments.code,
        purpose: attachments.purpose,
        name: attachments.name,
        type: attachments.type,
        bytes: attachments.bytes,
      })
      .from(attachments)
      .leftJoin(answers, eq(answers.id, attachments.answerId))
      .where(
        and(
          isNull(attachments.removedAt),
          or(
            and(isIts(attachments.opinionId), eq(attachments.purpose, 'asker')),
            and(
              answersIt(attachments.opinionId),
              eq(attachments.purpose, 'answer'),
              isNotNull(answers.issuedAt),
            ),
          ),
        ),
      )
      .orderBy(asc(attachments.id)),
    db
      .select({
        answerId: ratings.answerId,
        score: ratings.score,
        comment: ratings.comment,
        ratedAt: ratings.ratedAt,
      })
      .from(ratings)
      .where(isIts(ratings.opinionId))
      .orderBy(desc(ratings.ratedAt)),
    db
      .select({
        answerId: disputes.answerId,
        reason: disputes.reason,
        disputedAt: disputes.disputedAt,
        settledAt: disputes.settledAt,
        outcome: disputes.outcome,
        reply: disputes.reply,
      })
      .from(disputes)
      .where(isIts(disputes.opinionId))
      .orderBy(asc(disputes.id)),
    db
      .select({ text: facts.text, addedAt: facts.addedAt, isOwn: sql<number>`${facts.addedBy} is null` })
      .from(facts)
      .where(isIts(facts.opinionId))
      .orderBy(asc(facts.id)),
    db
      .select({
        requestedAt: erasures.requestedAt,
        replyOn: erasures.replyOn,
        decidedAt: erasures.decidedAt,
        outcome: erasures.outcome,
        reason: erasures.reason,
      })
      .from(erasures)
      .where(isIts(erasures.opinionId))
      .orderBy(asc(erasures.id)),
    db
      .select(COMMITMENT_LINE)
      .from(commitments)
      .leftJoin(answers, eq(answers.id, commitments.answerId))
      .where(
        and(
          answersIt(commitments.opinionId),
          or(isNotNull(answers.issuedAt), IS_OF_CONCLUSION),
          inArray(commitments.state, ['open', 'done', 'failed']),
        ),
      )
      .orderBy(asc(commitments.dueOn), asc(commitments.id)),
    // What was taken out of their letter, with the seed of each part's own receipt; what is kept apart is not among it.
    db
      .select({
        text: opinions.originalText,
        receiptNonce: opinions.receiptNonce,
        receiptSalt: opinions.receiptSalt,
      })
      .from(opinions)
      .where(and(isIts(opinions.splitFromId), ne(opinions.state, 'separate')))
      .orderBy(asc(opinions.id)),
  ] as const
}

/** What the reads brought, named. */
export function ownAroundOf(rows: BatchResponse<ReturnType<typeof ownAroundReads>>) {
  const [asked, files, rated, disputed, added, erased, promised, parts] = rows
  return {
    inquiries: asked,
    attachments: files,
    ratings: rated,
    disputes: disputed,
    facts: added,
    erasures: erased,
    commitments: promised,
    parts,
  }
}
