import { findTurnDesk, type TurnDesk } from '../../../db/queries/turns.ts'
import { type NewTurn, questionKey, recordTurns, registrationKey } from '../../../db/records/turns.ts'
import type { BesideForms } from '../../../views/room/shown.ts'
import { Sources } from '../../../views/room/sources.tsx'
import { TurnList } from '../../../views/room/turn-list.tsx'
import { dayOf } from '../../domain/day.ts'
import { takesTurns } from '../../domain/turn.ts'
import type { StaffContext } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { findShownTurns, showAfter, showTurnsPage } from './show.tsx'
import { postWalkIn } from './walk-in.tsx'

/** New names for the list: all who registered, the asker of one question, or somebody who just came. */
export async function postTurn(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, now, s } = c.var
  const desk = await findTurnDesk(db, actor, code, dayOf(now))
  if (!desk) return notFoundPage(c)
  const typed = await readTyped(c)
  const from = typedText(typed, 'from')
  if (!takesTurns(desk.session))
    return showAfter(c, code, { tone: 'error', words: s.room.notTaken }, false, 409)
  if (from === 'registered') return addRegistered(c, desk, typedText(typed, 'who'))
  if (from === 'question') return addAsker(c, desk, typedText(typed, 'opinion'))
  return postWalkIn(c, desk)
}

/** Whoever was put on the list by a colleague in the same moment is not put there again. */
async function addRegistered(c: StaffContext, { session, registered }: TurnDesk, who: string) {
  const those = registered.filter(({ isThere }) => isThere || who !== 'there')
  const added = those.map(
    ({ id, personId, hamletId }): NewTurn => ({
      id: c.var.platform.newId(),
      key: registrationKey(session.id, id),
      source: 'registered',
      registrationId: id,
      ...{ personId, hamletId },
    }),
  )
  const isDone = added.length > 0 && (await record(c, session.id, added))
  return showAdded(c, session.code, isDone ? added.length : 0)
}

async function addAsker(c: StaffContext, { session, asked, turns }: TurnDesk, code: string) {
  const words = c.var.s.room.fieldErrors
  const one = asked.find((opinion) => opinion.code === code)
  if (!one && turns.some(({ opinion }) => opinion?.code === code)) return showAdded(c, session.code, 0)
  if (!one) {
    const opinion = words[code === '' ? 'opinion.required' : 'opinion.not_a_choice']!
    return showSources(c, session.code, { errors: { opinion }, added: null }, 422)
  }
  const { id: opinionId, personId, hamletId } = one
  const key = questionKey(session.id, opinionId)
  const turn: NewTurn = { id: c.var.platform.newId(), key, source: 'advance', opinionId, personId, hamletId }
  return showAdded(c, session.code, (await record(c, session.id, [turn])) ? 1 : 0)
}

async function record(c: StaffContext, sessionId: number, added: NewTurn[]): Promise<boolean> {
  const { db, actor, now } = c.var
  return (await recordTurns(db, sessionId, added, { actorId: actor.id, at: now })).ok
}

function showAdded(c: StaffContext, code: string, added: number) {
  return wantsPiece(c) ? showSources(c, code, { errors: {}, added }, 200) : saved(c, paths.turns(code))
}

async function showSources(
  c: StaffContext,
  code: string,
  form: NonNullable<BesideForms['sources']>,
  status: 200 | 422,
): Promise<Response> {
  const { s } = c.var
  if (!wantsPiece(c)) return showTurnsPage(c, code, { forms: { sources: form }, status })
  const turns = await findShownTurns(c, code)
  if (!turns) return notFoundPage(c)
  return showPiece(
    c,
    <>
      <Sources {...{ s, turns, form }} />
      <hx-partial hx-target="#turns" hx-swap="outerMorph">
        <TurnList {...{ s, turns }} />
      </hx-partial>
    </>,
    status,
  )
}
