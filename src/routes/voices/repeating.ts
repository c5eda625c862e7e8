import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { BusyError, type WriteOutcome } from '../../../db/write.ts'
import type { FailedVoice } from '../../../views/asking/follow-up-page.tsx'
import type { PublicContext } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { findOwn, secretOf, showFollowUp } from '../follow-ups/show.tsx'

const TRIES = 12

/** What a step of the asker comes to on the opinion as it stands: it is there already, it cannot be taken, or it is to be written. */
export type Attempt =
  | { is: 'there' }
  | { is: 'refused'; failed: FailedVoice }
  | { is: 'ready'; write: () => Promise<WriteOutcome> }

/**
 * Takes a step by the secret link whatever the office does to the opinion in the same moment, as long as it may still be taken; pressed twice it is taken once. Afterwards
 * the page says what was `done`, where its state alone does not say it.
 */
export async function takeOwnStep(
  c: PublicContext,
  own: OwnOpinion,
  done: string | null,
  attempt: (own: OwnOpinion) => Attempt,
): Promise<Response> {
  const address = withQuery(paths.follow(secretOf(c)), { da: done })
  let current: OwnOpinion | null = own
  for (let tries = 0; tries < TRIES && current; tries++) {
    const next: Attempt = attempt(current)
    if (next.is === 'refused') return showFollowUp(c, current, next.failed)
    if (next.is === 'there' || (await next.write()).ok) return saved(c, address)
    current = await findOwn(c)
  }
  if (!current) return notFoundPage(c)
  throw new BusyError('the opinion kept moving')
}
