import { and, eq, isNull, sql } from 'drizzle-orm'
import { attachments } from '../schema/drafting.ts'
import type { IssueFollower } from './issue-followers.ts'

/** When an answer is issued, the files that wait for it become part of it for good; those that were ticked go public with it. */
export const filesIssued: IssueFollower = (db, { opinion, answer, isPublic, move }) => {
  const whenTicked = sql`case when ${attachments.publicName} <> '' then ${move.at} else ${attachments.publicAt} end`
  const waiting = and(
    eq(attachments.opinionId, opinion.id),
    eq(attachments.purpose, 'answer'),
    isNull(attachments.answerId),
    isNull(attachments.removedAt),
  )
  const set = { answerId: answer, ...(isPublic && { publicAt: whenTicked }) }
  return { statements: [db.update(attachments).set(set).where(waiting)] }
}
