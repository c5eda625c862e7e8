import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { findLiveStamp } from '../../db/queries/live.ts'
import { holds } from '../domain/actor.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { typedText } from '../http/forms.ts'
import { paths } from '../paths.ts'
import { postAnswerEntry } from './live/answer-entry.ts'
import { postCardEntry } from './live/card-entry.ts'
import { readEntry, sendEntry, sendNoSeat } from './live/entry.ts'

/** What the table of a session sends by itself, entry by entry: each counts once for its key, however often it is sent. */
export const liveEntries = new Hono<StaffEnv>()

/** Whoever may not record here is told so on the entry itself, where it waits on their machine. */
const atTheTable = createMiddleware<StaffEnv>(async (c, next) => {
  if (!holds(c.var.actor, 'secretary')) return sendNoSeat(c)
  await next()
})

liveEntries.use(paths.liveEntries(':code'), atTheTable)

liveEntries.post(paths.liveEntries(':code'), async (c) => {
  const reading = await readEntry(c)
  const code = c.req.param('code') ?? ''
  if (typedText(reading.typed, 'author') !== String(c.var.actor.id)) return refuseAuthor(c, code)
  if (!reading.ok) return sendEntry(c, 422, { is: 'wrong', errors: reading.errors })
  return reading.values.entry === 'card'
    ? postCardEntry(c, code)
    : postAnswerEntry(c, code, reading.values.key)
})

/** What somebody else wrote waits for them; of a session that is not one's own nothing is said at all. */
async function refuseAuthor(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, s } = c.var
  return (await findLiveStamp(db, actor, code)) === null
    ? sendNoSeat(c)
    : sendEntry(c, 403, { is: 'other_author', sentence: s.live.otherAuthor })
}
