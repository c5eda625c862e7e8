import { Hono } from 'hono'
import { findRegisteringSession } from '../../db/queries/registrations.ts'
import { dayOf } from '../domain/day.ts'
import { registrationStanding } from '../domain/registration.ts'
import type { PublicEnv } from '../http/context.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { keptToOneself } from './receipts/secrecy.ts'
import { answerRegistration } from './registrations/outcome.ts'
import { showClosed, showForm } from './registrations/show.tsx'
import { askToCancel, cancelOwn, showSlip } from './registrations/slip.tsx'
import { readRegistration } from './registrations/submission.ts'

/** Registering to attend or to speak, and the slip of whoever did. */
export const registrations = new Hono<PublicEnv>()

registrations.get(paths.registration(':code'), async (c) => {
  const { db, now } = c.var
  const found = await findRegisteringSession(db, c.req.param('code') ?? '', { today: dayOf(now) })
  if (!found) return notFoundPage(c)
  return registrationStanding(found.session, now).is === 'open' ? showForm(c, found) : showClosed(c, found)
})

registrations.post(paths.registration(':code'), async (c) => {
  const { db, now } = c.var
  const post = await readRegistration(c, (brought) =>
    findRegisteringSession(db, c.req.param('code') ?? '', { today: dayOf(now), ...brought }),
  )
  return post ? answerRegistration(c, post) : notFoundPage(c)
})

registrations.get(paths.ownRegistration(':secret'), keptToOneself, showSlip)
registrations.get(paths.registrationCancellation(':secret'), keptToOneself, askToCancel)
registrations.post(paths.registrationCancellation(':secret'), keptToOneself, cancelOwn)
