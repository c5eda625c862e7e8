import { Hono } from 'hono'
import type { Agenda } from '../../../db/queries/agenda.ts'
import { recordAgendaOrder, recordSuggestedAgencies } from '../../../db/records/agenda.ts'
import { turnId } from '../../../views/agenda/shown.ts'
import { takesAgenda } from '../../domain/agenda.ts'
import { groupingOf, OrderForm } from '../../domain/agenda-form.ts'
import { readTurn, type Turn, turned } from '../../domain/agenda-turn.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { onlyFor } from '../../http/staff.ts'
import { paths, withQuery } from '../../paths.ts'
import { askedQuery, findAsked, findOwn, showAgenda, turnOfAddress } from './show.tsx'

/** The agenda of a session and its order. */
export const order = new Hono<StaffEnv>()

order.get(paths.agenda(':code'), onlyFor('secretary', 'leader', 'inspector'), async (c) => {
  const done = c.req.query('da') === 'giao' ? c.var.s.agenda.suggestedTaken : undefined
  return showAgenda(c, await findAsked(c), { turn: turnOfAddress(c), done })
})

order.post(paths.agendaOrder(':code'), onlyFor('secretary'), async (c) => {
  const agenda = await findOwn(c)
  if (!agenda) return notFoundPage(c)
  const { s } = c.var
  const reading = await readForm(c, OrderForm)
  if (!reading.ok) return showAgenda(c, agenda, { refusal: s.agenda.unread, status: 422 })
  const { seen, turn } = reading.values
  const refusal = await takeTurn(c, agenda, seen, turn)
  if (refusal) return showAgenda(c, await findOwn(c), { refusal: s.agenda[refusal], status: 409 })
  if (wantsPiece(c)) return showAgenda(c, await findOwn(c), { turn })
  return saved(c, addressAfter(c, turn.button))
})

order.post(paths.agenda(':code'), onlyFor('secretary'), async (c) => {
  const { db, actor, now, s } = c.var
  const agenda = await findOwn(c)
  if (!agenda) return notFoundPage(c)
  const { session, lines } = agenda
  if (!takesAgenda(session.state)) return showAgenda(c, agenda, { refusal: s.agenda.over, status: 409 })
  const waiting = lines.flatMap(({ opinionId, agencyId, suggestedId }) =>
    agencyId === null && suggestedId !== null ? [{ opinionId, agencyId: suggestedId }] : [],
  )
  const change = { sessionId: session.id, actorId: actor.id, at: now }
  if (waiting.length > 0) await recordSuggestedAgencies(db, change, waiting)
  return saved(c, addressAfter(c, 'giao'))
})

/** Keeps one turn; the reason where it is not kept. What others write beside the order does not stand in its way. */
async function takeTurn(
  c: StaffContext,
  first: Agenda,
  seen: number,
  turn: Turn,
): Promise<'stale' | 'gone' | 'over' | null> {
  const { db, actor, now } = c.var
  for (let agenda: Agenda | null = first; agenda; agenda = await findOwn(c)) {
    if (!takesAgenda(agenda.session.state)) return 'over'
    if (agenda.orderSeq !== seen) return 'stale'
    const places = turned(agenda.lines, groupingOf(c.req.query('nhom')), turn)
    if (!places) return 'gone'
    if (places.length === 0) return null
    const change = { sessionId: agenda.session.id, actorId: actor.id, at: now }
    const outcome = await recordAgendaOrder(db, change, { head: agenda.head, moved: turn.code, places })
    if (outcome.ok) return null
  }
  return 'gone'
}

/** The button that was pressed is the target of the address: it keeps the focus where no script gives it. */
function addressAfter(c: StaffContext, done: string): string {
  const address = withQuery(paths.agenda(c.req.param('code') ?? ''), { ...askedQuery(c), da: done })
  return readTurn(done) ? `${address}#${turnId(done)}` : address
}
