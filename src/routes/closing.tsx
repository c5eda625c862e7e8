import { Hono } from 'hono'
import { findStaffSession, type StaffSession } from '../../db/queries/sessions.ts'
import { nothingUndecided, noVisitOpen } from '../../db/records/closing-guards.ts'
import { reasonStatement } from '../../db/records/session-reasons.ts'
import { parkingForm, resumingForm } from '../domain/closing-form.ts'
import { closingSum } from '../domain/closing-sum.ts'
import { advanceSession } from '../domain/session.ts'
import { stepForm } from '../domain/session-form.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm, typedText } from '../http/forms.ts'
import { saved, wantsPiece } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { sayOfAll } from './closing/parking.ts'
import { findClosingOf, showClosing } from './closing/show.tsx'
import { showSession, takeStep } from './planning/session-page.tsx'

/** The sum of a session before it is over, and what is parked. */
export const closing = new Hono<StaffEnv>()

type Closing = NonNullable<Awaited<ReturnType<typeof findClosingOf>>>

for (const address of [paths.closingSum, paths.parking, paths.resuming, paths.ending])
  closing.use(address(':code'), onlyFor('secretary'))

closing.get(paths.closingSum(':code'), (c) => {
  const done = Number(c.req.query('so'))
  return showClosing(c, { done: done > 0 && done <= 1000 ? done : undefined })
})

closing.post(paths.parking(':code'), async (c) => {
  const found = await findClosingOf(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, parkingForm, c.var.s.conclusions.errors)
  if (!form.ok)
    return closingSum(found.lines).undecided > 0 ? showClosing(c, { parking: form }, 422) : tooLate(c)
  const parked = await sayOfAll(c, found, form.values)
  const { session } = found
  if (parked.ok) return saved(c, withQuery(paths.closingSum(session.code), { so: parked.count }))
  const words = c.var.s.conclusions.closing
  const refusal = (parked.why === 'moved' ? words.notOpen : words.needsAnswer)(parked.numbers)
  return showClosing(c, { parking: { errors: {}, typed: form.typed }, refusal }, 409)
})

/** A colleague left nothing to say: the form with its flaws is gone from the page, so the page says why. */
function tooLate(c: StaffContext) {
  return showClosing(c, { refusal: c.var.s.conclusions.closing.nothingLeft }, 409)
}

/** Refused while a single opinion is undecided; the batch asks once more, for what is recorded at this moment. */
closing.post(paths.ending(':code'), async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code') ?? '')
  const found = await findClosingOf(c)
  if (!session || !found) return notFoundPage(c)
  const answer = await end(c, session, found)
  return answer.status === 409 ? ((await endedBefore(c)) ?? answer) : answer
})

function end(c: StaffContext, session: StaffSession, found: Closing) {
  const refusal = stillOpen(c, found)
  if (refusal && advanceSession(session, 'end', c.var.actor, c.var.now).ok)
    return showClosing(c, { refusal }, 409)
  return takeStep(c, session, 'end', {
    set: { heldAt: c.var.now },
    statements: [nothingUndecided(session.id), noVisitOpen(session.id)],
    ifTaken: () => showClosing(c, { refusal: c.var.s.conclusions.closing.refusedNow }, 409),
  })
}

/** The second of two presses finds what the first one did: the session is over, as asked. */
async function endedBefore(c: StaffContext): Promise<Response | null> {
  const { db, actor } = c.var
  const form = await readForm(c, stepForm)
  const session = await findStaffSession(db, actor, c.req.param('code') ?? '')
  const last = session?.history.at(-1)
  if (!form.ok || !session || last?.step !== 'end' || last.actor !== actor.name) return null
  if (form.values.seen !== session.seq - 1) return null
  return wantsPiece(c) ? showSession(c, session) : saved(c, paths.staffSession(session.code))
}

/** What keeps a session from being over, as a sentence. Who waits is named on the page itself: their line of the register is finished, or marked as left, first. */
function stillOpen(c: StaffContext, { lines, visits }: Closing) {
  const { refused, visitsOpenRefused } = c.var.s.conclusions.closing
  const { undecided } = closingSum(lines)
  if (undecided > 0) return refused(undecided)
  return visits.length > 0 ? visitsOpenRefused : null
}

closing.post(paths.resuming(':code'), async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code') ?? '')
  if (!session || !(await findClosingOf(c))) return notFoundPage(c)
  const form = await readForm(c, resumingForm)
  if (!form.ok) {
    return showClosing(c, { resuming: { errors: form.errors, typed: typedText(form.typed, 'reason') } }, 422)
  }
  return takeStep(c, session, 'resume', {
    set: { heldAt: null },
    statements: [reasonOf(c, session.id, form.values.reason)],
  })
})

function reasonOf({ var: { db, actor, now } }: StaffContext, sessionId: number, reason: string) {
  return reasonStatement(db, { sessionId, about: 'resume', reason }, { actorId: actor.id, at: now })
}
