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
import { PUBLIC, STAFF } from './routes/mounted.ts'

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
