import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Theme } from '../sessions/theme.tsx'
import { meetingOf, placeWords, SESSION_TONES, type ShownSession } from '../sessions/words.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A session of this person's units; `mayRun` for its secretary while it can still be run. */
export type ShownMeeting = ShownSession & { mayRun: boolean }

export const WEEK = 'tuan-nay'

/** This week's sessions, today's first to be opened for recording. */
export const WeekSessions: FC<{ s: Strings; sessions: ShownMeeting[]; today: string }> = ({
  s,
  sessions,
  today,
}) => (
  <section id={WEEK}>
    <h2>{s.desk.weekTitle}</h2>
    {sessions.length === 0 && <p>{s.desk.weekNone}</p>}
    <ul class="sessions">
      {sessions.map((session) => {
        const isToday = dayOf(session.startsAt) === today || session.state === 'in_progress'
        return (
          <li key={session.code}>
            <p class="over">
              <Mark tone={SESSION_TONES[session.state]}>{s.sessions.state[session.state]}</Mark>{' '}
              <span>
                {meetingOf(s, session)} · {session.unit.name}
              </span>
            </p>
            <h3>
              <a href={paths.staffSession(session.code)}>
                <Theme of={session} />
              </a>
            </h3>
            <p>
              <strong>
                {dayOf(session.startsAt) === today
                  ? s.desk.isToday(session.startsAt)
                  : formatSpan(s.lang, session.startsAt, session.endsAt)}
              </strong>
              <br />
              {placeWords(session) || s.sessions.onlineLabel}
            </p>
            {isToday && session.mayRun && (
              <LinkButton href={paths.live(session.code)}>
                {s.desk.openLive}
                <span class="hidden-word">
                  : <Theme of={session} />
                </span>
              </LinkButton>
            )}
          </li>
        )
      })}
    </ul>
  </section>
)
