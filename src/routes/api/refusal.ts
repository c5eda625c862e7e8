import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import type { PublicContext } from '../../http/context.ts'
import { problem } from '../../http/problem.ts'

/** A query that cannot be read: each parameter that is wrong, with its sentence. */
export function refuseQuery(c: PublicContext, errors: FieldErrors): Response {
  const named = Object.entries(errors).map(([parameter, detail]) => ({ parameter, detail }))
  const { shell } = c.var.s
  return problem(c, 422, { title: shell.errorSummaryTitle, detail: named[0]!.detail, errors: named })
}
