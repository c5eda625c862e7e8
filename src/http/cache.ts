import { accepts } from 'hono/accepts'
import { dayOf } from '../domain/day.ts'
import type { AnyContext } from './context.ts'
import type { KeptPage } from './kept-pages.ts'
import { wantsPiece } from './pages.tsx'

/**
 * Answers a GET or HEAD with a public page that does not depend on who asks: its ETag changes with the data, the Hà Nội date, the language, the release and full or
 * partial; 304 where the asker has it, and on Node a page that was rendered before is sent again without rendering. `extra` names whatever else the page
 * depends on, such as `questions-open`; '' where there is nothing. Only a 200 is kept. Never for a page with a form token, a receipt or a follow-up.
 */
export async function cachedPage(
  c: AnyContext,
  extra: string,
  render: () => Response | Promise<Response>,
): Promise<Response> {
  // The answer to ?lang= leaves a cookie, so it is one person's.
  if (c.req.query('lang') !== undefined) return forNobodyElse(await render())
  const headers = { ETag: tagOf(c, extra), 'Cache-Control': 'no-cache', Vary: VARY }
  if (isNamed(c.req.header('if-none-match'), headers.ETag)) return c.body(null, 304, headers)
  const { keptPages } = c.var.platform
  const key = `${headers.ETag} ${c.req.url}`
  const kept = keptPages?.find(key)
  if (kept) return await sendKept(c, key, kept)
  const response = await render()
  if (response.status !== 200) return forNobodyElse(response)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (!keptPages || c.req.method !== 'GET' || response.headers.has('set-cookie')) return response
  const page: KeptPage = {
    body: new Uint8Array(await response.arrayBuffer()),
    headers: Object.fromEntries(response.headers),
  }
  keptPages.keep(key, page)
  return c.body(page.body, 200, page.headers)
}

/** With Accept-Encoding named from the start, whoever compresses has nothing to add and leaves the answer as it is. */
const VARY = 'Cookie, HX-Request-Type, Accept-Encoding'

/**
 * Weak, since the bytes may be compressed on the way. A tag speaks of one address, so the address is not in it; the newest event's hash is, so that a restored or
 * another sample office under the same address never answers 304 for the pages of the one before.
 */
function tagOf(c: AnyContext, extra: string): string {
  const { office, now, lang, platform } = c.var
  const parts = [
    office.version,
    office.mark,
    dayOf(now),
    lang,
    platform.build,
    wantsPiece(c) ? 'part' : 'full',
    extra,
  ]
  return `W/"${parts.map((part) => encodeURIComponent(part)).join('.')}"`
}

/** Whether If-None-Match names this tag; compared weakly, as RFC 9110 wants it. */
function isNamed(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^(?:W\/)?/, 'W/') === tag) ?? false
}

function forNobodyElse(response: Response): Response {
  response.headers.set('Cache-Control', 'no-store')
  return response
}

/** Packing the same bytes for every asker would cost more than rendering them: they are packed once. */
async function sendKept(c: AnyContext, key: string, page: KeptPage): Promise<Response> {
  if (page.body.byteLength < 1024 || !takesGzip(c)) return c.body(page.body, 200, page.headers)
  if (!page.packed) {
    page = { ...page, packed: await pack(page.body) }
    c.var.platform.keptPages?.keep(key, page)
  }
  return c.body(page.packed!, 200, { ...page.headers, 'Content-Encoding': 'gzip' })
}

function takesGzip(c: AnyContext): boolean {
  if (!c.req.header('accept-encoding')) return false
  const supports = ['gzip', 'identity']
  return accepts(c, { header: 'Accept-Encoding', supports, default: 'identity' }) === 'gzip'
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Response(bytes).body!.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
