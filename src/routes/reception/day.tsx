import { findReadReception, findReceptionDay, type ReceptionDay } from '../../../db/queries/visits.ts'
import type { ShownLive } from '../../../views/live/shown.ts'
import { ReceptionDesk } from '../../../views/reception/desk.tsx'
import { Queue } from '../../../views/reception/queue.tsx'
import type { KeyedForm, ShownDay } from '../../../views/reception/shown.ts'
import { isSecretaryOf } from '../../domain/actor.ts'
import { captureStanding, isItsDay } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import { placeOf, ruleOn } from '../../domain/rule.ts'
import { sessionStepsOpen } from '../../domain/session.ts'
import { pressesOpen } from '../../domain/visit.ts'
import { isDelegate } from '../../domain/visit-line.ts'
import { readQueueAsked } from '../../domain/visit-page.ts'
import type { StaffContext } from '../../http/context.ts'
import { newKey } from '../../http/keys.ts'
import { showPiece, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

/** The day as this person works on it, or null where there is none for them. One trip. */
export async function findDay(c: StaffContext) {
  const { db, actor, now } = c.var
  const day = await findReceptionDay(db, actor, c.req.param('code') ?? '', dayOf(now))
  return day && toShown(c, day)
}

/** The day as its register is read; who does not work at its desk is shown no phone and no number of a paper. One trip. */
export async function findReadDay(c: StaffContext) {
  const { db, actor, now } = c.var
  const found = await findReadReception(db, actor, c.req.param('code') ?? '', dayOf(now))
  const day = found && toShown(c, found)
  if (!day || day.isOwn) return day
  const visits = day.visits.map((visit) => ({ ...visit, phone: '', identityNumber: '' }))
  return { ...day, visits }
}

/** As it is shown: what is offered for each visit, and whether receiving by delegation is warned of. */
function toShown(c: StaffContext, day: ReceptionDay) {
  const { actor, now } = c.var
  const { session, unit, rulebook } = day
  const rule = ruleOn(rulebook.rules, 'RECEPTION_DELEGATION', dayOf(session.startsAt), placeOf(unit))
  const steps = sessionStepsOpen(session, actor)
  return {
    ...day,
    asked: readQueueAsked(c.req.query()),
    visits: day.visits.map((visit) => ({
      ...visit,
      delegated: visit.receiver !== null && isDelegate(visit.receiver, session.body),
      presses: pressesOpen(visit.state),
    })),
    isOwn: isSecretaryOf(actor, session.unitId),
    standing: captureStanding(session, now),
    warnsOfDelegates: rule?.value === true,
    canStart: steps.includes('start') && isItsDay(session, now),
    canEnd: session.state === 'in_progress' && steps.includes('end'),
  }
}

export type Day = NonNullable<Awaited<ReturnType<typeof findDay>>>
export type Visit = Day['visits'][number]

/** The desk whole, with the opinions of the day where `live` has them; a refused number comes back in its form, a refused press is said over the queue. */
export async function showDesk(
  c: StaffContext,
  {
    live,
    form,
    refused,
    status = 200,
  }: { live?: ShownLive; form?: KeyedForm; refused?: string; status?: 200 | 409 | 422 | 503 } = {},
): Promise<Response> {
  const { s } = c.var
  const day = await findDay(c)
  if (!day) return notFoundPage(c)
  const title = `${s.reception.deskTitle} – ${day.session.theme}`
  const shown = form ?? emptyForm(c, givenOf(c, day))
  return showStaff(
    c,
    { title, status, wide: true, head: deskHead(c) },
    <ReceptionDesk {...{ s, live, day, refused }} form={shown} />,
  )
}

/** The queue alone, as it stands now. */
export function showQueue(c: StaffContext, day: ShownDay, refused?: string, status: 200 | 409 | 503 = 200) {
  return showPiece(c, <Queue s={c.var.s} day={day} refused={refused} />, status)
}

/** An empty form under a new key. */
export function emptyForm(
  { var: { platform } }: StaffContext,
  recorded: KeyedForm['recorded'] = null,
): KeyedForm {
  return { key: newKey(platform), typed: {}, errors: {}, recorded }
}

/** The visit whose number the address says was just given. */
function givenOf(c: StaffContext, { visits }: ShownDay): KeyedForm['recorded'] {
  return visits.find(({ number }) => String(number) === c.req.query('so')) ?? null
}

/** The looks of the desk, and the way on through a list that grew. */
function deskHead(c: StaffContext) {
  return (
    <>
      {receptionSheet(c)}
      <script type="module" src={paths.asset('live-more.js', c.var.platform.build)} />
    </>
  )
}

/** The style sheet of the desk, which nobody else loads. */
export function receptionSheet(c: StaffContext) {
  return <link rel="stylesheet" href={paths.asset('reception.css', c.var.platform.build)} />
}
