import type { EntrySession } from '../../src/domain/entry-session.ts'
import { isCalledOff, meetingOf, partWords, placeWords } from '../sessions/words.ts'
import type { Strings } from '../strings/vi.ts'
import type { FeedEntry } from './feed.ts'

/** Where one reads more: the session's own page, and that of the session which took its questions and registrations over. */
export interface EntryLinks {
  page: string
  carriedTo: string | null
}

/** A session as an entry of a calendar. Its links stand in the text too, since many clients ignore the property. */
export function sessionEntry(
  s: Strings,
  session: EntrySession,
  installationId: string,
  links: EntryLinks,
): FeedEntry {
  const { code, sequence, startsAt, endsAt, createdAt, updatedAt, state } = session
  return {
    uid: `session-${code}@${installationId}`,
    sequence,
    startsAt,
    endsAt,
    createdAt,
    updatedAt,
    isCalledOff: isCalledOff(state),
    title: titleOf(s, session),
    place: placeWords(session) || session.onlineUrl,
    description: descriptionOf(s, session, links),
    url: links.page,
  }
}

function titleOf(s: Strings, session: EntrySession): string {
  const title = `${meetingOf(s, session)}: ${session.theme}`
  if (session.state === 'postponed') return s.sessions.feedPostponed(title)
  return session.state === 'cancelled' ? s.sessions.feedCancelled(title) : title
}

function descriptionOf(s: Strings, session: EntrySession, { page, carriedTo }: EntryLinks): string {
  const { unit, leaders, bring, onlineUrl, stateReason, state } = session
  return [
    isCalledOff(state) && stateReason && s.sessions.reason(stateReason),
    state === 'announced' && stateReason && s.sessions.movedNotice(stateReason),
    carriedTo && (isCalledOff(state) || state === 'announced') && `${s.changes.carriedTo} ${carriedTo}`,
    unit.name,
    ...leaders.map((leader) => `${partWords(s, leader)}: ${leader.name}, ${leader.office}`),
    bring && `${s.sessions.bringLabel}: ${bring}`,
    onlineUrl && `${s.sessions.onlineLabel}: ${onlineUrl}`,
    unit.phone && `${s.sessions.phoneLabel}: ${unit.phone}`,
    page,
  ]
    .filter(Boolean)
    .join('\n')
}
