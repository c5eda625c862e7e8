import type { Rulebook } from '../../../db/queries/calendars.ts'
import { type Carriable, type CarryTarget, findCarried } from '../../../db/queries/carrying.ts'
import { findRoomHeld, type RoomHeld } from '../../../db/queries/room-held.ts'
import type { StaffSession } from '../../../db/queries/sessions.ts'
import { carryingParts, type Goods } from '../../../db/records/carrying.ts'
import { nothingUndecided } from '../../../db/records/closing-guards.ts'
import { mailToConcerned } from '../../../db/records/concerned-mail.ts'
import { roomParts } from '../../../db/records/room-changes.ts'
import { changeStatement, type Held } from '../../../db/records/session-changes.ts'
import { type BesideStep, recordSessionStep } from '../../../db/records/sessions.ts'
import type { Statement, WriteOutcome } from '../../../db/write.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import type { MailKindName } from '../../domain/mail-kind.ts'
import { duesAfterMove } from '../../domain/moved-deadline.ts'
import { type ChangeStep, roomAfter } from '../../domain/room-after.ts'
import { placeOf } from '../../domain/rule.ts'
import type { SessionMove } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { duesMovedWith } from './moved-dues.ts'

/** The news of each change. */
const NEWS = {
  move: 'session_moved',
  postpone: 'session_postponed',
  cancel: 'session_cancelled',
  announce_anew: 'session_announced_anew',
  break_off: 'session_broken_off',
} as const satisfies Record<ChangeStep, MailKindName>

interface Change {
  step: ChangeStep
  /** What residents read; empty where the step needs none. */
  reason: string
  /** The new time and place; null while there is none. */
  to: Held | null
  /** The session that takes its questions and registrations over; null: they stay. */
  carryTo: CarryTarget | null
}

/** How often what a change touches is read anew, where somebody asks, registers or comes in the same moment. */
const TRIES = 5

/** Records a step that changes an announced session, with the change and all that belongs to it, and with what the caller stores `beside`. */
export async function recordChange(
  c: StaffContext,
  session: StaffSession,
  move: SessionMove,
  change: Change & { rulebook: Rulebook },
  beside: Pick<BesideStep, 'set' | 'invited' | 'statements' | 'data'>,
): Promise<WriteOutcome> {
  for (let attempt = 1; ; attempt++) {
    const parts = await partsOfChange(c, session, change)
    const outcome = await recordSessionStep(c.var.db, session, move, {
      ...parts,
      ...beside,
      statements: [...(beside.statements ?? []), ...parts.statements],
      data: { ...beside.data, ...parts.data },
    })
    const mayHelp = !outcome.ok && outcome.conflict === 'taken'
    if (!mayHelp || attempt === TRIES) return outcome
  }
}

/** What a change of an announced session stores beside the step: the change itself, the news to all it concerns, what becomes of its room, and whatever is carried with its later due dates. */
async function partsOfChange(
  c: StaffContext,
  session: StaffSession,
  change: Change & { rulebook: Rulebook },
): Promise<Pick<BesideStep, 'changes' | 'dues' | 'data'> & { statements: Statement[] }> {
  const { db, actor, now } = c.var
  const { id: sessionId, seq } = session
  const { step, reason, to, carryTo, rulebook } = change
  const by = { actorId: actor.id, at: now }
  const when = step === 'break_off' ? session : to
  const kept = { sessionId, step, reason, from: session, to: when, carriedToId: carryTo?.id ?? null }
  const news = { sessionId, version: seq + 1, at: now, ...toldOf(change) }
  const own = [mailToConcerned(NEWS[step], news), changeStatement(db, kept, by)]
  const held = await findRoomHeld(db, sessionId)
  const goods = carryTo && (await goodsOf(c, session, change, held))
  const stay = { ...held, list: held.list.filter((turn) => !goods?.list.includes(turn)) }
  const room = roomParts(db, sessionId, stay, roomAfter(step, session, to), { reason, at: now })
  const end = step === 'break_off' ? [nothingUndecided(sessionId)] : []
  const statements = [...own, ...room.statements]
  if (!carryTo || !goods) {
    const dues = to ? await duesMovedWith(db, session, to, rulebook) : []
    return { statements: [...statements, ...end], changes: room.changes, dues }
  }
  const ways = { ...by, from: sessionId, to: carryTo.id }
  const parts = carryingParts(db, goods, ways, c.var.platform.newId)
  return {
    statements: [...statements, ...parts.statements, ...end],
    changes: [...room.changes, ...parts.changes],
    dues: duesAtNext(goods, session, { kind: carryTo.kind, heldOn: dayOf(carryTo.startsAt) }, rulebook),
    data: { carried: carryTo.id },
  }
}

/** Whose registration goes elsewhere is told of that; who spoke at a session that broke off was there. */
function toldOf({ step, carryTo }: Change) {
  if (step === 'break_off') return { registered: 'none', asked: 'unheard' } as const
  return { registered: carryTo ? 'entries' : 'all', asked: 'all' } as const
}

/** The answers that are due later because their questions come up at a later session. */
function duesAtNext(
  { questions }: Goods,
  { unit }: StaffSession,
  next: { kind: CarryTarget['kind']; heldOn: Day },
  rulebook: Rulebook,
) {
  const promised = questions.filter(({ dueRule }) => dueRule === 'AGENCY_RESULT')
  return duesAfterMove(promised, next, { ...rulebook, place: placeOf(unit) })
}

/** What goes to the session that takes over. Who just came waits for the session itself where that is only moved; a reception has no list of speakers. */
async function goodsOf(
  { var: { db } }: StaffContext,
  { id }: StaffSession,
  { step, carryTo }: Change,
  { list }: RoomHeld,
): Promise<Goods> {
  const goes = step === 'break_off' ? 'unheard' : 'all'
  const carried = await findCarried(db, id, goes)
  const ids = new Set([...carried.questions, ...carried.registered].map((one) => one.id))
  const isAlong = ({ state, registrationId, opinionId }: RoomHeld['list'][number]) => {
    if (goes === 'unheard' && state === 'speaking') return false
    const of = registrationId ?? opinionId
    return of === null ? step !== 'move' : ids.has(of)
  }
  return { ...carried, goes, list: carryTo?.kind === 'dialogue' ? list.filter(isAlong) : [] }
}

/** The session that was chosen to take over: null for none, undefined where it may not be chosen. */
export function carryTargetOf({ targets }: Carriable, chosen: number | null): CarryTarget | null | undefined {
  return chosen === null ? null : targets.find(({ id }) => id === chosen)
}
