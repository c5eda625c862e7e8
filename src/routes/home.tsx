import { Hono } from 'hono'
import { findSessionTide, listComingSessions } from '../../db/queries/public-sessions.ts'
import { HomeContent } from '../../views/sessions/home.tsx'
import { windowStanding } from '../domain/question-window.ts'
import { registrationOffer } from '../domain/registration.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'

const SHOWN = 6

export const home = new Hono<PublicEnv>()

home.get('/', async (c) => {
  const { db, now, s, office } = c.var
  const tide = await findSessionTide(db, now)
  return cachedPage(c, String(tide), async () => {
    const sessions = await listComingSessions(db, now, SHOWN)
    const cards = sessions.map((session) => ({
      ...session,
      window: windowStanding(session, now),
      registration: registrationOffer(session, now),
    }))
    return showPublic(c, { title: office.name }, <HomeContent s={s} sessions={cards} />)
  })
})
