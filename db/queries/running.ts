import { type SQL, sql } from 'drizzle-orm'
import { dayOf } from '../../src/domain/day.ts'
import type { Running } from '../../src/domain/day-zero.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'

/** What the clocks of an opinion run from; `sessions` is to be joined on the one at which the opinion comes up. */
export const RUNNING = {
  receivedOn: opinions.receivedOn,
  acceptedOn: opinions.acceptedOn,
  noticeRule: opinions.noticeRule,
  dueRule: opinions.dueRule,
  startsAt: sessions.startsAt,
  reopenedAt: lastAt('reopen'),
  separatedAt: lastAt('separate'),
}

type Row = Pick<Running, 'receivedOn' | 'acceptedOn' | 'noticeRule' | 'dueRule'> & {
  startsAt: number | null
  reopenedAt: number | null
  separatedAt: number | null
}

/** Instants as days of Hà Nội. */
export function toRunning({ startsAt, reopenedAt, separatedAt, ...row }: Row): Running {
  return {
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    noticeRule: row.noticeRule,
    dueRule: row.dueRule,
    heldOn: dayOrNull(startsAt),
    reopenedOn: dayOrNull(reopenedAt),
    separatedOn: dayOrNull(separatedAt),
  }
}

const dayOrNull = (at: number | null) => (at === null ? null : dayOf(at))

function lastAt(step: string): SQL<number | null> {
  return sql`(select max(happened.at) from events happened
    where happened.subject = 'opinion:' || ${opinions.id} and happened.step = ${step})`
}
