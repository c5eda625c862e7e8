import * as v from 'valibot'
import { findRulebook, type Rulebook } from '../../../db/queries/calendars.ts'
import { findConflicts } from '../../../db/queries/conflicts.ts'
import { findNeighbours } from '../../../db/queries/neighbours.ts'
import type { findPlanningChoices, StaffSession } from '../../../db/queries/sessions.ts'
import type { Checked } from '../../../views/sessions/conflicts.tsx'
import { dayOf, localInstant } from '../../domain/day.ts'
import { proposedClosing } from '../../domain/question-window.ts'
import { placeOf } from '../../domain/rule.ts'
import { kindAndForm, meetingForm, occupancyForm } from '../../domain/session-form.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import { typedPlace } from '../../domain/session-typed.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { occupancyOf } from './hurdles.ts'
import type { InTheWay } from './plan-pages.tsx'

type Choices = Awaited<ReturnType<typeof findPlanningChoices>>

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
  const { db, now } = c.var
  const fixed = session && !('starts_at' in typed) ? typedPlace(session) : {}
  const reading = v.safeParse(occupancyForm, { ...typed, ...fixed })
  if (!reading.success) return { is: 'incomplete' }
  if (reading.output.ends_at <= reading.output.starts_at) return { is: 'reversed' }
  const { starts_at: startsAt, ends_at: endsAt, venue: venueId, unit, chair, ...rest } = reading.output
  const invited = [...(chair === null ? [] : [chair]), ...rest.co_chairs, ...rest.delegates]
  // The forms that set a time alone leave everybody in their place.
  const taking = session && !('chair' in typed) ? session.leaders : invited.map((leaderId) => ({ leaderId }))
  const unitId = session?.unitId ?? choices.units.find(({ id }) => id === unit)?.id ?? choices.units[0]!.id
  const place = { startsAt, endsAt, venueId: ownOf(choices.venues, unitId, venueId) }
  const own = taking.filter(({ leaderId }) => ownOf(choices.leaders, unitId, leaderId))
  const wanted = occupancyOf(choices, place, own, session?.id ?? 0)
  const [conflicts, rulebook] = [await findConflicts(db, wanted), await findRulebook(db)]
  const exceptIds = [session?.id ?? 0, ...conflicts.map((one) => one.session.id)]
  const window = windowOf(typed, { startsAt, now, ...rulebook })
  const neighbours = await findNeighbours(db, { unitId, startsAt, exceptIds }, window)
  return {
    is: 'checked',
    conflicts,
    neighbours,
    notice: noticeOf({ choices, session, typed }, startsAt, { unitId, now, ...rulebook }),
  }
}

/** By when it would have to be announced; nothing is said of what is announced already and stays on its day. */
function noticeOf(
  { choices, session, typed }: Planned,
  startsAt: number,
  { unitId, now, ...rulebook }: Rulebook & { unitId: number; now: number },
) {
  const unit = choices.units.find(({ id }) => id === unitId)
  // What was announced needs new notice only for a new day.
  const isFixed = session?.state === 'announced' && dayOf(startsAt) === dayOf(session.startsAt)
  const meeting = v.safeParse(meetingForm, typed)
  const what = meeting.success ? kindAndForm(meeting.output.meeting) : session
  if (!unit || !what || isFixed) return null
  return noticeDay(
    { kind: what.kind, form: what.form, startsAt, announcedAt: null },
    placeOf(unit),
    rulebook,
    now,
  )
}

/** Why a form was not taken, beside what stands in its way: a field to be put right first does not hide the hurdles. Which times are missing is said at their fields. */
export async function withCheck(c: StaffContext, planned: Planned, refused: InTheWay) {
  if (!refused.errors && !refused.flaws && !refused.ended) return refused
  const checked = await checkTyped(c, planned)
  return checked.is === 'checked' ? { ...refused, checked } : refused
}

/** What somebody plans next door is not told to whoever types its numbers. */
function ownOf(records: readonly { id: number; unitId: number }[], unitId: number, wanted: number | null) {
  return records.find(({ id, unitId: of }) => id === wanted && of === unitId)?.id ?? null
}

/** When it would take questions, if it were announced now. */
function windowOf(
  typed: Typed,
  { startsAt, now, calendar }: { startsAt: number; now: number; calendar: Rulebook['calendar'] },
) {
  const choice = typedText(typed, 'questions')
  if (choice === 'none') return null
  const own = choice === 'own' ? localInstant(typedText(typed, 'questions_until')) : null
  return { from: now, until: own ?? proposedClosing(startsAt, calendar, now) }
}
