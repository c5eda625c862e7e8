import { findUsedForm } from '../../../db/queries/registrations.ts'
import { turnInBatch } from '../../../db/records/posting-turns.ts'
import { type NewRegistration, recordRegistration } from '../../../db/records/registrations.ts'
import { OTHER_HAMLET } from '../../domain/asking.ts'
import { fold } from '../../domain/folding.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import { seatsOf } from '../../domain/registration.ts'
import type { Registering } from '../../domain/registration-form.ts'
import type { AnyContext } from '../../http/context.ts'
import { registrationHash, registrationSecret } from '../../http/registration-links.ts'
import type { RegistrationPost } from './submission.ts'

const CODE_SIGNS = 8
/** Two equal codes in a row are less likely than a broken random source. */
const TRIES = 8

export type Recording =
  | { ok: true; code: string }
  /** This very form was recorded in the meantime. */
  | { ok: false; why: 'used'; used: { contentDigest: string } }
  | { ok: false; why: 'too-many' }
  | { ok: false; why: 'closed' }

/** Records what came through the form, under a code that nobody else has. `actorId`: who typed it in at the office; null for a resident. */
export async function recordPosted(
  c: AnyContext,
  post: RegistrationPost,
  actorId: number | null,
): Promise<Recording> {
  const { db, platform } = c.var
  const nonce = post.token!.nonce
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = randomCode(platform.random(16), CODE_SIGNS)
    const made = {
      ...(await madeOf(c, post, post.values!)),
      code,
      actorId,
      searchKey: searchKeyOf(post.values!, code),
    }
    const outcome = await recordRegistration(db, made, post.turn ? turnInBatch(post.turn) : [])
    if (outcome.ok) return { ok: true, code }
    // Its history is new: only the counter of turns stops such a batch.
    if (outcome.conflict === 'stale') return { ok: false, why: 'too-many' }
    if (outcome.what === 'free') return { ok: false, why: 'closed' }
    const used = await findUsedForm(db, nonce)
    if (used) return { ok: false, why: 'used', used }
  }
  throw new Error('no free code was found')
}

async function madeOf(
  c: AnyContext,
  { found, token, digest }: RegistrationPost,
  values: Registering,
): Promise<Omit<NewRegistration, 'actorId' | 'code' | 'searchKey'>> {
  const { now, platform } = c.var
  const { name, phone, email, hamlet, people, representatives, speak, about } = values
  const { nonce } = token!
  const secret = await registrationSecret(platform.secretKey, nonce)
  return {
    id: platform.newId(),
    sessionId: found.session.id,
    personId: platform.newId(),
    person: { name, phone, email, hamletId: isListed(hamlet) ? Number(hamlet) : null, address: '' },
    intent: speak ? 'speak' : 'attend',
    about,
    headCount: people,
    seats: seatsOf(people, representatives),
    nonce,
    followHash: await registrationHash(platform.secretKey, secret),
    contentDigest: digest!,
    at: now,
  }
}

const isListed = (hamlet: string) => hamlet !== '' && hamlet !== OTHER_HAMLET

/** What the office searches by: the folded name, the digits of the phone, the code. */
function searchKeyOf({ name, phone }: { name: string; phone: string }, code: string): string {
  return [fold(name), phone, code.toLowerCase()].filter(Boolean).join(' ')
}
