import type { FC } from 'hono/jsx'
import { Facts } from '../shell/facts.tsx'
import { Instant } from '../shell/when.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import type { AskedProps } from './asked.ts'

/** Which session it is, when and where, and until when it takes opinions. */
export const AskedFacts: FC<{ s: Strings; asked: Omit<AskedProps, 'unit'> }> = ({ s, asked }) => {
  const { session, venue } = asked
  return (
    <Facts
      items={[
        [s.asking.session, `${s.sessions.kind[session.kind]}: ${session.theme}`],
        [s.asking.when, formatSpan(s.lang, session.startsAt, session.endsAt)],
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
