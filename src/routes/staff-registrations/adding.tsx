import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { findRegisteringSessionOf, type RegisteringSession } from '../../../db/queries/registrations.ts'
import { BusyError } from '../../../db/write.ts'
import { RegisterByHandPage } from '../../../views/registrations/by-hand-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { isSecretaryOf } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import { seatsLeft } from '../../domain/registration.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { issueFormToken } from '../../http/form-tokens.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { recordPosted } from '../registrations/recording.ts'
import { type RegistrationPost, readRegistrationByHand } from '../registrations/submission.ts'

/** Adding whoever phones or comes. */
export const adding = new Hono<StaffEnv>()

adding.get(paths.newStaffRegistration(':code'), async (c) => {
  const found = await findForSecretary(c, {})
  return found ? showByHand(c, found, {}) : notFoundPage(c)
})

adding.post(paths.newStaffRegistration(':code'), async (c) => {
  const post = await readRegistrationByHand(c, (brought) => findForSecretary(c, brought))
  return post ? answerByHand(c, post) : notFoundPage(c)
})

/** The session of the address, where this person is its secretary. */
async function findForSecretary(c: StaffContext, brought: { nonce?: string; turnKey?: string }) {
  const { db, actor, now } = c.var
  const post = { today: dayOf(now), ...brought }
  const found = await findRegisteringSessionOf(db, actor, c.req.param('code') ?? '', post)
  return found && isSecretaryOf(actor, found.session.unitId) ? found : null
}

async function answerByHand(c: StaffContext, post: RegistrationPost) {
  const { registrations: words } = c.var.s
  const { found, typed, formToken, errors, decision } = post
  const { code } = found.session
  if (decision === 'record') return record(c, post)
  if (decision === 'repeat') return saved(c, paths.staffRegistrations(code))
  if (decision === 'wrong') return showByHand(c, found, { status: 422, typed, formToken, errors })
  if (decision === 'closed') return refuse(c, post, words.closedByHand)
  return refuse(c, post, decision === 'used' ? words.usedByHand : words.staleByHand)
}

async function record(c: StaffContext, post: RegistrationPost) {
  const { s, actor } = c.var
  const { found, typed, formToken } = post
  const { code } = found.session
  try {
    const recording = await recordPosted(c, post, actor.id)
    if (recording.ok) return saved(c, paths.staffRegistration(code, recording.code))
    if (recording.why !== 'used') return refuse(c, post, s.registrations.closedByHand)
    return recording.used.contentDigest === post.digest
      ? saved(c, paths.staffRegistrations(code))
      : refuse(c, post, s.registrations.usedByHand)
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    return showByHand(c, found, { status: 503, typed, formToken, errors: { '': s.errors.busy! } })
  }
}

/** With everything that was typed, and a form of its own to carry on with. */
function refuse(c: StaffContext, { found, typed }: RegistrationPost, sentence: string) {
  return showByHand(c, found, { status: 409, typed, errors: { '': sentence } })
}

interface Shown {
  status?: ContentfulStatusCode
  typed?: Record<string, string>
  formToken?: string
  errors?: FieldErrors
}

async function showByHand(
  c: StaffContext,
  { session, taken, hamlets }: RegisteringSession,
  { status = 200, typed = { people: '1' }, formToken, errors }: Shown,
) {
  const { s, now, platform } = c.var
  const token = formToken ?? (await issueFormToken(platform, session.id, now))
  return showStaff(
    c,
    { title: s.registrations.addTitle, status },
    <RegisterByHandPage
      s={s}
      session={session}
      left={seatsLeft({ capacity: session.capacity, taken })}
      form={{ token, hamlets, typed, errors }}
    />,
  )
}
