import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AnyContext } from './context.ts'

export interface Problem {
  title: string
  /** A sentence that says what to do, in the asker's language. */
  detail: string
  /** The parameters that were wrong, a sentence each. */
  errors?: { parameter: string; detail: string }[]
  /** To be told to the office; stands in the log. */
  reference?: string
}

/** What went wrong, as other programs read it: RFC 9457. Nobody keeps it. */
export function problem(c: AnyContext, status: ContentfulStatusCode, told: Problem): Response {
  return c.body(JSON.stringify({ type: 'about:blank', status, ...told }), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
}
