import * as v from 'valibot'
import { ASKING_LIMITS, hamletChoice } from './asking.ts'
import { CAPTURED_KINDS } from './capture-form.ts'
import {
  choice,
  line,
  lines,
  optionalChoice,
  optionalRecordId,
  optionalWhole,
  phone,
  requiredLine,
  requiredLines,
  whole,
} from './form.ts'
import { FIRST_ANSWERS, IDENTITY_KINDS, RECEPTION_REFUSALS } from './room.ts'
import { TOPICS } from './topic.ts'
import { type Group, PRESSES, representativesFlaw } from './visit.ts'

/** Characters at most, and the largest group that one number stands for. */
export const VISIT_LIMITS = {
  name: ASKING_LIMITS.name,
  address: ASKING_LIMITS.address,
  text: ASKING_LIMITS.text,
  group: 120,
  identity: 120,
  reason: 1000,
  recipient: 200,
  people: 500,
} as const

const seen = whole(0, 1_000_000)

function who(hamletIds: readonly number[]) {
  return {
    name: requiredLine(VISIT_LIMITS.name),
    hamlet: hamletChoice(hamletIds),
    phone,
    people: v.pipe(
      optionalWhole(1, VISIT_LIMITS.people),
      v.transform((count) => count ?? 1),
    ),
    representatives: optionalWhole(1, VISIT_LIMITS.people),
    group_name: line(VISIT_LIMITS.group),
  }
}

const isGroupRight = (group: Group) => representativesFlaw(group) === null
const groupFlaw = ({ input }: { input: Group }) => representativesFlaw(input)!

/** Who takes a number at the desk. Asked for: name and where one lives; of a group from five people on, how many speak for it. */
export function arrivalForm(hamletIds: readonly number[]) {
  return v.pipe(
    v.object(who(hamletIds)),
    v.forward(v.partialCheck([['people'], ['representatives']], isGroupRight, groupFlaw), [
      'representatives',
    ]),
  )
}
export type Arrival = v.InferOutput<ReturnType<typeof arrivalForm>>

/** One press on a visit; `seen` is the place in its history that the page showed. */
export const pressForm = v.object({ step: choice(PRESSES), seen })

/** The line of the register. What it still lacks may be written later; `finishFlaws` says what the end of a visit asks for. */
export function lineForm(hamletIds: readonly number[]) {
  return v.pipe(
    v.object({
      seen,
      ...who(hamletIds),
      address: line(VISIT_LIMITS.address),
      identity_kind: optionalChoice(IDENTITY_KINDS),
      identity_number: line(VISIT_LIMITS.identity),
      kind: optionalChoice(CAPTURED_KINDS),
      repeated: optionalChoice(['first', 'repeated']),
      leader_id: optionalRecordId,
      delegation_reason: line(VISIT_LIMITS.reason),
      first_answer: optionalChoice(FIRST_ANSWERS),
      recipient: line(VISIT_LIMITS.recipient),
      refusal: optionalChoice(RECEPTION_REFUSALS),
      reason: lines(VISIT_LIMITS.reason),
      do: optionalChoice(['save', 'finish']),
    }),
    v.forward(v.partialCheck([['people'], ['representatives']], isGroupRight, groupFlaw), [
      'representatives',
    ]),
  )
}
export type VisitLine = v.InferOutput<ReturnType<typeof lineForm>>

/** Names of its fields in the order of the page, so that a list of errors follows it. */
export const LINE_FIELDS = [
  'name',
  'hamlet',
  'address',
  'phone',
  'identity_kind',
  'identity_number',
  'people',
  'representatives',
  'group_name',
  'kind',
  'repeated',
  'leader_id',
  'delegation_reason',
  'first_answer',
  'recipient',
  'refusal',
  'reason',
] as const satisfies (keyof VisitLine)[]

/** One of the matters that somebody came with; `repeats` is the code of an opinion that it raises again, chosen or typed, empty for a new one. */
export const matterForm = v.object({
  text: requiredLines(VISIT_LIMITS.text),
  topic: choice(TOPICS),
  kind: choice(CAPTURED_KINDS),
  repeats: line(20),
  repeats_other: line(20),
})
export type Matter = v.InferOutput<typeof matterForm>
