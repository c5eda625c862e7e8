import { Hono } from 'hono'
import type * as v from 'valibot'
import { findRegistration } from '../../../db/queries/registration-list.ts'
import {
  recordFewerPeople,
  recordRegistrationCancellation,
} from '../../../db/records/registration-changes.ts'
import { OneRegistrationPage } from '../../../views/registrations/one-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { isSecretaryOf } from '../../domain/actor.ts'
import { seatsOf } from '../../domain/registration.ts'
import { fewerPeopleForm } from '../../domain/registration-form.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

type Registration = NonNullable<Awaited<ReturnType<typeof findRegistration>>>

/** One registration at the office: fewer people, or none any more. */
export const changing = new Hono<StaffEnv>()

changing.get(paths.staffRegistration(':code', ':registration'), async (c) => {
  const registration = await findOne(c)
  return registration ? showOne(c, registration) : notFoundPage(c)
})

changing.post(paths.staffRegistrationPeople(':code', ':registration'), async (c) => {
  const registration = await findOne(c)
  if (!registration || !isSecretaryOf(c.var.actor, registration.unitId)) return notFoundPage(c)
  const { fieldErrors } = c.var.s.registrations
  const form = await readForm(c, fewerPeopleForm, fieldErrors)
  const refused = (errors: FieldErrors) =>
    showOne(c, registration, { status: 422, typed: groupTyped(form.typed), errors })
  if (!form.ok) return refused(form.errors)
  const group = groupOf(form.values, registration)
  if (group.headCount > registration.headCount) return refused({ people: fieldErrors['people.more']! })
  const outcome = await recordFewerPeople(c.var.db, registration, group, byActor(c))
  return outcome.ok ? saved(c, ownAddress(c)) : showGone(c, registration)
})

/** Four people who were six with one representative keep the one place they had. */
function groupOf({ people, representatives }: v.InferOutput<typeof fewerPeopleForm>, before: Registration) {
  return { headCount: people, seats: Math.min(seatsOf(people, representatives), before.seats) }
}

const groupTyped = (typed: Typed) => ({
  people: typedText(typed, 'people'),
  representatives: typedText(typed, 'representatives'),
})

changing.post(paths.staffRegistrationCancellation(':code', ':registration'), async (c) => {
  const registration = await findOne(c)
  if (!registration || !isSecretaryOf(c.var.actor, registration.unitId)) return notFoundPage(c)
  const outcome = await recordRegistrationCancellation(c.var.db, registration, byActor(c))
  return outcome.ok ? saved(c, ownAddress(c)) : showGone(c, registration)
})

function findOne(c: StaffContext) {
  return findRegistration(c.var.db, c.var.actor, c.req.param('code') ?? '', c.req.param('registration') ?? '')
}

const byActor = (c: StaffContext) => ({ actorId: c.var.actor.id, at: c.var.now })

const ownAddress = (c: StaffContext) =>
  paths.staffRegistration(c.req.param('code') ?? '', c.req.param('registration') ?? '')

async function showGone(c: StaffContext, before: Registration) {
  const registration = (await findOne(c)) ?? before
  return showOne(c, registration, { status: 409, errors: { '': c.var.s.registrations.gone } })
}

interface Shown {
  status?: 200 | 409 | 422
  typed?: { people: string; representatives: string }
  errors?: FieldErrors
}

function showOne(c: StaffContext, registration: Registration, { status, typed, errors }: Shown = {}) {
  const { s, actor } = c.var
  const mayChange = registration.state !== 'cancelled' && isSecretaryOf(actor, registration.unitId)
  const session = c.req.param('code') ?? ''
  const props = { s, session, registration, mayChange, typed, errors }
  return showStaff(
    c,
    { title: s.registrations.changeTitle(registration.name), status },
    <OneRegistrationPage {...props} />,
  )
}
