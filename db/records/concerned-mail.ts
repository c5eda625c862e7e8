import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import { IS_UNDECIDED } from '../queries/closing.ts'
import type { Statement } from '../write.ts'

interface Concerned {
  sessionId: number
  /** Place of the step in the history of the session: one message per change. */
  version: number
  /** Epoch ms. */
  at: number
  registered: 'all' | 'entries' | 'none'
  /** `unheard`: those alone whose question did not come up at a session that broke off. */
  asked: 'all' | 'unheard'
}

const IS_UNHEARD = `${IS_UNDECIDED} and (source not in ('spoken', 'reception') or carried_to_id is not null)`

/** Who waits in the room without having asked or registered: to speak, or with a number; and who came, while nothing was held. What turned out to be a denunciation is told nothing here. */
const IN_THE_ROOM = `select turns.person_id from turns where session_id = ? and state in ('waiting', 'skipped')
      and registration_id is null and opinion_id is null
    union select visits.person_id from visits where session_id = ? and state in ('waiting', 'called') and registration_id is null
    union select attendances.person_id from attendances where ? and session_id = ? and undone_at is null
      and registration_id is null and person_id is not null
    except select said.person_id from opinions said where said.state = 'separate'
    except select turns.person_id from turns join captures on captures.turn_id = turns.id join opinions apart on apart.id = captures.opinion_id
      where turns.session_id = ? and apart.state = 'separate'`

/**
 * A line for everybody whom a change of this session concerns: whose question is still open for it, and who is registered. Where their
 * registrations go to another session they are told of that instead; `entries`: those with a place get mail of this one too, which takes the entry out of their calendar. Who is in the room already is told as well. Each submission has its own row of a person: an address gets one mail, a number one call, and
 * no call where its owner gets mail. Stands before the statements that carry the questions away.
 */
export function mailToConcerned(
  kind: MailKindName,
  { sessionId, version, at, registered, asked }: Concerned,
): Statement {
  return {
    sql: `with concerned as materialized (
      select people.id, lower(trim(email)) as email, phone from people where erased_at is null and id in (
        select person_id from opinions where state in (${OPEN_STATES.map(() => '?').join(', ')})
          and (session_id = ? and carried_to_id is null or carried_to_id = ?) ${asked === 'unheard' ? `and ${IS_UNHEARD}` : ''}
        union select person_id from registrations where ? = 'all' and session_id = ? and state <> 'cancelled'
        union select person_id from registrations join people as placed on placed.id = registrations.person_id
          where ? = 'entries' and session_id = ? and state = 'confirmed' and placed.email <> ''
        union select person_id from (${IN_THE_ROOM})))
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
      ...[sessionId, sessionId, asked === 'all' ? 1 : 0, sessionId, sessionId],
      ...[kind, `session:${sessionId}`, version, at],
    ],
  }
}
