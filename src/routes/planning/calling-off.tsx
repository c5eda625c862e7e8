import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findCarriable } from '../../../db/queries/carrying.ts'
import { findRoomHeld, receivedNow } from '../../../db/queries/room-held.ts'
import { findStaffSession } from '../../../db/queries/sessions.ts'
import { ReasonPage, type ReasonPageProps, titleOfStep } from '../../../views/sessions/reason-page.tsx'
import { advanceSession } from '../../domain/session.ts'
import { reasonForm } from '../../domain/session-form.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { carryTargetOf, recordChange } from './changing.ts'
import { hasSeen } from './plan-pages.tsx'

type Step = ReasonPageProps['step']

/** Postponing, cancelling, and ending what broke off: each needs a reason, which residents read. */
export const callingOff = new Hono<StaffEnv>()

callingOff.get('/lam-viec/phien/:code/hoan', (c) => askReason(c, 'postpone', c.req.param('code')))
callingOff.post('/lam-viec/phien/:code/hoan', (c) => callOff(c, 'postpone', c.req.param('code')))
callingOff.get('/lam-viec/phien/:code/huy', (c) => askReason(c, 'cancel', c.req.param('code')))
callingOff.post('/lam-viec/phien/:code/huy', (c) => callOff(c, 'cancel', c.req.param('code')))
callingOff.get('/lam-viec/phien/:code/dung-giua-chung', (c) => askReason(c, 'break_off', c.req.param('code')))
callingOff.post('/lam-viec/phien/:code/dung-giua-chung', (c) => callOff(c, 'break_off', c.req.param('code')))

async function askReason(c: StaffContext, step: Step, code: string) {
  const { db, actor, now, s } = c.var
  const session = await findStaffSession(db, actor, code)
  const taken = session && advanceSession(session, step, actor, now, '-')
  if (!taken || (!taken.ok && taken.refusal === 'not-allowed')) return notFoundPage(c)
  if (!taken.ok) return c.redirect(paths.staffSession(code), 303)
  return showReason(c, 200, {
    s,
    step,
    session,
    carriable: await findCarriable(db, session, now, whatGoes(step)),
  })
}

async function callOff(c: StaffContext, step: Step, code: string) {
  const { db, actor, now, s } = c.var
  const [form, session] = [await readForm(c, reasonForm), await findStaffSession(db, actor, code)]
  const taken = session && advanceSession(session, step, actor, now, '-')
  if (!taken || (!taken.ok && taken.refusal === 'not-allowed')) return notFoundPage(c)
  const typed = { typed: typedText(form.typed, 'reason'), typedCarry: typedText(form.typed, 'carry_to') }
  const carriable = await findCarriable(db, session, now, whatGoes(step))
  const shown = { s, step, session, carriable, ...typed }
  if (!taken.ok) return showReason(c, 409, { ...shown, errors: { '': s.errors[taken.refusal]! } })
  const stale = { ...shown, errors: { '': s.errors.stale! } }
  if (!hasSeen(form.typed, session)) return showReason(c, 409, stale)
  if (!form.ok) return showReason(c, 422, { ...shown, errors: form.errors })
  const carryTo = carryTargetOf(shown.carriable, form.values.carry_to)
  if (carryTo === undefined) {
    return showReason(c, 422, { ...shown, errors: { carry_to: sentenceOf(s, 'carry_to', 'not_a_choice') } })
  }
  const being = receivedNow(await findRoomHeld(db, session.id))
  if (being.length > 0)
    return showReason(c, 409, { ...shown, errors: { '': s.changes.beingReceived(being.join(', ')) } })
  const change = { ...form.values, step, to: null, carryTo, rulebook: await findRulebook(db) }
  const outcome = await recordChange(c, session, taken.move, change, { set: setOf(step, change.reason, now) })
  if (outcome.ok) return saved(c, paths.staffSession(code))
  const isUndecided = step === 'break_off' && outcome.conflict === 'taken'
  return showReason(c, 409, isUndecided ? { ...shown, errors: { '': s.sessions.breakOffRefused } } : stale)
}

const whatGoes = (step: Step) => (step === 'break_off' ? 'unheard' : 'all')

/** What each leaves on the session itself. What broke off was held all the same: why is told with the change. */
function setOf(step: Step, reason: string, now: number) {
  if (step === 'break_off') return { heldAt: now }
  return { stateReason: reason, ...(step === 'cancel' && { cancelledAt: now }) }
}

function showReason(c: StaffContext, status: 200 | 409 | 422, props: ReasonPageProps) {
  const title = titleOfStep(c.var.s, props.step)
  return showStaff(c, { title, status }, <ReasonPage {...props} />)
}
