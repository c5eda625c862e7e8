import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { proposedClosing } from './question-window.ts'
import type { Body, LeaderPart, SessionForm, SessionKind } from './session.ts'
import { kindAndForm, type Plan, type Times } from './session-form.ts'

/** What a session may be made of: records of the units for which the planner is secretary. */
export interface PlanningChoices {
  units: { id: number; name: string }[]
  venues: Dated[]
  leaders: (Dated & { office: string; body?: Body; isHead?: boolean })[]
  hamlets: Dated[]
}
/** A record of a unit that is in force until `toOn`, or until further notice. */
export interface Dated {
  id: number
  unitId: number
  name: string
  toOn: Day | null
}

/** A stored session as far as a plan changes it. Instants are epoch ms. */
export interface PlannedSession {
  kind: SessionKind
  form: SessionForm
  body: Body
  theme: string
  bring: string
  venueId: number | null
  onlineUrl: string
  capacity: number | null
  registers: boolean
  registersUntil: number | null
  startsAt: number
  endsAt: number
  questionsFrom: number | null
  questionsUntil: number | null
  announcedAt: number | null
  leaders: readonly {
    leaderId: number
    part: LeaderPart
    delegationReason: string
    forLeaderId?: number | null
  }[]
  hamlets: readonly { hamletId: number }[]
}

/** The columns that times and place decide. A window that opens with the announcement has no beginning until then. */
export function timesOf(
  times: Times,
  { announcedAt, calendar, now }: { announcedAt: number | null; calendar: Calendar; now: number },
) {
  const { questions, starts_at: startsAt } = times
  const until =
    questions === 'usual' ? proposedClosing(startsAt, calendar, announcedAt ?? now) : times.questions_until
  return {
    startsAt,
    endsAt: times.ends_at,
    venueId: times.venue,
    onlineUrl: times.online_url,
    questionsFrom:
      questions === 'none' ? null : ((questions === 'own' ? times.questions_from : null) ?? announcedAt),
    questionsUntil: questions === 'none' ? null : until,
  }
}

/** The columns of a plan beside its times, its leaders with their parts (a delegate with the head stood in for), and the hamlets it invites. */
export function contentOf(plan: Plan, forLeaderId: number | null = null) {
  const parts: [LeaderPart, readonly number[]][] = [
    ['chair', plan.chair === null ? [] : [plan.chair]],
    ['co_chair', [...new Set(plan.co_chairs)]],
    ['delegate', [...new Set(plan.delegates)]],
  ]
  return {
    columns: {
      ...kindAndForm(plan.meeting),
      body: plan.body,
      theme: plan.theme,
      bring: plan.bring,
      capacity: plan.capacity,
      registers: plan.registers,
      registersUntil: plan.registers ? plan.registers_until : null,
    },
    leaders: parts.flatMap(([part, ids]) =>
      ids.map((leaderId) => ({
        leaderId,
        part,
        delegationReason: part === 'delegate' ? plan.delegation_reason : '',
        ...(part === 'delegate' && { forLeaderId }),
      })),
    ),
    hamletIds: [...new Set(plan.hamlets)],
  }
}

export type WhenAndWhere = Pick<PlannedSession, 'startsAt' | 'endsAt' | 'venueId' | 'onlineUrl'>

/** Whether a change moves the session in time or place: calendars must notice it, and so must people. */
export function isMoved(before: WhenAndWhere, after: WhenAndWhere): boolean {
  return (['startsAt', 'endsAt', 'venueId', 'onlineUrl'] as const).some(
    (column) => before[column] !== after[column],
  )
}
