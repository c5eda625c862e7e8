import type { SessionKind, SessionState } from '../../src/domain/session.ts'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A session as the resident's pages name it. */
export interface NamedSession {
  kind: SessionKind
  state: SessionState
  theme: string
  startsAt: number
  endsAt: number
}

/** The session that an opinion is meant for, as the public form tells of it. */
export interface AskedProps {
  session: NamedSession & { code: string; questionsUntil: number | null }
  unit: { name: string; phone: string; denunciationDesk: string }
  venue: { name: string; address: string } | null
}

/** Kind and theme in one line; the kind is not said twice where the theme names it. */
export function sessionName(s: Strings, { kind, theme }: NamedSession): string {
  const words = s.sessions.kind[kind]
  return theme.toLowerCase().includes(words.toLowerCase()) ? theme : `${words}: ${theme}`
}

/** When it is held; the old time of a postponed or cancelled one would lead people there in vain. */
export function sessionTime(s: Strings, { state, startsAt, endsAt }: NamedSession): string {
  if (state === 'postponed') return s.asking.isPostponed
  if (state === 'cancelled') return s.asking.isCancelled
  return formatSpan(s.lang, startsAt, endsAt)
}
