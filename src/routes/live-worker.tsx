import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'
import { paths } from '../paths.ts'

/** The script that opens the live page without a network. */
export const liveWorker = new Hono<PublicEnv>()

/**
 * Served here and not beside the other assets: only a header lets a script work for addresses above its own folder. It names the release, so that a
 * browser takes the new script with the first page of a new release. It works for nothing but the sessions.
 */
liveWorker.get(paths.liveWorker, (c) => {
  c.header('Content-Type', 'text/javascript; charset=utf-8')
  c.header('Service-Worker-Allowed', `${paths.staffSessions}/`)
  c.header('Cache-Control', 'no-cache')
  return c.body(`importScripts(${JSON.stringify(paths.asset('live-worker.js', c.var.platform.build))})\n`)
})
