import { type MatterMoves, recordVisitEnd } from '../../../db/records/visit-ends.ts'
import { mendPerson } from '../../../db/records/visit-people.ts'
import { recordVisitStep } from '../../../db/records/visits.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { deskShutWords } from '../../../views/reception/desk.tsx'
import { chosenHamlet } from '../../domain/asking.ts'
import { decidePress } from '../../domain/visit.ts'
import { LINE_FIELDS, lineForm, type VisitLine } from '../../domain/visit-form.ts'
import { finishFlaws, lineKept, receiverFlaws } from '../../domain/visit-line.ts'
import { orBusy, sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { allErrors, readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { type Day, findDay, type Visit } from './day.tsx'
import { movesOf } from './matter-moves.ts'
import { showVisit, visitAsked } from './show.tsx'

/** The line of the register: kept as it stands, or kept and the visit ended with it. */
export async function postLine(c: StaffContext): Promise<Response> {
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  if (!day || !visit) return notFoundPage(c)
  const { fieldErrors } = c.var.s.reception
  const reading = await readForm(c, lineForm(day.hamlets.map(({ id }) => id)), fieldErrors)
  const { typed } = reading
  if (!reading.ok) return refuse(c, day, typed, 422, reading.errors)
  const errors = flawsIn(c, day, visit, reading.values)
  if (errors) return refuse(c, day, typed, 422, errors)
  const step = stepOf(reading.values)
  const decision = decidePress(visit, step, reading.values.seen)
  if (decision.is === 'repeat') return finish(c, day, visit, step)
  if (day.standing.is !== 'open') return refuse(c, day, typed, 409, { '': deskShutWords(c.var.s, day) })
  if (decision.is === 'stale') return refuse(c, day, typed, 409, { '': c.var.s.reception.lineStale })
  const outcome = await orBusy(write(c, day, visit, reading.values))
  if (outcome === 'busy') return refuse(c, day, typed, 503, { '': c.var.s.errors.busy! })
  return outcome.ok ? finish(c, day, visit, step) : lostRace(c, typed, reading.values)
}

const stepOf = ({ do: button }: VisitLine) => (button === 'finish' ? 'finish' : 'fill')

function flawsIn({ var: { s } }: StaffContext, day: Day, visit: Visit, line: VisitLine) {
  const { leaders: receivers, session } = day
  const facts = { matters: visit.matters.length, receivers, body: session.body }
  const flaws = stepOf(line) === 'finish' ? finishFlaws(line, facts) : receiverFlaws(line, receivers)
  return allErrors(withWords(s), LINE_FIELDS, {}, flaws as Record<string, string>)
}

/** The sentences of this form before the common ones. */
function withWords(s: StaffContext['var']['s']) {
  return { ...s, errors: { ...s.errors, ...s.reception.fieldErrors } }
}

/** The line, the person it names, and with the end of the visit whatever the first answer makes of its matters: one batch. */
async function write(c: StaffContext, day: Day, visit: Visit, line: VisitLine): Promise<WriteOutcome> {
  const { db, actor, now } = c.var
  const step = stepOf(line)
  const kept = lineKept(line, day.leaders, day.session.body)
  const hamletId = chosenHamlet(line.hamlet)
  const who = mendPerson(db, visit.personId, {
    name: line.name,
    phone: line.phone,
    hamletId,
    address: line.address,
  })
  const end = step === 'finish' ? { state: 'done' as const, endedAt: now } : {}
  const set = { ...kept, hamletId, ...end }
  const data = { people: line.people, answer: line.first_answer, receiver: line.leader_id }
  const move = { step, set, data, actorId: actor.id, at: now }
  if (step === 'fill') return recordVisitStep(db, visit, move, [who])
  const moves: MatterMoves = await movesOf(c, visit, kept)
  return recordVisitEnd(db, visit, move, moves, [who])
}

/** The twin of a double press did it; else a colleague was quicker, or the session is over. */
async function lostRace(c: StaffContext, typed: Typed, line: VisitLine): Promise<Response> {
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  if (!day || !visit) return notFoundPage(c)
  const step = stepOf(line)
  if (decidePress(visit, step, line.seen).is === 'repeat') return finish(c, day, visit, step)
  const isOver = day.standing.is !== 'open'
  const { overMeanwhile, lineStale } = c.var.s.reception
  return refuse(c, day, typed, 409, { '': isOver ? overMeanwhile : lineStale })
}

function finish(c: StaffContext, { session: { code } }: Day, { id }: Visit, step: 'finish' | 'fill') {
  return saved(c, step === 'finish' ? paths.live(code) : withQuery(paths.visit(code, id), { luu: 1 }))
}

function refuse(
  c: StaffContext,
  day: Day,
  typed: Typed,
  status: 409 | 422 | 503,
  errors: Record<string, string>,
) {
  if (status === 503) sayBusy(c)
  return showVisit(c, day, { line: { typed, errors }, status })
}
