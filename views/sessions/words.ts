import type { WindowStanding } from '../../src/domain/question-window.ts'
import type { LeaderPart, SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import type { Meeting } from '../../src/domain/session-form.ts'
import type { MarkTone } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** A session as lists and pages show it. Instants are epoch ms. */
export interface ShownSession {
  code: string
  kind: SessionKind
  form: SessionForm
  theme: string
  state: SessionState
  stateReason: string
  startsAt: number
  endsAt: number
  onlineUrl: string
  unit: { name: string; slug: string; phone: string }
  venue: { name: string; address: string } | null
}

/** Kind and form in one expression: "Đối thoại định kỳ". */
export function meetingOf(s: Strings, { kind, form }: { kind: SessionKind; form: SessionForm }): string {
  return s.sessions.meeting[`${kind}:${form}` as Meeting]
}

/** Its time, as announced, does not hold any more. */
export function isCalledOff(state: SessionState): boolean {
  return state === 'postponed' || state === 'cancelled'
}

/** The hall and where it stands; empty where there is none. */
export function placeWords({ venue }: { venue: { name: string; address: string } | null }): string {
  return venue ? [venue.name, venue.address].filter(Boolean).join(', ') : ''
}

/** In which part somebody sits at the table: chair, co-chair, delegate. */
export function partWords(s: Strings, { part }: { part: LeaderPart }): string {
  return s.sessions.part[part]
}

/** Until when questions can be sent in advance, or why not, in one sentence. */
export function windowWords(s: Strings, standing: WindowStanding): string {
  if (standing.is === 'open') return s.sessions.canAskUntil(standing.until)
  if (standing.is === 'opens') return s.sessions.askFrom(standing.from, standing.until)
  if (standing.is === 'closed') return s.sessions.askingClosed(standing.until)
  return standing.is === 'over' ? s.sessions.askingOver : s.sessions.askingNone
}

/** The mark beside the word of a state. */
export const SESSION_TONES: Record<SessionState, MarkTone> = {
  draft: 'hidden',
  announced: 'waiting',
  in_progress: 'working',
  held: 'done',
  concluded: 'done',
  postponed: 'due',
  cancelled: 'left',
}
