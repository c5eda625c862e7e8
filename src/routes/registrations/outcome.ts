import { findTurnsBackAt } from '../../../db/records/posting-turns.ts'
import { BusyError } from '../../../db/write.ts'
import { sayBusy } from '../../http/busy.ts'
import type { PublicContext } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { registrationSecret } from '../../http/registration-links.ts'
import { nextMinute, sayRetryAfter } from '../../http/throttle.ts'
import { paths } from '../../paths.ts'
import { recordPosted } from './recording.ts'
import { showClosed, showForm } from './show.tsx'
import type { RegistrationPost } from './submission.ts'

/** Answers a resident's post as it was decided: the slip, or the form with everything that was typed. */
export async function answerRegistration(c: PublicContext, post: RegistrationPost) {
  const { s } = c.var
  const { found, typed, formToken, errors, backAt } = post
  switch (post.decision) {
    case 'record':
      return record(c, post)
    case 'repeat':
      return saved(c, await slipAddress(c, post))
    case 'used':
      return showUsed(c, post)
    case 'closed':
      return showShut(c, post)
    case 'stale-form':
      return showForm(c, found, { status: 422, typed, errors: { '': s.registrations.staleForm, ...errors } })
    case 'wrong':
      return showForm(c, found, { status: 422, formToken, typed, errors })
    case 'too-many':
      return showTooMany(c, post, backAt)
  }
}

/** Writes, and shows the slip only when the write is done. */
async function record(c: PublicContext, post: RegistrationPost) {
  const { found, typed, formToken, turn, digest } = post
  try {
    const recording = await recordPosted(c, post, null)
    if (recording.ok) return saved(c, await slipAddress(c, post))
    if (recording.why === 'closed') return showShut(c, post)
    if (recording.why === 'too-many') return showTooMany(c, post, await findTurnsBackAt(c.var.db, turn!))
    return recording.used.contentDigest === digest ? saved(c, await slipAddress(c, post)) : showUsed(c, post)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    sayBusy(c)
    return showForm(c, found, { status: 503, formToken, typed, errors: { '': c.var.s.registrations.busy } })
  }
}

async function showUsed(c: PublicContext, post: RegistrationPost) {
  return showForm(c, post.found, {
    status: 409,
    typed: post.typed,
    errors: { '': c.var.s.registrations.usedForm },
    firstSlip: await slipAddress(c, post),
  })
}

async function showShut(c: PublicContext, post: RegistrationPost) {
  const { found, typed, token } = post
  const firstSlip = token && found.used ? await slipAddress(c, post) : undefined
  return showClosed(c, found, { typed, firstSlip })
}

function showTooMany(c: PublicContext, { found, typed, formToken }: RegistrationPost, backAt: number) {
  sayRetryAfter(c, backAt)
  const errors = { '': c.var.s.registrations.tooMany(nextMinute(backAt)) }
  return showForm(c, found, { status: 429, formToken, typed, errors })
}

async function slipAddress(c: PublicContext, { token }: RegistrationPost): Promise<string> {
  return paths.ownRegistration(await registrationSecret(c.var.platform.secretKey, token!.nonce))
}
