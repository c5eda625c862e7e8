import { dayOf } from '../domain/day.ts'
import { type FeedHeaders, feedHeaders, unchanged, type WrittenFeed } from './calendar-file.ts'
import type { AnyContext } from './context.ts'
import { notFoundPage } from './refusals.tsx'

const encoder = new TextEncoder()

/**
 * Answers with a public feed. What it says changes with the data and with the Hà Nội day alone, so that where the runtime keeps pages it is written once for
 * both: thousands of phones ask for it every hour. Its headers are kept apart, since a feed of thousands of sessions is too large to be kept.
 */
export async function sendKeptFeed(
  c: AnyContext,
  file: string,
  write: () => Promise<WrittenFeed | null>,
): Promise<Response> {
  const { office, now, platform } = c.var
  const { keptPages } = platform
  const key = ['feed', office.version, office.mark, dayOf(now), platform.build, c.req.path].join(' ')
  const kept = keptPages?.find(`${key} headers`)
  const known = kept && unchanged(c, kept.headers)
  if (known) return known
  const page = keptPages?.find(key)
  if (page) return c.body(page.body, 200, page.headers)
  const feed = await write()
  if (!feed) return notFoundPage(c)
  const headers: FeedHeaders = await feedHeaders(feed, file)
  keptPages?.keep(`${key} headers`, { body: new Uint8Array(0), headers })
  keptPages?.keep(key, { body: encoder.encode(feed.body), headers })
  return unchanged(c, headers) ?? c.body(feed.body, 200, headers)
}
