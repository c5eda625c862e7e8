import type { FC } from 'hono/jsx'
import { Facts } from '../shell/facts.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { type AskedProps, sessionName, sessionTime } from './asked.ts'

/** Which session it is, when and where, and until when it takes opinions. */
export const AskedFacts: FC<{ s: Strings; asked: Omit<AskedProps, 'unit'> }> = ({ s, asked }) => {
  const { session, venue } = asked
  return (
    <Facts
      items={[
        [s.asking.session, sessionName(s, session)],
        [s.asking.when, sessionTime(s, session)],
        [s.asking.where, venue && `${venue.name}, ${venue.address}`],
        [
          s.asking.until,
          session.questionsUntil !== null && (
            <strong>
              <Instant s={s} at={session.questionsUntil} />
            </strong>
          ),
        ],
      ]}
    />
  )
}
