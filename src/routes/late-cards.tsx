import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { postDecision } from './late-cards/deciding.ts'
import { showLateCards } from './late-cards/show.tsx'

/** Cards that arrived after their session was over. */
export const lateCards = new Hono<StaffEnv>()

lateCards.use(paths.lateCards(':code'), onlyFor('secretary'))
lateCards.use(`${paths.lateCards(':code')}/*`, onlyFor('secretary'))

lateCards.get(paths.lateCards(':code'), (c) => showLateCards(c, c.req.param('code') ?? ''))

lateCards.post(paths.lateCard(':code', ':id{\\d+}'), (c) =>
  postDecision(c, c.req.param('code') ?? '', Number(c.req.param('id'))),
)
