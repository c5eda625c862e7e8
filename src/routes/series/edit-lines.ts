import { findConflictsOf } from '../../../db/queries/conflicts.ts'
import type { WholeSeries } from '../../../db/queries/series.ts'
import { discardedAt } from '../../../db/records/series-days.ts'
import type { SeriesStep } from '../../../db/records/series-edit.ts'
import type { Conflict, Occupancy } from '../../domain/conflict.ts'
import { editOf, type SeriesChange, type SeriesEdit } from '../../domain/series-edit.ts'
import type { DecidedSeries } from '../../domain/series-plan.ts'
import { occupanciesOf, type PreviewDay, previewOf } from '../../domain/series-preview.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'

type Session = WholeSeries['sessions'][number]
type Change = SeriesChange<Session> & { occupies: Occupancy; conflicts: Conflict[] }

/** What an edit does, with what stands in the way of each changed or added session. */
export interface Lines extends Omit<SeriesEdit<Session>, 'changes' | 'adds'> {
  changes: Change[]
  adds: PreviewDay[]
}

/** What the sessions of the series would go through. One trip. */
export async function linesOf(c: StaffContext, whole: WholeSeries, after: DecidedSeries): Promise<Lines> {
  const { calendar } = whole.rulebook
  const edit = editOf(after, whole.sessions, whole.skips, { calendar, now: c.var.now })
  // What moves together leaves its place as it goes.
  const exceptIds = edit.changes.map(({ session }) => session.id)
  const leaderIds = after.leaders.map(({ leaderId }) => leaderId)
  const changing = edit.changes.map(({ set: { startsAt, endsAt } }) => ({
    ...{ startsAt, endsAt, venueId: after.columns.venueId, leaderIds, exceptIds },
  }))
  const adding = occupanciesOf(after.columns, after.leaders, edit.adds).map((one) => ({ ...one, exceptIds }))
  const conflicts = await findConflictsOf(c.var.db, [...changing, ...adding])
  return {
    ...edit,
    changes: edit.changes.map((change, i) => ({
      ...change,
      occupies: changing[i]!,
      // Words alone take up nothing new.
      conflicts: takesUpMore(change) ? conflicts[i]! : [],
    })),
    adds: previewOf(after.columns, edit.adds, conflicts.slice(changing.length), c.var.now),
  }
}

/** The boxes ticked at first: not what somebody edited on its own, nor what collides. */
export function defaultTicks({ changes, drops, adds }: Lines): Typed {
  return {
    change: changes
      .filter(({ session, conflicts }) => !session.isOwn && conflicts.length === 0)
      .map(({ session }) => tickOf(session)),
    drop: drops.filter(({ isOwn }) => !isOwn).map(tickOf),
    add: adds.filter(({ conflicts }) => conflicts.length === 0).map(({ nominal }) => nominal),
  }
}

/** What was ticked: changed and discarded sessions as steps, days to be made, and whether a collision is among them. */
export function chosenOf(c: StaffContext, lines: Lines, ticks: Record<'change' | 'drop' | 'add', string[]>) {
  const { actor, now } = c.var
  const step = (session: Session, name: 'edit' | 'discard', rest: Omit<SeriesStep, 'session' | 'move'>) => {
    const taken = advanceSession(session, name, actor, now)
    return taken.ok ? [{ session, move: taken.move, ...rest }] : []
  }
  const changes = lines.changes.filter(({ session }) => ticks.change.includes(tickOf(session)))
  const drops = lines.drops.filter((session) => ticks.drop.includes(tickOf(session)))
  const adds = lines.adds.filter(({ nominal }) => ticks.add.includes(nominal))
  const steps = [
    ...changes.flatMap((change) => {
      const { session, set, conflicts, occupies } = change
      const accepted = conflicts.map(({ session: { id, code } }) => ({ id, code }))
      return step(session, 'edit', { set, accepted, ...(takesUpMore(change) && { occupies }) })
    }),
    ...drops.flatMap((session) => step(session, 'discard', { set: discardedAt(now) })),
  ]
  const collides = [...changes, ...adds].some(({ conflicts }) => conflicts.length > 0)
  return { steps, adds, collides }
}

/** A box says which version of its session the person saw. */
function tickOf({ code, seq }: Session): string {
  return `${code}.${seq}`
}

function takesUpMore({ kinds }: SeriesChange): boolean {
  return kinds.includes('time') || kinds.includes('place') || kinds.includes('people')
}
