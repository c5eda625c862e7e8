import { findTurns, type TurnsToChange } from '../../../db/queries/turns.ts'
import { recordTurnMove } from '../../../db/records/turn-moves.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Said } from '../../../views/room/shown.ts'
import { decideTurn, type TurnDecision, type TurnPress } from '../../domain/turn.ts'
import { turnPressForm } from '../../domain/turn-form.ts'
import { readTurnsAsked, turnsAddress } from '../../domain/turn-page.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, readTyped, typedText } from '../../http/forms.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { showAfter, showTurnPiece } from './show.tsx'

/** How often a press that lost a race is looked at anew: the other one may have done the same, or something beside it. */
const TRIES = 3

/** A press on one turn: taken, known as taken before, or refused with the list as it stands. */
export async function postStep(c: StaffContext, code: string, id: number): Promise<Response> {
  const { db, actor } = c.var
  const strip = typedText(await readTyped(c), 'strip') !== ''
  const press = await pressOf(c)
  for (let tries = 0; tries < TRIES; tries++) {
    const room = await findTurns(db, actor, code)
    const turn = room?.turns.find((one) => one.id === id)
    if (!room || !turn) return notFoundPage(c)
    const decision: TurnDecision = press ? decideTurn(turn, room.turns, room.session, press) : { is: 'wrong' }
    if (decision.is === 'take' && !(await take(c, room, id, press!, decision)).ok) continue
    if (decision.is === 'take' || decision.is === 'repeat') return showTaken(c, code, turn, press!, strip)
    return refuse(c, code, decision.is, strip)
  }
  return refuse(c, code, 'stale', strip)
}

async function pressOf(c: StaffContext): Promise<TurnPress | null> {
  const reading = await readForm(c, turnPressForm)
  if (!reading.ok) return null
  const { step, seen, speaking, beside } = reading.values
  return { step, seen, speaking: speaking || null, beside: beside || null }
}

function take(
  c: StaffContext,
  { session, turns, heads }: TurnsToChange,
  id: number,
  { step }: TurnPress,
  decision: Extract<TurnDecision, { is: 'take' }>,
): Promise<WriteOutcome> {
  const { db, actor, now, platform } = c.var
  const turn = turns.find((one) => one.id === id)!
  const move = { turn, step, decision, heads, newId: platform.newId() }
  return recordTurnMove(db, session.id, move, { actorId: actor.id, at: now })
}

function showTaken(
  c: StaffContext,
  code: string,
  turn: { id: number; name: string },
  { step }: TurnPress,
  strip: boolean,
) {
  const removed = step === 'remove' ? turn.id : null
  if (!wantsPiece(c)) return saved(c, strip ? paths.live(code) : listAddress(c, code, removed))
  const said: Said | undefined =
    removed === null ? undefined : { tone: 'success', words: c.var.s.room.removed(turn.name), removed }
  return showTurnPiece(c, code, { said, strip })
}

/** The part of the list where it was pressed; `removed` was just taken off it. */
function listAddress(c: StaffContext, code: string, removed: number | null): string {
  const shown = turnsAddress(readTurnsAsked(c.req.query()))
  return withQuery(paths.turns(code), { ...shown, 'vua-bo': removed })
}

function refuse(c: StaffContext, code: string, why: 'stale' | 'wrong', strip: boolean) {
  return showAfter(c, code, { tone: 'error', words: c.var.s.room[why] }, strip, 409)
}
