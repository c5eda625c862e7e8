import { Hono } from 'hono'
import { findSessionTide, listCalendar } from '../../db/queries/public-sessions.ts'
import { CalendarContent } from '../../views/sessions/calendar.tsx'
import { readCursor, writeCursor } from '../domain/cursor.ts'
import { windowStanding } from '../domain/question-window.ts'
import { SESSION_KINDS } from '../domain/session.ts'
import { cachedPage } from '../http/cache.ts'
import type { AnyContext, PublicContext, PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'

export const calendar = new Hono<PublicEnv>()

calendar.get('/lich', async (c) => {
  const { db, now } = c.var
  const tide = await findSessionTide(db, now)
  return cachedPage(c, String(tide), async () => {
    const asked = askedOf(c)
    return showCalendar(c, asked, await listCalendar(db, asked, now))
  })
})

/** What the address asks for; what it does not know it leaves open. */
function askedOf(c: AnyContext) {
  return {
    unit: c.req.query('don-vi') || null,
    kind: SESSION_KINDS.find((kind) => kind === c.req.query('loai')) ?? null,
    past: c.req.query('xem') === 'da-qua',
    after: readCursor(c.req.query('sau'), 2),
  }
}

function showCalendar(
  c: PublicContext,
  asked: ReturnType<typeof askedOf>,
  { sessions, units, next }: Awaited<ReturnType<typeof listCalendar>>,
) {
  const { s, now } = c.var
  return showPublic(
    c,
    { title: asked.past ? s.sessions.pastTitle : s.sessions.calendarTitle },
    <CalendarContent
      s={s}
      sessions={sessions.map((session) => ({ ...session, window: windowStanding(session, now) }))}
      units={units}
      asked={asked}
      isFirstPage={asked.after === null}
      next={next && writeCursor(next)}
    />,
  )
}
