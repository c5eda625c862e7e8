import { Hono } from 'hono'
import type { FeedSession } from '../../db/queries/feed-sessions.ts'
import { findLeaderFeed } from '../../db/queries/leader-feeds.ts'
import { type FeedScope, findSessionFeed, type SessionFeed } from '../../db/queries/session-feeds.ts'
import { calendarFeed } from '../../views/calendar/feed.ts'
import { leaderEntry } from '../../views/calendar/leader-entry.ts'
import { type EntryLinks, sessionEntry } from '../../views/calendar/session-entry.ts'
import { vi } from '../../views/strings/vi.ts'
import { feedHeaders, unchanged, type WrittenFeed } from '../http/calendar-file.ts'
import type { AnyContext, PublicEnv } from '../http/context.ts'
import { sendKeptFeed } from '../http/kept-feeds.ts'
import { leaderLinkHash } from '../http/leader-links.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'

export const feeds = new Hono<PublicEnv>()

feeds.get('/lich.ics', (c) => sendFeed(c, { of: 'all' }))
feeds.get('/lich/:file{[\\w-]+\\.ics}', (c) => sendFeed(c, { of: 'unit', slug: nameOf(c.req.param('file')) }))
feeds.get('/phien/:file{[\\w-]+\\.ics}', (c) =>
  sendFeed(c, { of: 'session', code: nameOf(c.req.param('file')) }),
)

/** A leader's own calendar: whoever holds the link reads it, and nothing leads to it. */
feeds.get('/lich/lanh-dao/:file{[\\w-]+\\.ics}', async (c) => {
  const { db, now, platform } = c.var
  const hash = await leaderLinkHash(platform.secretKey, nameOf(c.req.param('file')))
  const feed = await findLeaderFeed(db, hash, now)
  c.header('X-Robots-Tag', 'noindex, nofollow')
  if (!feed) return notFoundPage(c)
  const written = writeLeaderFeed(feed, platform.publicUrl)
  const headers = { ...(await feedHeaders(written, 'lich.ics')), 'Cache-Control': 'private, no-cache' }
  return unchanged(c, headers) ?? c.body(written.body, 200, headers)
})

function sendFeed(c: AnyContext, scope: FeedScope): Promise<Response> {
  const { db, now, platform } = c.var
  return sendKeptFeed(c, `${scope.of === 'session' ? scope.code : 'lich'}.ics`, async () => {
    const feed = await findSessionFeed(db, scope, now)
    return feed && writeFeed(feed, platform.publicUrl)
  })
}

/** Always Vietnamese: a subscribed calendar is the same for everybody, whatever language somebody once chose. */
function writeFeed(
  { name, sessions, installationId, changedAt }: SessionFeed,
  publicUrl: string,
): WrittenFeed {
  const entries = sessions.map((session) =>
    sessionEntry(vi, session, installationId, linksOf(session, publicUrl)),
  )
  return { changedAt, body: calendarFeed({ name: vi.sessions.feedName(name), entries }) }
}

function writeLeaderFeed(feed: SessionFeed & { leader: string }, publicUrl: string): WrittenFeed {
  const entries = feed.sessions.map((session) => {
    return leaderEntry(vi, session, feed.installationId, linksOf(session, publicUrl))
  })
  const name = vi.feeds.leaderFeedName(feed.leader, feed.name)
  return { changedAt: feed.changedAt, body: calendarFeed({ name, entries }) }
}

/** What was never announced has no public page. */
function linksOf({ code, announcedAt, carriedTo }: FeedSession, publicUrl: string): EntryLinks {
  const page = announcedAt === null ? paths.staffSession(code) : paths.session(code)
  return {
    page: `${publicUrl}${page}`,
    carriedTo: carriedTo && `${publicUrl}${paths.session(carriedTo)}`,
  }
}

function nameOf(file: string): string {
  return file.slice(0, -'.ics'.length)
}
