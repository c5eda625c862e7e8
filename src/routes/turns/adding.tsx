import type { Registered } from '../../../db/queries/turn-sources.ts'
import { findTurnDesk, type TurnDesk } from '../../../db/queries/turns.ts'
import { type NewTurn, questionKey, recordTurns, registrationKey } from '../../../db/records/turns.ts'
import { dayOf } from '../../domain/day.ts'
import { takesTurns } from '../../domain/turn.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { showAfter } from './show.tsx'
import { showSources } from './sources.tsx'
import { postWalkIn } from './walk-in.tsx'

/** New names for the list: all who registered or one of them, the asker of one question, or somebody who just came. */
export async function postTurn(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, now, s } = c.var
  const typed = await readTyped(c)
  const from = typedText(typed, 'from')
  const beside = from === 'registered' || from === 'registration' || from === 'question'
  const desk = await findTurnDesk(db, actor, code, { today: dayOf(now), beside })
  if (!desk) return notFoundPage(c)
  if (!takesTurns(desk.session))
    return showAfter(c, code, { tone: 'error', words: s.room.notTaken }, false, 409)
  if (from === 'registered') return addRegistered(c, desk, typedText(typed, 'who'))
  if (from === 'registration') return addOneRegistered(c, desk, Number(typedText(typed, 'registration')))
  if (from === 'question') return addAsker(c, desk, typedText(typed, 'opinion'))
  return postWalkIn(c, desk)
}

/** Whoever was put on the list by a colleague in the same moment is not put there again. */
async function addRegistered(c: StaffContext, { session, registered }: TurnDesk, who: string) {
  const those = registered.filter(({ isThere }) => isThere || who !== 'there')
  const added = those.map((one) => turnOf(c, session, one))
  const isDone = added.length > 0 && (await record(c, session.id, added))
  return showAdded(c, session.code, isDone ? added.length : 0)
}

/** One of them by the id of the registration. */
async function addOneRegistered(c: StaffContext, { session, registered, turns }: TurnDesk, id: number) {
  const one = registered.find((registration) => registration.id === id)
  if (!one && turns.some(({ registrationId }) => registrationId === id)) return showAdded(c, session.code, 0)
  if (!one) return refuseSource(c, session.code)
  return showAdded(c, session.code, (await record(c, session.id, [turnOf(c, session, one)])) ? 1 : 0)
}

function turnOf(c: StaffContext, session: { id: number }, { id, personId, hamletId }: Registered): NewTurn {
  const key = registrationKey(session.id, id)
  const newId = c.var.platform.newId()
  return { id: newId, key, source: 'registered', registrationId: id, personId, hamletId }
}

async function addAsker(c: StaffContext, { session, asked, turns }: TurnDesk, code: string) {
  const one = asked.find((opinion) => opinion.code === code)
  if (!one && turns.some(({ opinion }) => opinion?.code === code)) return showAdded(c, session.code, 0)
  if (!one) return refuseSource(c, session.code)
  const { id: opinionId, personId, hamletId } = one
  const key = questionKey(session.id, opinionId)
  const turn: NewTurn = { id: c.var.platform.newId(), key, source: 'advance', opinionId, personId, hamletId }
  return showAdded(c, session.code, (await record(c, session.id, [turn])) ? 1 : 0)
}

async function record(c: StaffContext, sessionId: number, added: NewTurn[]): Promise<boolean> {
  const { db, actor, now } = c.var
  return (await recordTurns(db, sessionId, added, { actorId: actor.id, at: now })).ok
}

function refuseSource(c: StaffContext, code: string) {
  return showSources(c, code, { isGone: true, added: null }, 422)
}

function showAdded(c: StaffContext, code: string, added: number) {
  return wantsPiece(c)
    ? showSources(c, code, { isGone: false, added }, 200)
    : saved(c, withQuery(paths.turns(code), { tim: c.req.query('tim') }))
}
