import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { type Carriable, findCarriable } from '../../../db/queries/carrying.ts'
import { findRoomHeld, receivedNow } from '../../../db/queries/room-held.ts'
import { findSessionToPlan, type StaffSession } from '../../../db/queries/sessions.ts'
import { roomAfter } from '../../domain/room-after.ts'
import { placeOf } from '../../domain/rule.ts'
import { advanceSession, type SessionMove } from '../../domain/session.ts'
import { decideMove } from '../../domain/session-decision.ts'
import { endedBy } from '../../domain/session-ended.ts'
import { flawsOfMove } from '../../domain/session-flaws.ts'
import { type MovedTimes, moveForm } from '../../domain/session-form.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import { typedMove } from '../../domain/session-typed.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readable, readForm, readTyped, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { carryTargetOf, recordChange } from './changing.ts'
import { checkTyped, isCheck, withCheck } from './check.ts'
import { meetHurdles, occupancyOf, overtaken } from './hurdles.ts'
import { showMove } from './move-pages.tsx'
import { hasSeen, type InTheWay } from './plan-pages.tsx'

/** Moving an announced session to another time or place, with a reason that residents read. */
export const moving = new Hono<StaffEnv>()

moving.get('/lam-viec/phien/:code/doi-lich', async (c) => {
  const found = await findMove(c, {})
  if (!found) return notFoundPage(c)
  const { move, session } = found
  if (!move.ok) return c.redirect(paths.staffSession(session.code), 303)
  const { calendar } = await findRulebook(c.var.db)
  return showMove(c, { ...found, typed: typedMove(session, calendar) })
})

moving.post('/lam-viec/phien/:code/doi-lich', async (c) => {
  const typed = await readTyped(c)
  const shown = await findMove(c, typed)
  if (!shown) return notFoundPage(c)
  const { move, session } = shown
  if (!move.ok) return showMove(c, { ...shown, refusal: move.refusal, standsNow: true })
  if (isCheck(c)) return showMove(c, { ...shown, checked: await checkTyped(c, shown) })
  if (!hasSeen(typed, session)) return showMove(c, { ...shown, refusal: 'stale', standsNow: true })
  const refused = await takeMove(c, shown, move.move)
  return refused
    ? showMove(c, { ...shown, ...(await withCheck(c, shown, refused)) })
    : saved(c, paths.staffSession(session.code))
})

/** Reads the move and stores it; gives what stands in its way. */
async function takeMove(c: StaffContext, shown: Moved, move: SessionMove): Promise<InTheWay | null> {
  const form = await readForm(c, moveForm)
  if (form.ok) return storeMove(c, shown, move, form.values)
  return { errors: form.errors, ...flawsIn(shown, readable(moveForm, form.typed), c.var.now) }
}

/** The session of the address with its move, which may come too late; null for whom there is nothing to move. */
async function findMove(c: StaffContext, typed: Typed) {
  const { db, actor, now } = c.var
  const { session, choices } = await findSessionToPlan(db, actor, c.req.param('code') ?? '')
  const move = session && advanceSession(session, 'move', actor, now, '-')
  if (!move || (!move.ok && move.refusal === 'not-allowed')) return null
  return { session, choices, move, typed, carriable: await findCarriable(db, session, now) }
}

interface Moved {
  session: StaffSession
  choices: Awaited<ReturnType<typeof findSessionToPlan>>['choices']
  carriable: Carriable
}

/** What is wrong with as much of the form as could be read. */
function flawsIn(
  { session, choices, carriable }: Moved,
  values: Partial<MovedTimes>,
  now: number,
): Pick<InTheWay, 'flaws' | 'ended'> {
  const { starts_at: startsAt, carry_to: chosen = null } = values
  const flaws = flawsOfMove(values, { choices, unitId: session.unitId, before: session, now })
  if (carryTargetOf(carriable, chosen) === undefined) flaws.carry_to = 'not_a_choice'
  const ended =
    startsAt === undefined ? null : endedBy({ startsAt, venueId: null, leaders: session.leaders }, choices)
  return { flaws: Object.keys(flaws).length > 0 ? flaws : undefined, ended }
}

/** Stores the move; gives what stands in its way. Where the day changes, the notice given of the new one counts. */
async function storeMove(
  c: StaffContext,
  { session, choices, carriable }: Moved,
  move: SessionMove,
  values: MovedTimes,
): Promise<InTheWay | null> {
  const { db, now } = c.var
  const rulebook = await findRulebook(db)
  const ground = { choices, unitId: session.unitId, before: session, now, calendar: rulebook.calendar }
  const times = decideMove(values, ground)
  const carryTo = carryTargetOf(carriable, values.carry_to)
  const flawed = flawsIn({ session, choices, carriable }, values, now)
  if (!times.ok || carryTo === undefined || flawed.flaws || flawed.ended) return flawed
  const after = roomAfter('move', session, times.set)
  const being = after.numbers === 'leave' ? receivedNow(await findRoomHeld(db, session.id)) : []
  if (being.length > 0) return { errors: { '': c.var.s.changes.beingReceived(being.join(', ')) } }
  const wanted = occupancyOf(choices, times.set, session.leaders, session.id)
  const isNewDay = times.set.announcedAt !== session.announcedAt
  const notice = isNewDay
    ? noticeDay({ ...session, ...times.set }, placeOf(session.unit), rulebook, now)
    : null
  const met = await meetHurdles(c, { sessionId: session.id, wanted, excuse: values, notice })
  if (!met.ok) return { hurdles: met.hurdles }
  const change = { step: 'move', reason: values.reason, to: times.set, carryTo, rulebook } as const
  const set = { ...times.set, stateReason: values.reason }
  const outcome = await recordChange(c, session, move, change, { ...met.beside, set })
  if (outcome.ok) return null
  return outcome.conflict === 'taken' ? overtaken(c, { wanted, notice }) : { refusal: 'stale' }
}
