import type { FC } from 'hono/jsx'
import type { Body, LeaderPart } from '../../src/domain/session.ts'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { meetingOf, partWords, placeWords, type ShownSession } from './words.ts'

export interface FactSession extends ShownSession {
  body: Body
  bring: string
  capacity: number | null
  leaders: { leaderId: number; name: string; office: string; part: LeaderPart; delegationReason: string }[]
  hamlets: { hamletId: number; name: string }[]
}

/** When, where, who: what is known of a session, for residents and for the office alike. */
export const SessionFacts: FC<{ s: Strings; session: FactSession }> = ({ s, session }) => {
  const { startsAt, endsAt, onlineUrl, unit, body, hamlets, capacity, bring } = session
  const words = s.sessions
  return (
    <Facts
      items={[
        [words.whenLabel, formatSpan(s.lang, startsAt, endsAt)],
        [words.whereLabel, placeWords(session)],
        [words.onlineLabel, onlineUrl && <a href={onlineUrl}>{onlineUrl}</a>],
        [words.meetingLabel, meetingOf(s, session)],
        [words.unitLabel, unit.name],
        [words.bodyLabel, words.body[body]],
        [words.whoLabel, session.leaders.length > 0 && <Leaders s={s} session={session} />],
        [
          words.invitedLabel,
          hamlets.length > 0 ? hamlets.map(({ name }) => name).join(', ') : words.wholeUnit(unit.name),
        ],
        [words.capacityLabel, capacity !== null && words.seats(capacity)],
        [words.bringLabel, bring && <Prose text={bring} />],
        [
          words.phoneLabel,
          unit.phone && <a href={`tel:${unit.phone.replace(/[^\d+]/g, '')}`}>{unit.phone}</a>,
        ],
      ]}
    />
  )
}

const Leaders: FC<{ s: Strings; session: FactSession }> = ({ s, session }) => (
  <ul class="plain">
    {session.leaders.map((leader) => (
      <li key={leader.leaderId}>
        {leader.name}, {leader.office}
        <small>
          {partWords(s, leader)}
          {leader.delegationReason && ` – ${s.sessions.delegatedFor(leader.delegationReason)}`}
        </small>
      </li>
    ))}
  </ul>
)
