import { OCCUPYING_STATES, type Occupancy } from '../../src/domain/conflict.ts'
import { LONGEST_MS } from '../../src/domain/session-flaws.ts'
import { mustBeFree, type Statement } from '../write.ts'

/**
 * Stops the write as `taken`, `free` where another session than those accepted takes up the hall or one of the people meanwhile.
 * A person counts in every office of that name in the unit; where spellings differ, `everyOffice` has put all rows into `leaderIds`.
 */
export function freeUnless(wanted: Occupancy, acceptedSessionIds: readonly number[]): Statement[] {
  const { startsAt, endsAt, venueId, leaderIds, exceptIds = [] } = wanted
  if (venueId === null && leaderIds.length === 0) return []
  const left = [...exceptIds, ...acceptedSessionIds]
  return [
    mustBeFree(
      `not exists (select 1 from sessions
        where state in (${marks(OCCUPYING_STATES)}) and starts_at > ? and starts_at < ? and ends_at > ?
          and id not in (${marks(left)})
          and (venue_id = ? or exists (select 1 from session_leaders
            join leaders taking on taking.id = session_leaders.leader_id
            join leaders wanted on wanted.unit_id = taking.unit_id and wanted.name = taking.name
            where session_leaders.session_id = sessions.id and wanted.id in (${marks(leaderIds)}))))`,
      [...OCCUPYING_STATES, startsAt - LONGEST_MS, endsAt, startsAt, ...left, venueId, ...leaderIds],
    ),
  ]
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
