import type { PublicContext } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'

export async function offerAnswers(c: PublicContext): Promise<Response> {
  return notFoundPage(c)
}
