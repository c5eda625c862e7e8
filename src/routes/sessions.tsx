import { Hono } from 'hono'
import { findIssuedConclusion } from '../../db/queries/conclusions.ts'
import { findPublicSession, findSessionTide, type PublicSession } from '../../db/queries/public-sessions.ts'
import { listPublicOpinionsOfSession } from '../../db/queries/session-board.ts'
import { PublicSessionContent } from '../../views/sessions/public-session.tsx'
import { readCursor } from '../domain/cursor.ts'
import { dayOf } from '../domain/day.ts'
import { windowStanding } from '../domain/question-window.ts'
import { registrationOffer } from '../domain/registration.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { subscriptionTo } from '../http/subscriptions.ts'
import { paths } from '../paths.ts'

export const sessions = new Hono<PublicEnv>()

sessions.get('/phien/:code{[\\w-]+}', async (c) => {
  const tide = await findSessionTide(c.var.db, c.var.now)
  return cachedPage(c, String(tide), async () => {
    const session = await findPublicSession(c.var.db, c.req.param('code'))
    return session ? showSession(c, session) : notFoundPage(c)
  })
})

async function showSession(c: PublicContext, session: PublicSession) {
  const { db, now, s, platform } = c.var
  const [number = 0, carried = 0] =
    readCursor(c.req.query('sau'), 2) ?? readCursor(c.req.query('sau'), 1) ?? []
  const after = { number, carried }
  const { before, ...page } = await listPublicOpinionsOfSession(db, session, after)
  const subscription = subscriptionTo(platform, paths.sessionFeed(session.code), session.theme)
  const window = windowStanding(session, now)
  const registration = registrationOffer(session, now)
  const opinions = { ...page, after }
  const conclusion = session.state === 'concluded' ? await findIssuedConclusion(db, session.id) : null
  const props = {
    s,
    session,
    window,
    registration,
    opinions,
    subscription,
    before,
    conclusion,
    today: dayOf(now),
  }
  return showPublic(c, { title: session.theme }, <PublicSessionContent {...props} />)
}
