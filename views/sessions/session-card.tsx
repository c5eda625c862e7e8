import type { FC } from 'hono/jsx'
import type { WindowStanding } from '../../src/domain/question-window.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { Theme } from './theme.tsx'
import { isCalledOff, meetingOf, placeWords, SESSION_TONES, type ShownSession, windowWords } from './words.ts'

export interface CardSession extends ShownSession {
  window: WindowStanding
}

/** Sessions one under the other, each with the one thing to do. */
export const SessionCards: FC<{ s: Strings; sessions: CardSession[] }> = ({ s, sessions }) => (
  <ul class="sessions">
    {sessions.map((session) => (
      <SessionCard key={session.code} s={s} session={session} />
    ))}
  </ul>
)

const SessionCard: FC<{ s: Strings; session: CardSession }> = ({ s, session }) => {
  const { code, state, startsAt, endsAt, unit, window } = session
  return (
    <li>
      <p class="over">
        {state !== 'announced' && <Mark tone={SESSION_TONES[state]}>{s.sessions.state[state]}</Mark>}{' '}
        <span>
          {meetingOf(s, session)} · {unit.name}
        </span>
      </p>
      <h3>
        <a href={paths.session(code)}>
          <Theme of={session} />
        </a>
      </h3>
      <When s={s} session={session} startsAt={startsAt} endsAt={endsAt} />
      {window.is === 'open' && (
        <div class="buttons">
          <LinkButton href={paths.ask(code)} tone={state === 'postponed' ? 'quiet' : 'primary'}>
            {s.sessions.ask}
            <span class="hidden-word">
              : <Theme of={session} />
            </span>
          </LinkButton>
        </div>
      )}
    </li>
  )
}

/** What was called off is not told as if it took place: reason first, the old time as the old time. */
const When: FC<{ s: Strings; session: CardSession; startsAt: number; endsAt: number }> = ({
  s,
  session,
  startsAt,
  endsAt,
}) => {
  const span = formatSpan(s.lang, startsAt, endsAt)
  const place = placeWords(session) || (session.onlineUrl && s.sessions.onlineLabel)
  if (isCalledOff(session.state)) {
    return (
      <>
        <p>
          <s>{span}</s>
        </p>
        {session.stateReason && <p>{s.sessions.reason(session.stateReason)}</p>}
        {session.window.is === 'open' && <p>{s.sessions.askWhilePostponed(session.window.until)}</p>}
      </>
    )
  }
  return (
    <>
      <p>
        <strong>{span}</strong>
        <br />
        {place}
      </p>
      {session.window.is !== 'over' && <p>{windowWords(s, session.window)}</p>}
    </>
  )
}
