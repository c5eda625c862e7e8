import * as v from 'valibot'
import { SEVERAL_MAX, tickedCodes } from './answer-form.ts'
import { latestAssignmentDay } from './assignment.ts'
import type { Day } from './day.ts'
import { choice, line, lines, optionalChoice, optionalDay, optionalRecordId } from './form.ts'
import { GROUNDS } from './outcome.ts'
import { SLIP_NUMBER_MAX } from './slip.ts'
import { DEPARTURE_STEPS, REASON_MAX } from './triage-form.ts'

/** What can be decided for several at once. A denunciation is set apart by itself, and a merge names its own goal. */
export const SEVERAL_DECISIONS = ['accept', 'assign', ...DEPARTURE_STEPS] as const
export type SeveralDecision = (typeof SEVERAL_DECISIONS)[number]

/** Where an opinion may be decided about together with others. */
export const TICKABLE_STATES = ['received', 'accepted', 'assigned'] as const

const isLeaving = (decision: SeveralDecision) => decision !== 'accept' && decision !== 'assign'

/** One decision for all that is ticked; what belongs to another decision may have been typed before the person chose, and is not looked at. */
export const severalForm = v.pipe(
  v.object({
    ticked: tickedCodes(1, SEVERAL_MAX),
    decision: choice(SEVERAL_DECISIONS),
    agency_id: optionalRecordId,
    due_on: optionalDay,
    note: lines(REASON_MAX),
    ground: optionalChoice(GROUNDS),
    recipient: line(200),
    slip_number: line(SLIP_NUMBER_MAX),
    slip_on: optionalDay,
    reason: lines(REASON_MAX),
    back: line(2000),
  }),
  v.forward(
    v.check(({ decision, agency_id }) => decision !== 'assign' || agency_id !== null, 'required'),
    ['agency_id'],
  ),
  v.forward(
    v.check(({ decision, ground }) => decision !== 'refuse' || ground !== null, 'required'),
    ['ground'],
  ),
  v.forward(
    v.check(({ decision, recipient }) => decision !== 'forward' || recipient !== '', 'required'),
    ['recipient'],
  ),
  v.forward(
    v.check(({ decision, reason }) => !isLeaving(decision) || reason !== '', 'required'),
    ['reason'],
  ),
)
export type DecidedForSeveral = v.InferOutput<typeof severalForm>

/** What is to be taken back. */
export const undoForm = v.object({ ticked: tickedCodes(1, SEVERAL_MAX) })

/**
 * Until when an agency gets one of several: the day that was written, but no later than the opinion itself allows; without one, the latest. Null where
 * neither says a day. A day that is over becomes today.
 */
export function assignmentDayOf(
  { dueOn }: { dueOn: Day | null },
  written: Day | null,
  today: Day,
): Day | null {
  const latest = latestAssignmentDay(dueOn, today)
  const asked = written !== null && written < today ? today : written
  if (asked === null || latest === null) return asked ?? latest
  return asked < latest ? asked : latest
}
