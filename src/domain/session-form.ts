import * as v from 'valibot'
import { startOfDay } from './day.ts'
import {
  choice,
  httpsAddress,
  instant,
  line,
  lines,
  optionalInstant,
  optionalRecordId,
  optionalWhole,
  recordIds,
  requiredLine,
  requiredLines,
  tick,
} from './form.ts'
import { BODIES, SESSION_FORMS, type SessionForm, type SessionKind } from './session.ts'

/** Kind and form in one list, `dialogue:periodic`: a form that does not fit its kind cannot be chosen. */
export const MEETINGS = [
  ...SESSION_FORMS.dialogue.map((form) => `dialogue:${form}` as const),
  ...SESSION_FORMS.reception.map((form) => `reception:${form}` as const),
] as const
export type Meeting = (typeof MEETINGS)[number]

/** How the question window is set: as usual, by the office's own times, or not at all. */
const WINDOWS = ['usual', 'own', 'none'] as const

const FIRST_INSTANT = startOfDay('2025-01-01')
const LAST_INSTANT = startOfDay('2100-01-01')

/** A time of a session; the working calendar knows no earlier year. */
const moment = v.pipe(
  instant,
  v.minValue(FIRST_INSTANT, 'out_of_range'),
  v.maxValue(LAST_INSTANT, 'out_of_range'),
)
/** The number of the event that the person saw last: a form filled in beside somebody else's is told apart. */
const seen = optionalWhole(0, Number.MAX_SAFE_INTEGER)

const timeAndPlace = {
  starts_at: moment,
  ends_at: moment,
  venue: optionalRecordId,
  online_url: httpsAddress,
}
const window = {
  questions: choice(WINDOWS),
  questions_from: optionalInstant,
  questions_until: optionalInstant,
}

/** What was said to the conflicts that the form showed: why all the same, and which they were. */
const excuse = { conflict_reason: lines(500), conflicts_seen: recordIds }

/** Why an announcement comes later than the rules ask. */
const lateness = { late_reason: lines(500) }

/** When and where, alone: what a postponed session needs to be announced anew. */
export const timeForm = v.object({ seen, ...timeAndPlace, ...window, ...excuse, ...lateness })

/** The whole plan of a session, in the order of the page. What its fields say about one another is asked of session-flaws.ts. */
export const planForm = v.object({
  seen,
  meeting: choice(MEETINGS),
  unit: optionalRecordId,
  body: choice(BODIES),
  theme: requiredLine(200),
  bring: lines(1000),
  capacity: optionalWhole(1, 100_000),
  ...timeAndPlace,
  chair: optionalRecordId,
  co_chairs: recordIds,
  delegates: recordIds,
  delegate_for: optionalRecordId,
  delegation_reason: line(300),
  hamlets: recordIds,
  ...window,
  registers: tick,
  registers_until: optionalInstant,
  ...excuse,
})

/** What of a plan may still be edited once it was announced: time and place are moved, with a reason. */
export const announcedForm = v.omit(planForm, ['starts_at', 'ends_at', 'venue', 'online_url'])

/** The kind of meeting alone. */
export const meetingForm = v.object({ meeting: choice(MEETINGS) })

/** As much of either form as says what the session would take up; the rest need not be filled in yet. */
export const occupancyForm = v.object({
  unit: optionalRecordId,
  ...timeAndPlace,
  online_url: line(500),
  chair: optionalRecordId,
  co_chairs: recordIds,
  delegates: recordIds,
})

/** Announcing a draft. */
export const announcementForm = v.object({ seen, ...lateness })

/** A step that needs nothing but the eyes of the one who takes it. */
export const stepForm = v.object({ seen })
/** What every change of an announced session says: why, for residents to read, and which session takes its questions over. */
const change = { reason: requiredLines(500), carry_to: optionalRecordId }
/** Postponing and cancelling. */
export const reasonForm = v.object({ seen, ...change })
/** Moving an announced session. */
export const moveForm = v.object({ seen, ...timeAndPlace, ...window, ...change, ...excuse, ...lateness })

export type NewTimes = v.InferOutput<typeof timeForm>
export type MovedTimes = v.InferOutput<typeof moveForm>
/** What both forms say of the time. */
export type Times = Omit<NewTimes, 'late_reason'>
export type Plan = v.InferOutput<typeof planForm>

/** The two halves of `dialogue:periodic`. */
export function kindAndForm(meeting: Meeting): { kind: SessionKind; form: SessionForm } {
  const [kind, form] = meeting.split(':') as [SessionKind, SessionForm]
  return { kind, form }
}
