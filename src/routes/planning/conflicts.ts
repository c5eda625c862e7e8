import * as v from 'valibot'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findConflicts } from '../../../db/queries/conflicts.ts'
import { findNeighbours } from '../../../db/queries/neighbours.ts'
import type { findPlanningChoices, StaffSession } from '../../../db/queries/sessions.ts'
import { freeUnless } from '../../../db/records/conflict-guard.ts'
import { reasonStatement } from '../../../db/records/session-reasons.ts'
import type { BesideStep } from '../../../db/records/sessions.ts'
import type { Checked } from '../../../views/sessions/conflicts.tsx'
import { areExcused, type Conflict, type Excuse, everyOffice, type Occupancy } from '../../domain/conflict.ts'
import { localInstant } from '../../domain/day.ts'
import { proposedClosing } from '../../domain/question-window.ts'
import { occupancyForm } from '../../domain/session-form.ts'
import { typedPlace } from '../../domain/session-plan.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'

type Choices = Awaited<ReturnType<typeof findPlanningChoices>>

/** What a plan would take up. Everybody who takes part counts, in whatever office. */
export function occupancyOf(
  { leaders }: Choices,
  { startsAt, endsAt, venueId }: Omit<Occupancy, 'leaderIds'>,
  taking: readonly { leaderId: number }[],
  sessionId: number,
): Occupancy {
  const leaderIds = everyOffice(
    leaders,
    taking.map(({ leaderId }) => leaderId),
  )
  return { startsAt, endsAt, venueId, leaderIds, exceptIds: [sessionId] }
}

export type Met =
  | { ok: true; beside: Pick<BesideStep, 'statements' | 'data'> }
  | { ok: false; conflicts: Conflict[] }

/**
 * What stands in the way of the session `sessionId` as it is wanted: refused, or what its write must carry: the guard that nothing else came
 * in between, and the reason where one was given. `ownCode`: the draft that the same press of the button made a moment ago.
 */
export async function meetConflicts(
  { var: { db, actor, now } }: StaffContext,
  sessionId: number,
  wanted: Occupancy,
  excuse: Excuse,
  ownCode?: string,
): Promise<Met> {
  const found = await findConflicts(db, wanted)
  const conflicts = found.filter(({ session }) => session.code !== ownCode)
  if (!areExcused(conflicts, excuse)) return { ok: false, conflicts }
  const guard = freeUnless(
    wanted,
    conflicts.map(({ session }) => session.id),
  )
  if (conflicts.length === 0) return { ok: true, beside: { statements: guard } }
  const others = conflicts.map(({ session }) => session.code).join(',')
  const reason = { sessionId, about: 'conflict', reason: excuse.conflict_reason, others } as const
  const told = reasonStatement(db, reason, { actorId: actor.id, at: now })
  return { ok: true, beside: { statements: [...guard, told], data: { conflicts: others } } }
}

/** What came in between while the write was on its way; where that is gone again, the form is simply sent anew. */
export async function overtaken({ var: { db } }: StaffContext, wanted: Occupancy) {
  const conflicts = await findConflicts(db, wanted)
  return conflicts.length > 0 ? { conflicts } : { refusal: 'stale' as const }
}

/** Whether somebody only wants to know what stands in the way. */
export function isCheck(c: StaffContext): boolean {
  return c.req.query('kiem-tra') === '1'
}

interface Planned {
  choices: Choices
  session: StaffSession | null
  typed: Typed
}

/** What stands in the way of what was typed so far, and what stands near it. Three trips. */
export async function checkTyped(c: StaffContext, { choices, session, typed }: Planned): Promise<Checked> {
  const { db } = c.var
  const fixed = session && !('starts_at' in typed) ? typedPlace(session) : {}
  const reading = v.safeParse(occupancyForm, { ...typed, ...fixed })
  if (!reading.success || reading.output.ends_at <= reading.output.starts_at) return { is: 'incomplete' }
  const { starts_at: startsAt, ends_at: endsAt, venue: venueId, unit, chair, ...rest } = reading.output
  const invited = [...(chair === null ? [] : [chair]), ...rest.co_chairs, ...rest.delegates]
  // The forms that set a time alone leave everybody in their place.
  const taking = session && !('chair' in typed) ? session.leaders : invited.map((leaderId) => ({ leaderId }))
  const unitId = session?.unitId ?? choices.units.find(({ id }) => id === unit)?.id ?? choices.units[0]!.id
  const place = { startsAt, endsAt, venueId: ownOf(choices.venues, unitId, venueId) }
  const own = taking.filter(({ leaderId }) => ownOf(choices.leaders, unitId, leaderId))
  const wanted = occupancyOf(choices, place, own, session?.id ?? 0)
  const conflicts = await findConflicts(db, wanted)
  const exceptIds = [session?.id ?? 0, ...conflicts.map((one) => one.session.id)]
  const window = await windowOf(c, startsAt, typed)
  return {
    is: 'checked',
    conflicts,
    neighbours: await findNeighbours(db, { unitId, startsAt, exceptIds }, window),
  }
}

/** What somebody plans next door is not told to whoever types its numbers. */
function ownOf(records: readonly { id: number; unitId: number }[], unitId: number, wanted: number | null) {
  return records.find(({ id, unitId: of }) => id === wanted && of === unitId)?.id ?? null
}

/** When it would take questions, if it were announced now. */
async function windowOf({ var: { db, now } }: StaffContext, startsAt: number, typed: Typed) {
  const choice = typedText(typed, 'questions')
  if (choice === 'none') return null
  const own = choice === 'own' ? localInstant(typedText(typed, 'questions_until')) : null
  const { calendar } = await findRulebook(db)
  return { from: now, until: own ?? proposedClosing(startsAt, calendar, now) }
}
