import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { type CardSession, SessionCards } from './session-card.tsx'

/** The start page: the next sessions, and where else to go. */
export const HomeContent: FC<{ s: Strings; sessions: CardSession[] }> = ({ s, sessions }) => {
  const taking = sessions.filter(takesQuestions)
  const others = sessions.filter((session) => !takesQuestions(session))
  return (
    <>
      <PageHead title={s.sessions.homeTitle} lead={s.sessions.homeLead} />
      {taking.length > 0 && (
        <section aria-labelledby="taking">
          <h2 id="taking">{s.sessions.takingQuestions}</h2>
          <SessionCards s={s} sessions={taking} />
        </section>
      )}
      {(others.length > 0 || sessions.length === 0) && (
        <section aria-labelledby="coming">
          <h2 id="coming">{taking.length > 0 ? s.sessions.otherComing : s.sessions.coming}</h2>
          {sessions.length === 0 ? <NothingComing s={s} /> : <SessionCards s={s} sessions={others} />}
        </section>
      )}
      {sessions.length > 0 && (
        <p>
          <a href={paths.calendar}>{s.sessions.wholeCalendar}</a>
        </p>
      )}
      <OtherThings s={s} />
    </>
  )
}

/** What one can do now comes first; who only wants to know when, reads on. */
const takesQuestions = ({ state, window }: CardSession) => window.is === 'open' && state !== 'postponed'

const NothingComing: FC<{ s: Strings }> = ({ s }) => (
  <EmptyState
    title={s.sessions.noneComing}
    action={<LinkButton href={paths.board}>{s.sessions.toBoard}</LinkButton>}
  >
    <p>{s.sessions.noneComingNext}</p>
  </EmptyState>
)

const OtherThings: FC<{ s: Strings }> = ({ s }) => (
  <section aria-labelledby="other-things">
    <h2 id="other-things">{s.sessions.otherThings}</h2>
    <ul class="ways">
      <Way href={paths.board} label={s.sessions.toBoard} hint={s.sessions.toBoardHint} />
      <Way href={paths.lookUp} label={s.sessions.toLookUp} hint={s.sessions.toLookUpHint} />
      <Way href={paths.calendar} label={s.sessions.toCalendar} hint={s.sessions.toCalendarHint} />
    </ul>
  </section>
)

const Way: FC<{ href: string; label: string; hint: string }> = ({ href, label, hint }) => (
  <li>
    <a href={href}>{label}</a>
    <small>{hint}</small>
  </li>
)
