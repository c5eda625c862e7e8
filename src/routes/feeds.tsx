import { Hono } from 'hono'
import { type FeedScope, findSessionFeed, type SessionFeed } from '../../db/queries/session-feeds.ts'
import { calendarFeed } from '../../views/calendar/feed.ts'
import { sessionEntry } from '../../views/calendar/session-entry.ts'
import { vi } from '../../views/strings/vi.ts'
import type { AnyContext, PublicEnv } from '../http/context.ts'
import { sha256Hex } from '../http/keys.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'

export const feeds = new Hono<PublicEnv>()

feeds.get('/lich.ics', (c) => sendFeed(c, { of: 'all' }))
feeds.get('/lich/:file{[\\w-]+\\.ics}', (c) => sendFeed(c, { of: 'unit', slug: nameOf(c.req.param('file')) }))
feeds.get('/phien/:file{[\\w-]+\\.ics}', (c) =>
  sendFeed(c, { of: 'session', code: nameOf(c.req.param('file')) }),
)

async function sendFeed(c: AnyContext, scope: FeedScope): Promise<Response> {
  const { db, now, platform } = c.var
  const feed = await findSessionFeed(db, scope, now)
  if (!feed) return notFoundPage(c)
  const body = writeFeed(feed, platform.publicUrl)
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${scope.of === 'session' ? scope.code : 'lich'}.ics"`,
    // Subscribers ask again each time; what has not changed costs them a 304.
    'Cache-Control': 'no-cache',
    ETag: `"${(await sha256Hex(body)).slice(0, 32)}"`,
    'Last-Modified': new Date(feed.changedAt).toUTCString(),
  }
  return isKnown(c, headers, feed.changedAt) ? c.body(null, 304, headers) : c.body(body, 200, headers)
}

/** Always Vietnamese: a subscribed calendar is the same for everybody, whatever language somebody once chose. */
function writeFeed({ name, sessions, installationId }: SessionFeed, publicUrl: string): string {
  return calendarFeed({
    name: vi.sessions.feedName(name),
    entries: sessions.map((session) =>
      sessionEntry(vi, session, installationId, `${publicUrl}${paths.session(session.code)}`),
    ),
  })
}

/** If-None-Match goes before If-Modified-Since (RFC 9110 §13.2.2). */
function isKnown(c: AnyContext, { ETag }: { ETag: string }, changedAt: number): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === ETag)
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return since >= Math.floor(changedAt / 1000) * 1000
}

function nameOf(file: string): string {
  return file.slice(0, -'.ics'.length)
}
