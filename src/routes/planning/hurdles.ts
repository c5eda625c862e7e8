import { findConflicts } from '../../../db/queries/conflicts.ts'
import type { findPlanningChoices } from '../../../db/queries/sessions.ts'
import { freeUnless } from '../../../db/records/conflict-guard.ts'
import { reasonStatement } from '../../../db/records/session-reasons.ts'
import type { BesideStep } from '../../../db/records/sessions.ts'
import { type Conflict, everyOffice, type Occupancy } from '../../domain/conflict.ts'
import { type Excuse, type Hurdles, lacksOf } from '../../domain/hurdle.ts'
import type { NoticeDay } from '../../domain/session-notice.ts'
import type { StaffContext } from '../../http/context.ts'

type Choices = Awaited<ReturnType<typeof findPlanningChoices>>

/** What a plan would take up. Everybody who takes part counts, in whatever office. */
export function occupancyOf(
  { leaders }: Pick<Choices, 'leaders'>,
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

interface Attempt {
  sessionId: number
  wanted: Occupancy
  excuse: Excuse
  /** Where it is announced by this, by when it had to be. */
  notice?: NoticeDay | null
  /** The draft that the same press of the button made a moment ago. */
  ownCode?: string
}

export type Met =
  | { ok: true; beside: Pick<BesideStep, 'statements' | 'data'> }
  | { ok: false; hurdles: Hurdles }

/** What stands in the way of a plan and was not answered for; else what its write carries: the guard that nothing else came in between, and the reasons given. */
export async function meetHurdles(c: StaffContext, attempt: Attempt): Promise<Met> {
  const { db } = c.var
  const { wanted, excuse, notice = null, ownCode } = attempt
  const found = await findConflicts(db, wanted)
  const conflicts = found.filter(({ session }) => session.code !== ownCode)
  const hurdles = { conflicts, notice, lacks: lacksOf(conflicts, notice, excuse) }
  if (hurdles.lacks.length > 0) return { ok: false, hurdles }
  const accepted = conflicts.map(({ session }) => session.id)
  const others = conflicts.map(({ session }) => session.code).join(',')
  const statements = [...freeUnless(wanted, accepted), ...reasonsGiven(c, attempt, others)]
  return { ok: true, beside: { statements, data: others ? { conflicts: others } : {} } }
}

function reasonsGiven(
  { var: { db, actor, now } }: StaffContext,
  { sessionId, excuse, notice }: Attempt,
  others: string,
) {
  const by = { actorId: actor.id, at: now }
  const why = { sessionId, about: 'conflict', reason: excuse.conflict_reason, others } as const
  const late = { sessionId, about: 'late_notice', reason: excuse.late_reason ?? '' } as const
  return [
    ...(others ? [reasonStatement(db, why, by)] : []),
    ...(notice?.isLate ? [reasonStatement(db, late, by)] : []),
  ]
}

/** What came in between while the write was on its way; where that is gone again, the form is simply sent anew. */
export async function overtaken(
  { var: { db } }: StaffContext,
  { wanted, notice = null }: Pick<Attempt, 'wanted' | 'notice'>,
): Promise<{ hurdles: Hurdles } | { refusal: 'stale' }> {
  const conflicts: Conflict[] = await findConflicts(db, wanted)
  if (conflicts.length === 0) return { refusal: 'stale' }
  return { hurdles: { conflicts, notice, lacks: ['conflict_reason'] } }
}
