import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Statement } from '../write.ts'

/**
 * A line for everybody whom a change of this session concerns: whose question is still open for it, and who is registered. Where their
 * registrations go to another session they are told of that instead; `entries`: those with a place get mail of this one too, which takes the entry out of their calendar. Each submission has its own row of a person: an address gets one mail, a number one call, and
 * no call where its owner gets mail. Stands before the statements that carry the questions away.
 */
export function mailToConcerned(
  kind: MailKindName,
  {
    sessionId,
    version,
    at,
    registered,
  }: { sessionId: number; version: number; at: number; registered: 'all' | 'entries' },
): Statement {
  return {
    sql: `with concerned as materialized (
      select people.id, lower(trim(email)) as email, phone from people where erased_at is null and id in (
        select person_id from opinions where state in (${OPEN_STATES.map(() => '?').join(', ')})
          and (session_id = ? and carried_to_id is null or carried_to_id = ?)
        union select person_id from registrations where ? = 'all' and session_id = ? and state <> 'cancelled'
        union select person_id from registrations join people as placed on placed.id = registrations.person_id
          where ? = 'entries' and session_id = ? and state = 'confirmed' and placed.email <> ''))
    insert into outbox (kind, subject, recipient, version, channel, created_at)
    select ?, ?, 'person:' || id, ?, channel, ? from (
      select min(id) as id, 'mail' as channel from concerned where email <> '' group by email
      union all
      select min(id), 'phone' from concerned where email = '' and phone <> ''
        and phone not in (select phone from concerned where email <> '') group by phone)
    where true on conflict do nothing`,
    args: [
      ...OPEN_STATES,
      ...[sessionId, sessionId, registered, sessionId, registered, sessionId],
      ...[kind, `session:${sessionId}`, version, at],
    ],
  }
}
