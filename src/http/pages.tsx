import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PublicPage } from '../../views/shell/public-page.tsx'
import { StaffPage } from '../../views/shell/staff-page.tsx'
import type { AnyContext, StaffContext } from './context.ts'
import { publicFrame, staffFrame } from './frame.ts'

interface Shown {
  title: string
  status?: ContentfulStatusCode
}

/** Shows a page for residents. */
export function showPublic(
  c: AnyContext,
  { title, status = 200, narrow, head }: Shown & { narrow?: boolean; head?: Child },
  content: Child,
) {
  return c.html(
    <PublicPage frame={publicFrame(c)} title={title} narrow={narrow} head={head}>
      {content}
    </PublicPage>,
    status,
  )
}

/** Shows a page for the office. It holds residents' data: no browser or proxy keeps it. */
export function showStaff(
  c: StaffContext,
  { title, status = 200, wide, head }: Shown & { wide?: boolean; head?: Child },
  content: Child,
) {
  c.header('Cache-Control', 'no-store')
  return c.html(
    <StaffPage frame={staffFrame(c)} title={title} wide={wide} head={head}>
      {content}
    </StaffPage>,
    status,
  )
}

/** True when htmx asks for a piece of the page, not the document. */
export function wantsPiece(c: { req: { header(name: string): string | undefined } }): boolean {
  return c.req.header('HX-Request-Type') === 'partial'
}

/** True where a script of ours posts and reads the answer itself: it gets a word and a sentence, never a page. */
export function wantsJson(c: { req: { method: string; header(name: string): string | undefined } }): boolean {
  return c.req.method === 'POST' && (c.req.header('Accept') ?? '').startsWith('application/json')
}

/** What such a script reads of each status. */
const WORDS: Partial<Record<number, string>> = {
  401: 'signed_out',
  403: 'forbidden',
  404: 'gone',
  413: 'too_large',
  503: 'busy',
}

/** The answer to such a script that its post was not taken, in one word and the sentence of the page it would have been. Nothing that was posted stands in it. */
export function notTakenJson(c: AnyContext, status: ContentfulStatusCode, sentence: string) {
  c.header('Cache-Control', 'no-store')
  return c.json({ is: WORDS[status] ?? 'broken', sentence }, status)
}

type Piece = HtmlEscapedString | Promise<HtmlEscapedString>

/** A piece of a page alone, for a page that has the rest. As that page, nobody keeps it. */
export function showPiece(c: AnyContext, piece: Piece, status: ContentfulStatusCode = 200) {
  c.header('Cache-Control', 'no-store')
  return c.html(piece, status)
}

/** After a write: the piece for htmx, a redirect (303) for everybody else, so that a reload repeats nothing. */
export function saved(c: AnyContext, address: string, piece?: Piece) {
  if (piece !== undefined && wantsPiece(c)) return showPiece(c, piece)
  c.header('Cache-Control', 'no-store')
  return c.redirect(address, 303)
}
