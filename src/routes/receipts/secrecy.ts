import { createMiddleware } from 'hono/factory'
import type { PublicEnv } from '../../http/context.ts'

/** Pages that a secret opens are kept by no browser, no proxy and no search engine, and name themselves to no other site. */
export const keptToOneself = createMiddleware<PublicEnv>(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
})
