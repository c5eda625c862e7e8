import type { FC } from 'hono/jsx'
import type { SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import { Theme } from './theme.tsx'
import { meetingOf, SESSION_TONES } from './words.ts'

interface Named {
  kind: SessionKind
  form: SessionForm
  theme: string
}

/** Which session a page of the room belongs to: what kind of meeting, and what it is about. */
export const SessionName: FC<{ s: Strings; session: Named }> = ({ s, session }) => (
  <span>
    {meetingOf(s, session)}: <Theme of={session} />
  </span>
)

/** The same after the mark of how far it is. */
export const MarkedSession: FC<{ s: Strings; session: Named & { state: SessionState } }> = ({
  s,
  session,
}) => (
  <>
    <Mark tone={SESSION_TONES[session.state]}>{s.sessions.state[session.state]}</Mark>{' '}
    <SessionName s={s} session={session} />
  </>
)
