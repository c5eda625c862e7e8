import { Hono } from 'hono'
import { findSessionTide } from '../../db/queries/public-sessions.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicEnv } from '../http/context.ts'
import { askedList, showList } from './calendar/list.tsx'
import { showMonth } from './calendar/month.tsx'

export const calendar = new Hono<PublicEnv>()

calendar.get('/lich', async (c) => {
  const tide = await findSessionTide(c.var.db, c.var.now)
  return cachedPage(c, String(tide), () => {
    const list = askedList(c)
    return list ? showList(c, list) : showMonth(c)
  })
})
