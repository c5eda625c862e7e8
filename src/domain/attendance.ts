import { isItsDay } from './capture.ts'
import { addDays, dayOf } from './day.ts'
import { mostRepresentatives } from './registration.ts'
import type { AttendanceWay } from './room.ts'
import type { SessionKind, SessionState } from './session.ts'

/** Whether presence is taken at a session now, or why it is not. */
export type AttendanceStanding =
  | { is: 'open' }
  /** Not before its day. */
  | { is: 'early' }
  | { is: 'draft' | 'postponed' | 'cancelled' | 'concluded' }
  /** Its visits stand in the register of the reception desk. */
  | { is: 'reception' }

/**
 * Presence is taken on the day of an announced dialogue, while it goes on, and afterwards until its conclusion: figures on paper come late. An
 * announced one whose day has passed was held without a press of the button. `now` in epoch ms.
 */
export function attendanceStanding(
  session: { state: SessionState; kind: SessionKind; startsAt: number; endsAt: number },
  now: number,
): AttendanceStanding {
  const { state, kind, startsAt } = session
  if (kind === 'reception') return { is: 'reception' }
  if (state === 'in_progress' || state === 'held') return { is: 'open' }
  if (state !== 'announced') return { is: state }
  const isOver = addDays(dayOf(startsAt), 1) <= dayOf(now)
  return { is: isOver || isItsDay(session, now) ? 'open' : 'early' }
}

/**
 * How many may speak for a group: of five to ten people one or two, of more at most five (Luật Tiếp công dân 2013 Đ29); never more than are
 * there. `group`: people in it, as it registered; 0 where nobody knows.
 */
export function mostSpeakers(people: number, group = 0): number {
  const size = Math.max(people, group)
  const most = group === 0 && people < 5 ? 5 : (mostRepresentatives(size) ?? people)
  return Math.min(people, most)
}

/** How many of a registration come, as the door proposes it: everybody of a small group, of a larger one its representatives. */
export function expectedAtDoor({ headCount, seats }: { headCount: number; seats: number }) {
  return { people: seats, representatives: mostRepresentatives(headCount) === null ? 0 : seats }
}

/** Lines of one way, hamlet and group, added up. */
export interface AttendanceSum {
  way: AttendanceWay
  hamletId: number | null
  /** Empty: no group. */
  groupName: string
  entries: number
  people: number
  representatives: number
}

/** How many are there by one way of counting, and from how many lines. */
export interface PartCount {
  people: number
  entries: number
  representatives: number
  ways: Record<AttendanceWay, number>
}

export interface HeadCount extends PartCount {
  /** By hamlet, the place of those from elsewhere is null; in the order in which they first occur. */
  hamlets: (PartCount & { hamletId: number | null })[]
  /** By group or body; the empty name is those who came for themselves. */
  groups: (PartCount & { groupName: string })[]
}

/** The head count of a session. Hamlets and groups each sum to the whole. */
export function sumAttendance(sums: readonly AttendanceSum[]): HeadCount {
  return {
    ...countOf(sums),
    hamlets: distinct(sums.map(({ hamletId }) => hamletId)).map((hamletId) => ({
      hamletId,
      ...countOf(sums.filter((sum) => sum.hamletId === hamletId)),
    })),
    groups: distinct(sums.map(({ groupName }) => groupName)).map((groupName) => ({
      groupName,
      ...countOf(sums.filter((sum) => sum.groupName === groupName)),
    })),
  }
}

function distinct<Value>(values: Value[]): Value[] {
  return [...new Set(values)]
}

function countOf(sums: readonly AttendanceSum[]): PartCount {
  const total = (of: (sum: AttendanceSum) => number) => sums.reduce((all, sum) => all + of(sum), 0)
  const by = (way: AttendanceWay) => total((sum) => (sum.way === way ? sum.people : 0))
  return {
    people: total(({ people }) => people),
    entries: total(({ entries }) => entries),
    representatives: total(({ representatives }) => representatives),
    ways: { registered: by('registered'), walk_in: by('walk_in'), counted: by('counted') },
  }
}

/** True where somebody may have been counted twice: the same hamlet or group was both taken at the door and counted on paper. */
export function mayCountTwice({ ways }: PartCount): boolean {
  return ways.counted > 0 && ways.registered + ways.walk_in > 0
}
