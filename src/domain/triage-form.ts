import * as v from 'valibot'
import { COMPETENCES } from './competence.ts'
import {
  choice,
  day,
  line,
  lines,
  optionalChoice,
  optionalDay,
  recordId,
  recordIds,
  requiredLine,
  requiredLines,
} from './form.ts'
import { OPINION_KINDS, type OpinionKind, type OpinionSource } from './opinion.ts'
import { GROUNDS, groundKept } from './outcome.ts'
import { SLIP_NUMBER_MAX } from './slip.ts'
import { TOPICS } from './topic.ts'

/** What is said of an opinion is at most as long as an opinion itself. */
export const TEXT_MAX = 5000
export const PLACE_MAX = 200
export const REASON_MAX = 2000

/** Kind, topic and whose matter it is, by content and never by title; what the form does not have stays as it stands. The public text only where the form has it, and then an empty one is a value. */
export const classificationForm = v.object({
  kind: choice(OPINION_KINDS),
  topic: choice(TOPICS),
  competence: v.optional(optionalChoice(COMPETENCES)),
  public_text: v.optional(lines(TEXT_MAX)),
  public_place: v.optional(line(PLACE_MAX)),
})

/** What the public reads of an opinion: its text and its place. */
export const publicTextForm = v.object({
  public_text: lines(TEXT_MAX),
  public_place: v.optional(line(PLACE_MAX)),
  redacted_reason: v.optional(line(REASON_MAX)),
})

/** Only a reason: hiding, giving back, restoring, withdrawing on behalf, taking back from the separate track. */
export const reasonForm = v.object({ reason: requiredLines(REASON_MAX) })

export const assignmentForm = v.object({
  agency_id: recordId,
  due_on: day,
  note: lines(REASON_MAX),
  reason: lines(REASON_MAX),
})

/** The ways off the line that the secretary decides, as steps of the lifecycle. */
export const DEPARTURE_STEPS = ['refuse', 'forward', 'return_with_guidance', 'file'] as const
export type DepartureStep = (typeof DEPARTURE_STEPS)[number]

/** Forwarded only to somebody; which way and ground an opinion has is `outcomeFault`'s to say. `preview` shows the resident's sentence and stores nothing. */
export const departureForm = v.pipe(
  v.object({
    to: choice(DEPARTURE_STEPS),
    ground: optionalChoice(GROUNDS),
    recipient: line(200),
    slip_number: line(SLIP_NUMBER_MAX),
    slip_on: optionalDay,
    reason: requiredLines(REASON_MAX),
    do: line(20),
  }),
  v.forward(
    v.check(({ to, recipient }) => to !== 'forward' || recipient !== '', 'required'),
    ['recipient'],
  ),
)

/** The words kept of a departure. What belongs to another way off the line may have been typed before the person decided; it is not stored. */
export function departureWords(
  opinion: { kind: OpinionKind; source: OpinionSource },
  { to, ground, recipient, reason, slip_number, slip_on }: Omit<v.InferOutput<typeof departureForm>, 'do'>,
) {
  const isForwarded = to === 'forward'
  return {
    reason,
    ground: groundKept(opinion, to, ground),
    recipient: isForwarded ? recipient : '',
    slipNumber: isForwarded ? slip_number : '',
    slipOn: isForwarded ? slip_on : null,
  }
}

export const mergeForm = v.object({ into: requiredLine(20) })

export const separationForm = v.object({ readers: recordIds })

export const oralAnswerForm = v.object({ text: requiredLines(TEXT_MAX), leader_id: recordId })
