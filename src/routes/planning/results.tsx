import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findStaffSession, type StaffSession } from '../../../db/queries/sessions.ts'
import { recordSessionStep } from '../../../db/records/sessions.ts'
import { ResultPage } from '../../../views/sessions/result-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { type Day, dayOf } from '../../domain/day.ts'
import { flawOfResult, resultForm, resultStanding, waysOf } from '../../domain/result.ts'
import { placeOf } from '../../domain/rule.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf, type Typed } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage, statusOf } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { hasSeen } from './plan-pages.tsx'

/** The day on which the result of a dialogue was made public, and by which ways. */
export const results = new Hono<StaffEnv>()

results.get('/lam-viec/phien/:code/ket-qua', async (c) => {
  const found = await findResult(c, c.req.param('code'))
  if (!found) return notFoundPage(c)
  const { session, step } = found
  if (!step.ok) return c.redirect(paths.staffSession(session.code), 303)
  const typed = { result_on: session.resultOn ?? dayOf(c.var.now), ways: waysOf(session.resultWays) }
  return showResult(c, session, typed)
})

results.post('/lam-viec/phien/:code/ket-qua', async (c) => {
  const [form, found] = [await readForm(c, resultForm), await findResult(c, c.req.param('code'))]
  if (!found) return notFoundPage(c)
  const { session, step } = found
  if (!step.ok) return refuseResult(c, session, form.typed, 'wrong-state')
  if (!hasSeen(form.typed, session)) return refuseResult(c, session, form.typed, 'stale')
  const flaws = form.ok ? flawsOf(c, session, form.values.result_on) : form.errors
  if (!form.ok || flaws) return showResult(c, session, form.typed, 422, flaws ?? undefined)
  const set = { resultOn: form.values.result_on, resultWays: form.values.ways.join(',') }
  const outcome = await recordSessionStep(c.var.db, session, step.move, { set, data: set })
  return outcome.ok
    ? saved(c, paths.staffSession(session.code))
    : refuseResult(c, session, form.typed, 'stale')
})

function flawsOf(c: StaffContext, session: StaffSession, resultOn: Day): FieldErrors | null {
  const flaw = flawOfResult(session, resultOn, dayOf(c.var.now))
  return flaw && { result_on: sentenceOf(c.var.s, 'result_on', flaw) }
}

function refuseResult(c: StaffContext, session: StaffSession, typed: Typed, why: 'stale' | 'wrong-state') {
  return showResult(c, session, typed, statusOf(why), { '': c.var.s.errors[why]! })
}

/** The dialogue of the address with the step, which may come too early; null for whom there is nothing to record. */
async function findResult(c: StaffContext, code: string) {
  const { db, actor, now } = c.var
  const session = await findStaffSession(db, actor, code)
  const step = session && advanceSession(session, 'publish_result', actor, now)
  if (!step || session.kind !== 'dialogue' || (!step.ok && step.refusal === 'not-allowed')) return null
  return { session, step }
}

async function showResult(
  c: StaffContext,
  session: StaffSession,
  typed: Typed,
  status?: Parameters<typeof showStaff>[1]['status'],
  errors?: FieldErrors,
) {
  const { db, s, now } = c.var
  const reckoning = { ...(await findRulebook(db)), place: placeOf(session.unit) }
  const standing = resultStanding(session, reckoning, dayOf(now))
  const props = { s, session, typed, errors, standing }
  return showStaff(c, { title: s.sessions.resultRecord, status }, <ResultPage {...props} />)
}
