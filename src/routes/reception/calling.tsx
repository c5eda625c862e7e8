import { recordVisitStep } from '../../../db/records/visits.ts'
import { deskShutWords } from '../../../views/reception/desk.tsx'
import { decidePress, type Press, pressed } from '../../domain/visit.ts'
import { pressForm } from '../../domain/visit-form.ts'
import { orBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { type Day, findDay, showDesk, showQueue, type Visit } from './day.tsx'
import { showVisit, visitAsked } from './show.tsx'

/** One press on a visit: called, come, gone, back. The second of two quick ones does nothing more; one that a colleague overtook is refused. */
export async function postCall(c: StaffContext): Promise<Response> {
  const reading = await readForm(c, pressForm)
  const from = typedText(reading.typed, 'from')
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  if (!day || !visit) return notFoundPage(c)
  if (!reading.ok) return refuse(c, day, from, c.var.s.reception.stale)
  const { step, seen } = reading.values
  const decision = decidePress(visit, step, seen)
  if (decision.is === 'repeat') return finish(c, day, visit, step, from)
  if (day.standing.is !== 'open') return refuse(c, day, from, deskShutWords(c.var.s, day))
  if (decision.is === 'stale') return refuse(c, day, from, c.var.s.reception.stale)
  const move = { step, set: pressed(step, decision.to, c.var.now), actorId: c.var.actor.id, at: c.var.now }
  const outcome = await orBusy(recordVisitStep(c.var.db, visit, move))
  return outcome === 'busy'
    ? refuse(c, day, from, c.var.s.errors.busy!, 503)
    : finishOrRefuse(c, { step, seen, from, ok: outcome.ok })
}

/** What lost a race to its own twin is done all the same. */
async function finishOrRefuse(
  c: StaffContext,
  { step, seen, from, ok }: { step: Press; seen: number; from: string; ok: boolean },
): Promise<Response> {
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  if (!day || !visit) return notFoundPage(c)
  if (ok || decidePress(visit, step, seen).is === 'repeat') return finish(c, day, visit, step, from)
  return refuse(c, day, from, deskShutWords(c.var.s, day) || c.var.s.reception.stale)
}

/** The queue as it stands now; who begins to receive goes to the visit itself. */
function finish(c: StaffContext, day: Day, { id }: Visit, step: Press, from: string) {
  const { code } = day.session
  if (step === 'receive' || from === 'visit') return c.redirect(paths.visit(code, id), 303)
  return wantsPiece(c) ? showQueue(c, day) : saved(c, paths.live(code))
}

function refuse(c: StaffContext, day: Day, from: string, refused: string, status: 409 | 503 = 409) {
  if (from === 'visit') return showVisit(c, day, { refused, status })
  return wantsPiece(c) ? showQueue(c, day, refused, status) : showDesk(c, { refused, status })
}
