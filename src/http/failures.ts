import { isBusy } from '../../db/send.ts'
import type { PublicContext } from './context.ts'
import { keepPost } from './kept-posts.tsx'
import { toHex } from './keys.ts'
import { refusePage } from './refusals.tsx'

/** Bugs and a database that stays locked: one calm line with a reference. The log never holds parameters or a resident's words. */
export function failed(error: Error, c: PublicContext) {
  const { platform, s } = c.var
  const reference = toHex(platform.random(4))
  const busy = ['BusyError', 'UnknownFateError'].includes(error.name) || isBusy(error)
  platform.log({
    event: busy ? 'busy' : 'failed',
    reference,
    method: c.req.method,
    route: c.req.routePath,
    error: traceOf(error),
  })
  if (busy) c.header('Retry-After', '5')
  const status = busy ? 503 : 500
  const isPost = c.req.method === 'POST' && !c.req.path.startsWith('/api/')
  if (!isPost) return refusePage(c, status, busy ? s.errors.busy_reading! : s.errors.broken!, reference)
  const sentence = busy ? s.errors.busy! : s.errors.broken_post!
  return keepPost(c, {
    status,
    title: busy ? s.errors.busy_title! : s.errors.broken_title!,
    sentence,
    reference,
  })
}

/** Kind and frames of an error. Its message may hold parameters of a statement, so it is left out. */
function traceOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...frames.slice(0, 6).map((frame) => frame.trim())].join(' | ')
}
