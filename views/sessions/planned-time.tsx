import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Facts } from '../shell/facts.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { OnlineLink } from './online-link.tsx'
import type { FactSession } from './session-facts.tsx'
import { Theme } from './theme.tsx'
import { placeWords } from './words.ts'

interface Props {
  s: Strings
  session: FactSession
}

/** Which session it is, when and where it stands now. */
export const PlannedTime: FC<Props> = (props) => (
  <>
    <p>
      <strong>
        <Theme of={props.session} />
      </strong>
    </p>
    <TimeFacts {...props} />
  </>
)

/** Time and place of what was announced: to be read here, and changed with a reason where that is asked for. */
export const FixedTime: FC<Props> = (props) => {
  const { s, session } = props
  const { code, state } = session
  return (
    <section aria-labelledby="plan-when">
      <h2 id="plan-when">{s.sessions.sectionWhen}</h2>
      <TimeFacts {...props} />
      {state === 'announced' && (
        <p>
          {s.changes.fixedTime} <a href={paths.moving(code)}>{s.changes.move}</a>
        </p>
      )}
      {state === 'postponed' && (
        <p>
          <a href={paths.announcement(code)}>{s.sessions.announceAnew}</a>
        </p>
      )}
    </section>
  )
}

const TimeFacts: FC<Props> = ({ s, session }) => (
  <Facts
    items={[
      [s.sessions.whenLabel, formatSpan(s.lang, session.startsAt, session.endsAt)],
      [s.sessions.whereLabel, placeWords(session)],
      [s.sessions.onlineLabel, session.onlineUrl && <OnlineLink url={session.onlineUrl} />],
    ]}
  />
)
