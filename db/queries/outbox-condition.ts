import { and, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm'
import { DIGEST } from '../../src/domain/staff-mail.ts'
import { outbox } from '../schema/ledger.ts'

const idIn = (noun: string) => sql.raw(`cast(substr(outbox.subject, ${noun.length + 2}) as integer)`)

/** A column of the record that a line speaks of; nothing of what is separate. */
function ofRecord(opinion: string, session: string, registration: string): SQL {
  return sql`case
    when ${outbox.subject} like 'opinion:%' then
      (select ${sql.raw(opinion)} from opinions where opinions.id = ${idIn('opinion')} and opinions.state <> 'separate')
    when ${outbox.subject} like 'session:%' then
      (select ${sql.raw(session)} from sessions where sessions.id = ${idIn('session')})
    when ${outbox.subject} like 'registration:%' then
      (select ${sql.raw(registration)} from registrations join sessions on sessions.id = registrations.session_id
        where registrations.id = ${idIn('registration')}) end`
}

/** Public code of the record. */
export const codeOfRecord = ofRecord('opinions.code', 'sessions.code', 'registrations.code') as SQL<
  string | null
>

/** Code of the session that a registration is for; null for anything else. */
export const sessionOfRecord = ofRecord('null', 'sessions.code', 'sessions.code') as SQL<string | null>

/** The person that a line is meant for, to join with. */
export const isRecipient = sql`people.id = cast(substr(${outbox.recipient}, 8) as integer) and ${outbox.recipient} like 'person:%'`

/** Lines of these units. What is separate shows nowhere, nor whoever stands behind it. */
export function isOfUnits(units: readonly number[]): SQL {
  if (units.length === 0) return sql`0`
  const list = sql.join(
    units.map((id) => sql`${id}`),
    sql`, `,
  )
  return and(
    sql`${ofRecord('opinions.unit_id', 'sessions.unit_id', 'sessions.unit_id')} in (${list})`,
    sql`cast(substr(${outbox.recipient}, 8) as integer) not in
      (select apart.person_id from opinions as apart where apart.unit_id in (${list}) and apart.state = 'separate')`,
  )!
}

/** The user that a line is meant for, to join with. */
export const isStaffRecipient = sql`users.id = cast(substr(${outbox.recipient}, 6) as integer) and ${outbox.recipient} like 'user:%'`

/** Lines for the staff of these units: for an administrator alone. What they say is their readers' only, and nobody prints it. */
export function isForStaffOf(units: readonly number[]): SQL {
  const list = sql.join(
    units.map((id) => sql`${id}`),
    sql`, `,
  )
  return sql`(${outbox.recipient} like 'user:%' and cast(substr(${outbox.recipient}, 6) as integer) in
    (select user_id from roles where unit_id in (${list}) and ended_at is null))`
}

/** Whether a line waits at `now` (epoch ms) because what it tells of can still be taken back. */
export function isHeld(now: number): SQL {
  return sql`coalesce(${outbox.heldUntil}, 0) > ${now}`
}

/** A call that is to be made at `now` (epoch ms): somebody is there who left a number, and what is told stands. */
export function isOpenCall(units: readonly number[], now: number): SQL {
  return and(
    sql`${outbox.channel} = 'phone'`,
    isNull(outbox.sentAt),
    sql`${outbox.problem} <> 'taken_back'`,
    not(isHeld(now)),
    sql`exists (select 1 from people where ${isRecipient} and people.phone <> '' and people.erased_at is null)`,
    isOfUnits(units),
  )!
}

export const OUTBOX_LISTS = ['waiting', 'failed', 'sent'] as const
export type OutboxList = (typeof OUTBOX_LISTS)[number]

/** What went is shown for so long. */
const SHOWN_MS = 30 * 86_400_000

/** A line that will not leave by itself stays among the failed until somebody sends it again, or made the call it became; a reminder for staff about which nothing is left to say is no failure. */
export function isInList(list: OutboxList, now: number): SQL {
  if (list === 'failed')
    return and(
      sql`${outbox.channel} in ('mail', 'phone')`,
      isNull(outbox.sentAt),
      isNotNull(outbox.failedAt),
      sql`not (${outbox.kind} = ${DIGEST} and ${outbox.problem} = 'overtaken')`,
    )!
  const isMail = sql`${outbox.channel} = 'mail'`
  if (list === 'sent') return and(isMail, sql`${outbox.sentAt} >= ${now - SHOWN_MS}`)!
  return and(isMail, isNull(outbox.sentAt), isNull(outbox.failedAt))!
}

/** Where the history of a line ends: what a page saw of it. */
export const SEEN = {
  seq: sql<number>`coalesce((select max(seq) from events where subject = 'outbox:' || ${outbox.id}), 0)`,
  hash: sql<
    string | null
  >`(select hash from events where subject = 'outbox:' || ${outbox.id} order by seq desc limit 1)`,
}
