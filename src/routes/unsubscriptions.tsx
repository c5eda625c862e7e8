import { Hono } from 'hono'
import { findSubscription } from '../../db/queries/subscriptions.ts'
import { recordSubscription } from '../../db/records/subscriptions.ts'
import { UnsubscriptionPage } from '../../views/subscriptions/unsubscription-page.tsx'
import { clientAddress, sourceOf } from '../http/client-address.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { readTyped } from '../http/forms.ts'
import { saved, showPublic } from '../http/pages.tsx'
import { notFoundPage, refusePage } from '../http/refusals.tsx'
import { sayRetryAfter, takeTurn, throttleKey } from '../http/throttle.ts'
import { readUnsubscription } from '../http/unsubscription-links.ts'
import { paths } from '../paths.ts'
import { keptToOneself } from './receipts/secrecy.ts'

/** No more messages, without an account. Opening the page changes nothing: mail programs open every link by themselves. */
export const unsubscriptions = new Hono<PublicEnv>()

/** Wrong secrets of one source in ten minutes. */
const MISSES = { limit: 60, windowMs: 10 * 60_000 }
/** Changes of one mind in a day. */
const CHANGES = { limit: 20, windowMs: 24 * 3_600_000 }

unsubscriptions.use(paths.unsubscription(':secret'), keptToOneself)

unsubscriptions.get(paths.unsubscription(':secret'), async (c) => {
  const found = await findAsked(c)
  return found ? showSubscription(c, found.isStopped, found.isErased) : refuseMiss(c)
})

unsubscriptions.post(paths.unsubscription(':secret'), async (c) => {
  const found = await findAsked(c)
  if (!found) return refuseMiss(c)
  const typed = await readTyped(c)
  const wanted = typed.do === 'resume'
  if (found.isStopped === wanted && !found.isErased) {
    const turn = await takeChange(c, found.personId)
    if (!turn.ok) return refuseHaste(c, turn.retryAt)
    await recordSubscription(c.var.db, found.personId, wanted, c.var.now)
  }
  // What a mail program sent must not be led elsewhere (RFC 8058 §3.1).
  if (typed['List-Unsubscribe'] !== undefined) return showSubscription(c, true, found.isErased)
  return saved(c, paths.unsubscription(c.req.param('secret') ?? ''))
})

async function takeChange(c: PublicContext, personId: number) {
  const key = await throttleKey(c, 'subscription', String(personId))
  return takeTurn(c.var.db, { key, ...CHANGES, now: c.var.now })
}

async function findAsked(c: PublicContext) {
  const { db, platform } = c.var
  const personId = await readUnsubscription(platform.secretKey, c.req.param('secret') ?? '')
  const found = personId === null ? null : await findSubscription(db, personId)
  if (personId === null || !found) return null
  const isErased = found.erasedAt !== null
  return { personId, isStopped: isErased || found.unsubscribedAt !== null, isErased }
}

function showSubscription(c: PublicContext, isStopped: boolean, isErased: boolean) {
  const { s } = c.var
  return showPublic(
    c,
    { title: s.subscriptions.title, narrow: true },
    <UnsubscriptionPage
      s={s}
      secret={c.req.param('secret') ?? ''}
      isStopped={isStopped}
      mayResume={isStopped && !isErased}
    />,
  )
}

async function refuseMiss(c: PublicContext) {
  const key = await throttleKey(c, 'unsubscription', sourceOf(clientAddress(c)))
  const turn = await takeTurn(c.var.db, { key, ...MISSES, now: c.var.now })
  return turn.ok ? notFoundPage(c) : refuseHaste(c, turn.retryAt)
}

function refuseHaste(c: PublicContext, retryAt: number) {
  sayRetryAfter(c, retryAt)
  return refusePage(c, 429, c.var.s.accounts.tooManyTries(retryAt))
}
