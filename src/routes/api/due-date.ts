import { Hono } from 'hono'
import * as v from 'valibot'
import { findRulebook } from '../../../db/queries/calendars.ts'
import type { ApiDueDate } from '../../domain/api-due-date.ts'
import { dueDate } from '../../domain/calendar.ts'
import { dueDateApiQuery } from '../../domain/due-date.ts'
import { cachedPage } from '../../http/cache.ts'
import type { PublicEnv } from '../../http/context.ts'
import { errorsOf } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { refuseQuery } from './refusal.ts'

export const apiDueDates = new Hono<PublicEnv>()

apiDueDates.get(paths.apiDueDate, (c) =>
  cachedPage(c, '', async () => {
    const reading = v.safeParse(dueDateApiQuery, c.req.query())
    if (!reading.success) return refuseQuery(c, errorsOf(c.var.s, reading.issues))
    const { from, term } = reading.output
    const { calendar } = await findRulebook(c.var.db)
    return c.json(dueDate(calendar, from, term) satisfies ApiDueDate)
  }),
)
