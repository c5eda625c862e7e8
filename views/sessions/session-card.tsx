import type { FC } from 'hono/jsx'
import type { WindowStanding } from '../../src/domain/question-window.ts'
import type { RegistrationOffer } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { offerWords, RegistrationButton } from '../registrations/offer.tsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { Theme } from './theme.tsx'
import { isCalledOff, meetingOf, placeWords, SESSION_TONES, type ShownSession, windowWords } from './words.ts'

export interface CardSession extends ShownSession {
  window: WindowStanding
  registration: RegistrationOffer
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
  const { code, state, startsAt, endsAt, unit, window, registration } = session
  const isAsking = window.is === 'open'
  const which = (
    <span class="hidden-word">
      : <Theme of={session} />
    </span>
  )
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
      {(isAsking || registration.standing.is === 'open') && (
        <div class="buttons">
          {isAsking && (
            <LinkButton href={paths.ask(code)} tone={state === 'postponed' ? 'quiet' : 'primary'}>
              {s.sessions.ask}
              {which}
            </LinkButton>
          )}
          <RegistrationButton s={s} code={code} offer={registration} tone={isAsking ? 'quiet' : 'primary'}>
            {which}
          </RegistrationButton>
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
      {saysWindow(session) && <p>{windowWords(s, session.window)}</p>}
      {offerWords(s, session.registration) && <p>{offerWords(s, session.registration)}</p>}
    </>
  )
}

/** Where one registers instead, that no questions are taken in advance is left to the page itself. */
function saysWindow({ window, registration }: CardSession): boolean {
  return window.is !== 'over' && !(window.is === 'none' && registration.standing.is === 'open')
}
