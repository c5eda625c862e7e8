import type { Calendar } from './calendar.ts'
import { type Day, localText } from './day.ts'
import { proposedClosing, usualClosing } from './question-window.ts'
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

type WhenAndWhere = Pick<PlannedSession, 'startsAt' | 'endsAt' | 'venueId' | 'onlineUrl'>

/** Whether a change moves the session in time or place: calendars must notice it, and so must people. */
export function isMoved(before: WhenAndWhere, after: WhenAndWhere): boolean {
  return (['startsAt', 'endsAt', 'venueId', 'onlineUrl'] as const).some(
    (column) => before[column] !== after[column],
  )
}

/** Time and place of a stored session as their fields show them. */
export function typedPlace(session: WhenAndWhere) {
  return {
    starts_at: localText(session.startsAt),
    ends_at: localText(session.endsAt),
    venue: String(session.venueId ?? ''),
    online_url: session.onlineUrl,
  }
}

/** A stored session as its form shows it, field by field. */
export function typedOf(session: PlannedSession, calendar: Calendar): Record<string, string | string[]> {
  const { questionsFrom: from, questionsUntil: until } = session
  const ids = (part: LeaderPart) =>
    session.leaders.filter((leader) => leader.part === part).map(({ leaderId }) => String(leaderId))
  const opensWithAnnouncement = from === null || from === session.announcedAt
  const isUsual = opensWithAnnouncement && until === usualClosing(session.startsAt, calendar)
  return {
    meeting: `${session.kind}:${session.form}`,
    body: session.body,
    theme: session.theme,
    chair: ids('chair')[0] ?? '',
    co_chairs: ids('co_chair'),
    delegates: ids('delegate'),
    delegate_for: String(session.leaders.find(({ forLeaderId }) => forLeaderId)?.forLeaderId ?? ''),
    delegation_reason:
      session.leaders.find(({ delegationReason }) => delegationReason)?.delegationReason ?? '',
    ...typedPlace(session),
    questions: until === null ? 'none' : isUsual ? 'usual' : 'own',
    questions_from: isUsual || from === null ? '' : localText(from),
    questions_until: isUsual || until === null ? '' : localText(until),
    hamlets: session.hamlets.map(({ hamletId }) => String(hamletId)),
    capacity: String(session.capacity ?? ''),
    registers: session.registers ? 'yes' : '',
    registers_until: session.registersUntil === null ? '' : localText(session.registersUntil),
    bring: session.bring,
  }
}

/** The form that announces it anew: place and questions as before, the time to be set. */
export function typedAnew(session: PlannedSession): Record<string, string | string[]> {
  return {
    venue: String(session.venueId ?? ''),
    online_url: session.onlineUrl,
    questions: session.questionsUntil === null ? 'none' : 'usual',
  }
}
