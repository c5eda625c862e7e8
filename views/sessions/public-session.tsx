import type { FC } from 'hono/jsx'
import type { WindowStanding } from '../../src/domain/question-window.ts'
import type { RegistrationOffer } from '../../src/domain/registration.ts'
import { paths } from '../../src/paths.ts'
import { SubscribeBox, type Subscription } from '../calendar/subscribe-box.tsx'
import { CarriedFromBefore, type ShownCarryOver } from '../commitments/carried.tsx'
import { type IssuedConclusion, PublicConclusion } from '../conclusions/conclusion-text.tsx'
import { RegistrationSection } from '../registrations/offer.tsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ChangeLine } from './change-words.tsx'
import { ResultWays } from './duty-notices.tsx'
import { PublicStanding } from './public-standing.tsx'
import { type FactSession, SessionFacts } from './session-facts.tsx'
import { SessionOpinions, type SessionOpinionsProps } from './session-opinions.tsx'
import { Theme } from './theme.tsx'
import { meetingOf, SESSION_TONES, windowWords } from './words.ts'

export interface PublicSessionProps {
  s: Strings
  session: FactSession & {
    resultOn: string | null
    resultWays: string
    heldAt: number | null
    changes: ChangeLine[]
  }
  window: WindowStanding
  registration: RegistrationOffer
  opinions: Omit<SessionOpinionsProps, 's' | 'session'>
  subscription: Subscription
  /** What is left from the session before. */
  before: ShownCarryOver | null
  /** What came of this one, once its notice is issued. */
  conclusion: IssuedConclusion | null
  today: string
}

/** A session as residents read it: what it is about, what they can do now, when and where, and what was raised. */
export const PublicSessionContent: FC<PublicSessionProps> = ({
  s,
  session,
  window,
  registration,
  opinions,
  subscription,
  before,
  conclusion,
  today,
}) => (
  <>
    <PageHead
      title={<Theme of={session} />}
      over={
        <>
          <Mark tone={SESSION_TONES[session.state]}>{s.sessions.state[session.state]}</Mark>{' '}
          <span>{meetingOf(s, session)}</span>
        </>
      }
      back={{ href: paths.calendar, label: s.sessions.calendarTitle }}
    />
    <PublicStanding s={s} session={session} />
    <Asking s={s} session={session} window={window} />
    <RegistrationSection
      s={s}
      code={session.code}
      offer={registration}
      tone={window.is === 'open' ? 'quiet' : 'primary'}
    />
    <SessionFacts
      s={s}
      session={session}
      more={[[s.sessions.resultLabel, session.resultOn !== null && <Result s={s} session={session} />]]}
    />
    {isComing(session) && <SubscribeBox s={s} to={subscription} one phone={session.unit.phone} />}
    <PublicConclusion s={s} conclusion={conclusion} />
    <CarriedFromBefore
      {...{ s, today }}
      carried={before}
      address={{ opinion: paths.opinion, session: paths.session }}
    />
    <SessionOpinions s={s} session={session.code} {...opinions} />
  </>
)

/** On which day the result of a dialogue was made public, and where to find it. */
const Result: FC<Pick<PublicSessionProps, 's' | 'session'>> = ({ s, session }) => (
  <>
    {session.resultOn !== null && s.sessions.resultDone(session.resultOn)}
    <ResultWays s={s} ways={session.resultWays} />
  </>
)

/** The one thing to do, or why it cannot be done and what is next. */
const Asking: FC<{ s: Strings; session: FactSession; window: WindowStanding }> = ({ s, session, window }) => {
  const mayCome = session.state === 'announced' || session.state === 'in_progress'
  return (
    <section class="asking" aria-label={s.sessions.questionsLabel}>
      <p>
        {askingWords(s, session, window)}
        {window.is !== 'open' && window.is !== 'opens' && mayCome && ` ${s.sessions.askingNext}`}
      </p>
      {window.is === 'open' && (
        <LinkButton href={paths.ask(session.code)} tone={session.state === 'postponed' ? 'quiet' : 'primary'}>
          {s.sessions.askForThis}
        </LinkButton>
      )}
      {window.is === 'over' && (
        <LinkButton tone="quiet" href={paths.calendar}>
          {s.sessions.showComing}
        </LinkButton>
      )}
    </section>
  )
}

/** A postponed session may still take questions, for the day it will be held: that is said. */
function askingWords(s: Strings, { state }: FactSession, window: WindowStanding): string {
  if (state === 'cancelled') return s.sessions.askingOver
  if (state === 'postponed' && window.is === 'open') return s.sessions.askWhilePostponed(window.until)
  return windowWords(s, window)
}

/** What is over or cancelled nobody needs in a calendar of their own. */
const isComing = ({ state }: FactSession) => !['cancelled', 'held', 'concluded'].includes(state)
