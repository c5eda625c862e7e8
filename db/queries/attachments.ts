import { and, eq, gt, isNotNull, isNull, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { attachments } from '../schema/drafting.ts'
import { opinions } from '../schema/opinions.ts'
import { answeringOf } from './merged-into.ts'
import { isPublished } from './published-answers.ts'
import { isNamedReader } from './separate.ts'
import { isOnBoard, visibleTo } from './visibility.ts'

export type AttachmentRow = typeof attachments.$inferSelect

/** Not removed: a row stays for ever, its bytes do not. */
const isThere: SQL = and(isNull(attachments.removedAt), ne(attachments.fileKey, ''))!

/** The public opens what somebody put on the board, as long as its opinion stands there, and a part of an answer with that answer alone. */
const isShown: SQL = and(
  isNotNull(attachments.publicAt),
  isOnBoard,
  or(ne(attachments.purpose, 'answer'), isPublished),
)!

/** The file with this code for a member of staff: with whatever opinion they may see, a denunciation's for its named readers alone. One trip. */
export async function findStaffFile(db: Db, actor: Actor, code: string) {
  const [found] = await db
    .select({
      file: attachments,
      opinion: { id: opinions.id, code: opinions.code, seq: opinions.seq, headHash: opinions.headHash },
      isSeparate: sql<number>`${opinions.state} = 'separate'`,
    })
    .from(attachments)
    .innerJoin(opinions, eq(opinions.id, attachments.opinionId))
    .where(and(eq(attachments.code, code), or(visibleTo(actor), isNamedReader(actor.id))))
  return found ?? null
}

/**
 * The file with this code for whoever holds the opinion's secret link: what they sent themselves, and what came with an answer that was issued to them, also one
 * for several. What is kept apart shows nothing. One trip.
 */
export function findOwnFile(db: Db, followHash: string, code: string): Promise<AttachmentRow | null> {
  const own = sql`(select id from opinions where follow_hash = ${followHash} and state <> 'separate')`
  const answersIt = sql`${attachments.opinionId} in (select answering.opinion from ${answeringOf(own)})`
  const isTheirs = or(
    and(eq(attachments.purpose, 'asker'), sql`${attachments.opinionId} in ${own}`),
    and(eq(attachments.purpose, 'answer'), isNotNull(answers.issuedAt), answersIt),
  )
  return findFile(db, and(eq(attachments.code, code), isThere, isTheirs)!)
}

/** The file with this code for everybody. One trip. */
export function findPublicFile(db: Db, code: string): Promise<AttachmentRow | null> {
  return findFile(db, and(eq(attachments.code, code), isThere, isShown)!)
}

/** Files of one opinion as the public may know them, under their public names; of one that was withheld the reason alone. */
export function selectPublicFiles(db: Db, condition: SQL) {
  const ifShown = (column: SQL | SQLWrapper) => sql<string>`case when ${isShown} then ${column} else '' end`
  return db
    .select({
      code: ifShown(attachments.code),
      name: ifShown(attachments.publicName),
      type: ifShown(attachments.type),
      bytes: attachments.bytes,
      withheldFor: sql<string>`case when ${attachments.publicAt} is null then ${attachments.removedReason} else '' end`,
    })
    .from(attachments)
    .innerJoin(opinions, eq(opinions.id, attachments.opinionId))
    .leftJoin(answers, eq(answers.id, attachments.answerId))
    .where(
      and(
        condition,
        isThere,
        or(isShown, and(isNull(attachments.publicAt), ne(attachments.removedReason, ''))),
      ),
    )
    .orderBy(attachments.id)
}

export type PublicFile = Awaited<ReturnType<typeof selectPublicFiles>>[number]

/** Files that were not removed, a page in the order of their ids: what a backup must hold. */
export function listKept(db: Db, after: number, most: number) {
  return db
    .select({
      id: attachments.id,
      code: attachments.code,
      fileKey: attachments.fileKey,
      digest: attachments.digest,
    })
    .from(attachments)
    .where(and(gt(attachments.id, after), isNull(attachments.removedAt)))
    .orderBy(attachments.id)
    .limit(most)
}

/** Removed files whose bytes are still to be deleted. */
export function listUnswept(db: Db, most: number) {
  return db
    .select({ id: attachments.id, fileKey: attachments.fileKey })
    .from(attachments)
    .where(and(isNotNull(attachments.removedAt), ne(attachments.fileKey, '')))
    .limit(most)
}

async function findFile(db: Db, condition: SQL): Promise<AttachmentRow | null> {
  const [found] = await db
    .select({ file: attachments })
    .from(attachments)
    .innerJoin(opinions, eq(opinions.id, attachments.opinionId))
    .leftJoin(answers, eq(answers.id, attachments.answerId))
    .where(condition)
  return found?.file ?? null
}
