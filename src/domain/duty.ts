import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { type DutyDay, daysOfSessions, rowsOfDays, type Standing, sessionsOfHead } from './duty-days.ts'
import { type Moved, movesOf } from './duty-moves.ts'
import { requiredSlots } from './duty-required.ts'
import { type Month, monthOf, monthsOf } from './month.ts'
import type { ChangeStep } from './room-after.ts'
import type { Place, Rule } from './rule.ts'
import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from './session.ts'

/** A session as duties count it. Instants are epoch ms. */
export interface CountedSession {
  code: string
  unitId: number
  kind: SessionKind
  form: SessionForm
  body: Body
  theme: string
  state: SessionState
  stateReason: string
  startsAt: number
  endsAt: number
  venueId: number | null
  announcedAt: number | null
  resultOn: Day | null
  leaders: readonly {
    leaderId: number
    part: LeaderPart
    name: string
    body: Body
    forLeaderId: number | null
    delegationReason: string
  }[]
  changes: readonly {
    step: ChangeStep
    reason: string
    fromStartsAt: number
    toStartsAt: number | null
  }[]
  /** Why its notice was given late, where somebody said so. */
  lateReason: string | null
}

/** The head of a body: the law's reception days are this person's. */
export interface DutyHead {
  id: number
  unitId: number
  name: string
  office: string
  body: Body
  fromOn: Day
  toOn: Day | null
}

/** What duties are counted with. `since` is the first day of the unit that is counted at all (see duty-span.ts). */
export interface DutyGround {
  calendar: Calendar
  rules: readonly Rule[]
  place: Place
  since: Day
  today: Day
}

/** Figures of a head. Each is the number of its rows, so that what a figure says is what its list shows. */
export const HEAD_FIGURES = [
  'required',
  'held',
  'planned',
  'missing',
  'to_plan',
  'unrecorded',
  'ad_hoc',
  'delegated',
  'moved',
] as const
export type HeadFigure = (typeof HEAD_FIGURES)[number]

/** A row behind a figure: a day with its sessions, a session that was called off or moved away, or a day that is owed. */
export type DutyRow =
  | { of: 'day'; on: Day; sessions: CountedSession[] }
  | Moved
  | { of: 'slot'; month: Month; week: Day | null; rule: Rule }

export interface MonthDuty {
  month: Month
  /** Still to come: what is not planned yet is to be planned, and nothing is missing. */
  isAhead: boolean
  rows: Record<HeadFigure, DutyRow[]>
}

/**
 * The reception days of a head in each month of a year. Only fixed days (regular, periodic) fill the duty; ad hoc ones are told apart, as the law adds
 * them to the fixed days. A day counts once however many sessions it had, for each leader who chaired or co-chaired; a delegate counts for nobody.
 */
export function dutyOfYear(
  head: DutyHead,
  year: number,
  sessions: readonly CountedSession[],
  ground: DutyGround,
): MonthDuty[] {
  const own = sessionsOfHead(head, sessions)
  const days = (of: readonly CountedSession[]) => daysOfSessions(of, ground.today)
  const counted = {
    fixed: days(own.fixed),
    adHoc: days(own.adHoc),
    delegated: days(own.delegated),
    moved: own.present.flatMap(movesOf),
  }
  return monthsOf(year).map((month) => dutyOfMonth(head, month, counted, ground))
}

interface Counted {
  fixed: DutyDay[]
  adHoc: DutyDay[]
  delegated: DutyDay[]
  moved: Moved[]
}

function dutyOfMonth(head: DutyHead, month: Month, counted: Counted, ground: DutyGround): MonthDuty {
  const isAhead = month > monthOf(ground.today)
  const required = requiredSlots(head, month, ground)
  const days = (standing: Standing) => rowsOfDays(counted.fixed, month, standing)
  const [held, planned, unrecorded] = [days('held'), days('planned'), days('unrecorded')]
  const owed = required.slice(held.length + planned.length)
  return {
    month,
    isAhead,
    rows: {
      required,
      held,
      planned,
      unrecorded,
      missing: isAhead ? [] : owed,
      to_plan: isAhead ? owed : [],
      ad_hoc: rowsOfDays(counted.adHoc, month, 'held'),
      delegated: rowsOfDays(counted.delegated, month, 'any'),
      moved: counted.moved.filter(({ on }) => monthOf(on) === month).sort((a, b) => (a.on < b.on ? -1 : 1)),
    },
  }
}

/** The rows of a figure over several months: what a year's figure counts. */
export function rowsOver(months: readonly MonthDuty[], figure: HeadFigure): DutyRow[] {
  return months.flatMap(({ rows }) => rows[figure])
}
