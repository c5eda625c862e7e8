import type { EntrySession } from '../../src/domain/entry-session.ts'
import type { Strings } from '../strings/vi.ts'
import type { FeedEntry } from './feed.ts'
import { type EntryLinks, sessionEntry } from './session-entry.ts'

/**
 * A session in the private calendar of a leader: under the UID it has in public. A draft is tentative; being announced, or thrown away, is one change more
 * of its standing than the public calendar knows of, which SEQUENCE has to count.
 */
export function leaderEntry(
  s: Strings,
  session: EntrySession,
  installationId: string,
  links: EntryLinks,
): FeedEntry {
  const entry = sessionEntry(s, session, installationId, links)
  if (session.state !== 'draft') return { ...entry, sequence: entry.sequence + 1 }
  return { ...entry, isTentative: true, title: s.feeds.tentative(entry.title) }
}
