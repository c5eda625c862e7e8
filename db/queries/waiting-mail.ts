import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { OutboxLine } from './matters.ts'

const DAY_MS = 86_400_000

/**
 * Mail that nothing holds back at `at` (epoch ms): its next try is due and no run has it. Nothing waits a day for its next try, or is held for one: what says
 * so was written by a clock that ran ahead.
 */
export function isDue(at: number): SQL {
  return sql`channel = 'mail' and sent_at is null and failed_at is null
    and (held_until is null or held_until <= ${at} or held_until > ${at + DAY_MS})
    and (retry_at is null or retry_at <= ${at} or retry_at > ${at + DAY_MS})
    and (claimed_until is null or claimed_until <= ${at} or claimed_until > ${at + DAY_MS})`
}

/** Whether any mail is due at `at` (epoch ms), office hours or not: what an idle clockwork asks every time. */
export async function isMailDue(db: Db, at: number): Promise<boolean> {
  const { due } = await db.get<{ due: number }>(
    sql`select exists (select 1 from outbox where ${isDue(at)}) as due`,
  )
  return due === 1
}

/**
 * How many messages went to this address since `from` (epoch ms), those included that are on their way before this one. Every opinion has a person of its own, and
 * one of the staff may ask something too, so the address itself is compared.
 */
export async function countMailTo(
  db: Db,
  line: OutboxLine,
  email: string,
  from: number,
  now: number,
): Promise<number> {
  // Counts of their own, since one with an "or" would read every message ever sent.
  const to = (standing: SQL) => sql`((select count(*) from outbox
    join people on people.id = cast(substr(outbox.recipient, 8) as integer)
    where outbox.channel = 'mail' and ${standing} and outbox.recipient like 'person:%'
      and lower(people.email) = lower(${email}))
    + (select count(*) from outbox
    join users on users.id = cast(substr(outbox.recipient, 6) as integer)
    where outbox.channel = 'mail' and ${standing} and outbox.recipient like 'user:%'
      and lower(users.email) = lower(${email})))`
  const went = to(sql`outbox.sent_at >= ${from} and outbox.call_outcome is null`)
  const onTheWay = to(
    sql`outbox.sent_at is null and outbox.claimed_until > ${now} and outbox.id < ${line.id}`,
  )
  const { count } = await db.get<{ count: number }>(sql`select ${went} + ${onTheWay} as count`)
  return count
}
