import { Hono } from 'hono'
import { findOfficeStamp, UNKNOWN_OFFICE } from '../db/queries/office.ts'
import type { PublicEnv } from './http/context.ts'
import { failed } from './http/failures.ts'
import { language } from './http/languages.ts'
import type { Platform } from './http/platform.ts'
import { notFoundPage } from './http/refusals.tsx'
import { formSize, headers, ownForms } from './http/security.ts'
import { onlyFor, signedIn } from './http/staff.ts'
import { paths } from './paths.ts'
import { accounts } from './routes/accounts.tsx'
import { administration } from './routes/administration.tsx'
import { api } from './routes/api.tsx'
import { approvals } from './routes/approvals.tsx'
import { asking } from './routes/asking.tsx'
import { board } from './routes/board.tsx'
import { calendar } from './routes/calendar.tsx'
import { calls } from './routes/calls.tsx'
import { closeOut } from './routes/close-out.tsx'
import { desk } from './routes/desk.tsx'
import { drafts } from './routes/drafts.tsx'
import { dueDates } from './routes/due-dates.tsx'
import { duties } from './routes/duties.tsx'
import { earlierDates } from './routes/earlier-dates.tsx'
import { feeds } from './routes/feeds.tsx'
import { followUps } from './routes/follow-ups.tsx'
import { home } from './routes/home.tsx'
import { leaderFeeds } from './routes/leader-feeds.tsx'
import { live } from './routes/live.tsx'
import { opinions } from './routes/opinions.tsx'
import { outbox } from './routes/outbox.tsx'
import { papers } from './routes/papers.tsx'
import { planning } from './routes/planning.tsx'
import { publications } from './routes/publications.ts'
import { queue } from './routes/queue.tsx'
import { receipts } from './routes/receipts.tsx'
import { registrations } from './routes/registrations.tsx'
import { rules } from './routes/rules.tsx'
import { separate } from './routes/separate.tsx'
import { series } from './routes/series.tsx'
import { sessions } from './routes/sessions.tsx'
import { setup } from './routes/setup.tsx'
import { signIns } from './routes/sign-ins.tsx'
import { staffRegistrations } from './routes/staff-registrations.tsx'
import { workingCalendar } from './routes/working-calendar.tsx'

const PUBLIC = [
  setup,
  signIns,
  home,
  calendar,
  sessions,
  feeds,
  asking,
  registrations,
  receipts,
  followUps,
  board,
  dueDates,
  api,
]
const STAFF = [
  accounts,
  administration,
  desk,
  planning,
  live,
  queue,
  opinions,
  separate,
  drafts,
  approvals,
  publications,
  closeOut,
  workingCalendar,
  rules,
  earlierDates,
  series,
  duties,
  papers,
  staffRegistrations,
  outbox,
  calls,
  leaderFeeds,
]

const STAFF_AREAS = [paths.desk, paths.administration, paths.account, paths.signOut]

/** The whole product for one platform: middleware, then every noun's routes at its address. */
export function createApp(platform: Platform) {
  const app = new Hono<PublicEnv>()

  app.onError(failed)
  app.notFound(notFoundPage)

  app.use(async (c, next) => {
    c.set('platform', platform)
    c.set('db', platform.database())
    c.set('now', platform.clock())
    c.set('office', UNKNOWN_OFFICE)
    await next()
  })
  app.use(headers)
  app.use(language)
  app.get(paths.up, async (c) => {
    await findOfficeStamp(c.var.db)
    return c.json({ ok: true })
  })
  app.use(async (c, next) => {
    c.set('office', await findOfficeStamp(c.var.db))
    if (!c.var.office.isSetUp && c.req.path !== paths.setup) return c.redirect(paths.setup, 303)
    await next()
  })
  app.use(ownForms)
  app.use(formSize)

  for (const routes of PUBLIC) app.route('/', routes)
  for (const area of STAFF_AREAS) app.use(`${area}/*`, signedIn)
  app.use(`${paths.administration}/*`, onlyFor('admin'))
  app.use(`${paths.approvals}/*`, onlyFor('leader'))
  app.use(`${paths.closeOut}/*`, onlyFor('leader'))
  for (const routes of STAFF) app.route('/', routes)
  return app
}
