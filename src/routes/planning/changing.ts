import type { Rulebook } from '../../../db/queries/calendars.ts'
import { type Carriable, type CarryTarget, findCarried } from '../../../db/queries/carrying.ts'
import type { StaffSession } from '../../../db/queries/sessions.ts'
import { carryingParts } from '../../../db/records/carrying.ts'
import { mailToConcerned } from '../../../db/records/concerned-mail.ts'
import { changeStatement, type Held } from '../../../db/records/session-changes.ts'
import { type BesideStep, recordSessionStep } from '../../../db/records/sessions.ts'
import type { Statement, WriteOutcome } from '../../../db/write.ts'
import { dayOf } from '../../domain/day.ts'
import type { MailKindName } from '../../domain/mail-kind.ts'
import { duesAfterMove } from '../../domain/moved-deadline.ts'
import { placeOf } from '../../domain/rule.ts'
import type { SessionMove } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { duesMovedWith } from './moved-dues.ts'

/** The steps that change what was announced, each with the news of it. */
const NEWS = {
  move: 'session_moved',
  postpone: 'session_postponed',
  cancel: 'session_cancelled',
  announce_anew: 'session_announced_anew',
} as const satisfies Partial<Record<SessionMove['step'], MailKindName>>

interface Change {
  step: keyof typeof NEWS
  /** What residents read; empty where the step needs none. */
  reason: string
  /** The new time and place; null while there is none. */
  to: Held | null
  /** The session that takes its questions and registrations over; null: they stay. */
  carryTo: CarryTarget | null
}

/** How often what is carried is read anew, where somebody asks or registers in the same moment. */
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
    const mayHelp = change.carryTo !== null && !outcome.ok && outcome.conflict === 'taken'
    if (!mayHelp || attempt === TRIES) return outcome
  }
}

/** What a change of an announced session stores beside the step: the change itself, the news to all it concerns, and whatever is carried with its later due dates. */
async function partsOfChange(
  c: StaffContext,
  session: StaffSession,
  { step, reason, to, carryTo, rulebook }: Change & { rulebook: Rulebook },
): Promise<Pick<BesideStep, 'changes' | 'dues' | 'data'> & { statements: Statement[] }> {
  const { db, actor, now } = c.var
  const { id: sessionId, seq } = session
  const kept = { sessionId, step, reason, from: session, to, carriedToId: carryTo?.id ?? null }
  const registered = carryTo ? 'entries' : 'all'
  const news = { sessionId, version: seq + 1, at: now, registered } as const
  const own = [mailToConcerned(NEWS[step], news), changeStatement(db, kept, { actorId: actor.id, at: now })]
  if (!carryTo) return { statements: own, dues: to ? await duesMovedWith(db, session, to, rulebook) : [] }
  const carried = await findCarried(db, sessionId)
  const parts = carryingParts(db, carried, { from: sessionId, to: carryTo.id, at: now })
  const dues = duesAfterMove(
    carried.questions.filter(({ dueRule }) => dueRule === 'AGENCY_RESULT'),
    { kind: carryTo.kind, heldOn: dayOf(carryTo.startsAt) },
    { ...rulebook, place: placeOf(session.unit) },
  )
  const statements = [...own, ...parts.statements]
  return { statements, changes: parts.changes, dues, data: { carried: carryTo.id } }
}

/** The session that was chosen to take over: null for none, undefined where it may not be chosen. */
export function carryTargetOf({ targets }: Carriable, chosen: number | null): CarryTarget | null | undefined {
  return chosen === null ? null : targets.find(({ id }) => id === chosen)
}
