import type { Child, FC } from 'hono/jsx'
import type { Body, LeaderPart } from '../../src/domain/session.ts'
import { Facts } from '../shell/facts.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { OnlineLink } from './online-link.tsx'
import { isCalledOff, meetingOf, partWords, placeWords, type ShownSession } from './words.ts'

export interface FactSession extends ShownSession {
  body: Body
  bring: string
  capacity: number | null
  leaders: {
    leaderId: number
    name: string
    office: string
    part: LeaderPart
    delegationReason: string
    forName?: string | null
  }[]
  hamlets: { hamletId: number; name: string }[]
}

/** When, where, who: what is known of a session, for residents and for the office alike; `more` is what one of the two adds. */
export const SessionFacts: FC<{
  s: Strings
  session: FactSession
  more?: [label: string, value: Child][]
}> = ({ s, session, more = [] }) => {
  const { startsAt, endsAt, onlineUrl, unit, body, hamlets, capacity, bring } = session
  const words = s.sessions
  const span = formatSpan(s.lang, startsAt, endsAt)
  return (
    <Facts
      items={[
        [words.whenLabel, isCalledOff(session.state) ? <s>{span}</s> : span],
        [words.whereLabel, placeWords(session)],
        [words.onlineLabel, onlineUrl && <OnlineLink url={onlineUrl} />],
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
        ...more,
      ]}
    />
  )
}

const Leaders: FC<{ s: Strings; session: FactSession }> = ({ s, session }) => (
  <>
    {session.leaders.map((leader) => (
      <div key={leader.leaderId}>
        {partWords(s, leader)}: {leader.name}, {leader.office}
        {leader.delegationReason &&
          ` (${s.sessions.delegatedFor(leader.delegationReason, leader.forName ?? null)})`}
      </div>
    ))}
  </>
)
