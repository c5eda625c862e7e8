import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { RefusalContent } from '../../views/shell/refusal.tsx'
import type { Refusal } from '../domain/lifecycle.ts'
import { paths } from '../paths.ts'
import type { AnyContext } from './context.ts'
import { notTakenJson, showPublic, wantsJson } from './pages.tsx'
import { problem } from './problem.ts'

const STATUS: Record<Refusal | 'stale', ContentfulStatusCode> = {
  'not-allowed': 404,
  'wrong-state': 409,
  'reason-missing': 422,
  'not-public': 409,
  'already-public': 409,
  disputed: 409,
  'too-late': 409,
  'taken-on': 409,
  'asked-already': 409,
  stale: 409,
}

/** What one may not do looks like what is not there; the rest says which way on. The status of a refusal. */
export function statusOf(refusal: Refusal | 'stale'): ContentfulStatusCode {
  return STATUS[refusal]
}

/** A calm page with one sentence and the way on; problem+json for the API. */
export function refusePage(
  c: AnyContext,
  status: ContentfulStatusCode,
  sentence: string,
  reference?: string,
) {
  const { s } = c.var
  const title = status === 404 ? s.errors.not_found_title! : status >= 500 ? s.errors.broken_title! : sentence
  c.header('Cache-Control', 'no-store')
  if (c.req.path.startsWith('/api/')) {
    return problem(c, status, { title, detail: sentence, ...(reference && { reference }) })
  }
  if (wantsJson(c)) return notTakenJson(c, status, sentence)
  return showPublic(
    c,
    { title, status, narrow: true },
    <RefusalContent
      title={title}
      sentence={title === sentence ? '' : sentence}
      reference={reference}
      home={{ href: paths.home, label: s.errors.back_home! }}
    />,
  )
}

/** 404, the same for what is not there and for what this person may not see. */
export function notFoundPage(c: AnyContext) {
  return refusePage(c, 404, c.var.s.errors.not_found!)
}
