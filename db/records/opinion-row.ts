import { sql } from 'drizzle-orm'
import type { opinions } from '../schema/opinions.ts'
import type { NewOpinion } from './opinions.ts'

/** The row of an opinion that comes in; its number is the next of the session. */
export function opinionRow(opinion: NewOpinion): typeof opinions.$inferInsert {
  const {
    person,
    notice,
    due,
    receipt,
    text,
    formToken: _,
    textDigest: __,
    files: ___,
    isKnown: ____,
    actorId,
    ...fields
  } = opinion
  return {
    ...fields,
    number: numberIn(opinion.sessionId) as unknown as number,
    hamletId: person.hamletId,
    originalText: text,
    publicText: text,
    publicPlace: opinion.place,
    state: 'received',
    noticeOn: notice.on,
    noticeRule: notice.rule,
    noticeProvisional: notice.provisional,
    dueOn: due?.on ?? null,
    dueRule: due?.rule ?? null,
    dueProvisional: due?.provisional ?? false,
    calendarVersion: notice.calendarVersion,
    receiptNonce: receipt.nonce,
    receiptSalt: receipt.salt,
    followHash: receipt.followHash,
    receiptCodeHash: receipt.receiptCodeHash,
    recordedBy: actorId,
    seq: 0,
    headHash: '',
    updatedAt: opinion.receivedAt,
  }
}

/** The next number of a session. Opinions are never deleted, and the batch holds the write lock: no number is given twice. */
function numberIn(sessionId: number | null) {
  if (sessionId === null) return null
  return sql`(select coalesce(max(number), 0) + 1 from opinions where session_id = ${sessionId})`
}
