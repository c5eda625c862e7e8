import type { AnyContext } from './context.ts'
import { sha256Hex } from './keys.ts'

/** A feed as it was written. */
export interface WrittenFeed {
  body: string
  /** Epoch ms of its last change. */
  changedAt: number
}

/** The headers of a feed: its tag is over the very bytes, so that one that lost an entry has another too. */
export async function feedHeaders({ body, changedAt }: WrittenFeed, file: string) {
  return {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${file}"`,
    // Subscribers ask again each time; what has not changed costs them a 304.
    'Cache-Control': 'no-cache',
    ETag: `"${(await sha256Hex(body)).slice(0, 32)}"`,
    'Last-Modified': new Date(changedAt).toUTCString(),
  }
}
export type FeedHeaders = Record<string, string>

/** 304 for whoever holds these bytes already; null for everybody else. */
export function unchanged(c: AnyContext, headers: FeedHeaders): Response | null {
  return isKnown(c, headers) ? c.body(null, 304, headers) : null
}

/** If-None-Match goes before If-Modified-Since (RFC 9110 §13.2.2). */
function isKnown(c: AnyContext, headers: FeedHeaders): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === headers.ETag)
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return since >= Date.parse(headers['Last-Modified']!)
}
