import { nameKey } from './naming.ts'
import { SESSION_STATES, type SessionState } from './session.ts'

/** What a session takes up, or would: a hall and people for a time. Instants are epoch ms; the end is not part of it. */
export interface Occupancy {
  startsAt: number
  endsAt: number
  venueId: number | null
  leaderIds: readonly number[]
  /** Sessions that do not count: the one that is being edited. */
  exceptIds?: readonly number[]
}

/** A session that takes up the same hall, or the same people, at the same time. */
export interface Conflict {
  session: Occupier['session']
  venue: boolean
  leaders: { id: number; name: string }[]
}

/** A leader's row: a person in one office of a unit. */
export interface OfficeHolder {
  id: number
  unitId: number
  name: string
}

/** A planned session with what it takes up. */
export interface Occupier {
  session: {
    id: number
    code: string
    theme: string
    state: SessionState
    startsAt: number
    endsAt: number
    unitName: string
  }
  venueId: number | null
  leaders: readonly OfficeHolder[]
}

/** What is called off, or was discarded, takes up nothing; a draft does: somebody is planning with that hall. */
export const OCCUPYING_STATES: readonly SessionState[] = SESSION_STATES.filter(
  (state) => state !== 'postponed' && state !== 'cancelled',
)

interface Span {
  startsAt: number
  endsAt: number
}

/** Whether two times share an instant. One that begins when the other ends does not. */
export function overlap(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt
}

/** The rows of the same people, in whatever office: of one unit and one name. */
export function everyOffice(holders: readonly OfficeHolder[], ids: readonly number[]): number[] {
  const people = new Set(holders.filter(({ id }) => ids.includes(id)).map(personOf))
  const same = holders.filter((holder) => people.has(personOf(holder))).map(({ id }) => id)
  return [...new Set([...ids, ...same])]
}

/** The sessions among `occupiers` that stand in the way of what is wanted. `holders` are the rows of its leaders' units. */
export function conflictsWith(
  wanted: Occupancy,
  occupiers: readonly Occupier[],
  holders: readonly OfficeHolder[],
): Conflict[] {
  const rows = everyOffice(holders, wanted.leaderIds)
  return occupiers.flatMap(({ session, venueId, leaders }) => {
    const occupies = OCCUPYING_STATES.includes(session.state) && overlap(wanted, session)
    if (!occupies || wanted.exceptIds?.includes(session.id)) return []
    const venue = wanted.venueId !== null && wanted.venueId === venueId
    const shared = onceEach(leaders.filter(({ id }) => rows.includes(id)))
    return venue || shared.length > 0
      ? [{ session, venue, leaders: shared.map(({ id, name }) => ({ id, name })) }]
      : []
  })
}

function onceEach(holders: readonly OfficeHolder[]): OfficeHolder[] {
  return [...new Map(holders.map((holder) => [personOf(holder), holder])).values()]
}

function personOf({ unitId, name }: OfficeHolder): string {
  return `${unitId} ${nameKey(name)}`
}

/** What the secretary says to the conflicts that the form showed. */
export interface Excuse {
  conflict_reason: string
  conflicts_seen: readonly number[]
}

/** Whether a plan may be stored beside these conflicts: only for a stated reason, which covers those alone that were seen when it was written. */
export function areExcused(conflicts: readonly Conflict[], excuse: Excuse): boolean {
  const wereSeen = conflicts.every(({ session }) => excuse.conflicts_seen.includes(session.id))
  return conflicts.length === 0 || (wereSeen && excuse.conflict_reason !== '')
}

/** Whether nobody and nothing more is taken up than before. */
export function isSameOccupancy(wanted: Occupancy, before: Occupancy): boolean {
  const { startsAt, endsAt, venueId } = before
  const isSamePlace = wanted.startsAt === startsAt && wanted.endsAt === endsAt && wanted.venueId === venueId
  return isSamePlace && wanted.leaderIds.every((id) => before.leaderIds.includes(id))
}
