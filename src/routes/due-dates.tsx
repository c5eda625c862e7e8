import { Hono } from 'hono'
import * as v from 'valibot'
import { findRulebook } from '../../db/queries/calendars.ts'
import { Calculator } from '../../views/due-dates/calculator.tsx'
import { dueDate } from '../domain/calendar.ts'
import { askedOpinion, dayFirstRead, dueDateQuery } from '../domain/due-date.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { errorsOf } from '../http/forms.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { explainOpinion } from './due-dates/opinion.tsx'

/** How a date was computed, day by day, for everyone. */
export const dueDates = new Hono<PublicEnv>()

dueDates.get(paths.dueDate, (c) => {
  const query = c.req.query()
  if (query['y-kien'] === undefined) return cachedPage(c, '', () => calculate(c, dayFirstRead(query)))
  const asked = askedOpinion(query)
  return asked ? explainOpinion(c, asked) : notFoundPage(c)
})

const FIELDS = ['tu', 'so-ngay', 'loai']

async function calculate(c: PublicContext, typed: Record<string, string>) {
  const { db, s } = c.var
  const title = s.dueDates.title
  if (!FIELDS.some((name) => name in typed)) return showPublic(c, { title }, <Calculator {...{ s, typed }} />)
  const reading = v.safeParse(dueDateQuery, typed)
  if (!reading.success) {
    const errors = errorsOf(s, reading.issues)
    return showPublic(
      c,
      { title: `${s.shell.errorWord} ${title}`, status: 422 },
      <Calculator {...{ s, typed, errors }} />,
    )
  }
  const { from, term } = reading.output
  const { calendar } = await findRulebook(db)
  const answer = { walk: dueDate(calendar, from, term), days: calendar.days }
  return showPublic(c, { title }, <Calculator {...{ s, typed, answer }} />)
}
