import { Hono } from 'hono'
import * as v from 'valibot'
import { findBoardFeed } from '../../db/queries/board-feed.ts'
import { boardFeed } from '../../views/feeds/board-feed.ts'
import { type BoardFilter, boardAddress, boardQuery } from '../domain/board-filter.ts'
import { dayOf } from '../domain/day.ts'
import { unchanged } from '../http/calendar-file.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { sha256Hex } from '../http/keys.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'

/** The board as an Atom feed, with the board's own filters: whoever follows a topic or a place is told by their reader, and leaves no trace here. */
export const boardFeeds = new Hono<PublicEnv>()

boardFeeds.get(paths.boardFeed, async (c) => {
  const reading = v.safeParse(boardQuery, c.req.query())
  if (!reading.success) return notFoundPage(c)
  const body = await bodyOf(c, { ...reading.output, after: null })
  if (body === null) return notFoundPage(c)
  const headers = await headersOf(body)
  return unchanged(c, headers) ?? c.body(body, 200, headers)
})

/** Readers ask again each time; what has not changed costs them a 304. */
async function headersOf(body: string) {
  return {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'no-cache',
    // Over the very bytes and without a date beside it: a feed that lost an entry has another tag, and no older moment.
    ETag: `"${(await sha256Hex(body)).slice(0, 32)}"`,
  }
}

/** What a filter gives changes with the data and the Hà Nội day alone: where the runtime keeps pages it is written once for both. */
async function bodyOf(c: PublicContext, filter: BoardFilter): Promise<string | null> {
  const { db, now, office, platform } = c.var
  const today = dayOf(now)
  const asked = JSON.stringify(boardAddress(filter))
  const key = ['atom', office.version, office.mark, today, platform.build, asked].join(' ')
  const kept = platform.keptPages?.find(key)
  if (kept) return new TextDecoder().decode(kept.body)
  const feed = await findBoardFeed(db, filter, today)
  if (!feed) return null
  const body = boardFeed({ ...feed, office: office.name }, filter, platform.publicUrl)
  platform.keptPages?.keep(key, { body: new TextEncoder().encode(body), headers: {} })
  return body
}
