import * as v from 'valibot'
import { ANSWER_MAX } from './answer-form.ts'
import { ASKING_LIMITS, hamletChoice } from './asking.ts'
import { CAPTURED_KINDS } from './capture-form.ts'
import type { Day } from './day.ts'
import {
  choice,
  line,
  lines,
  optionalChoice,
  optionalDay,
  phone,
  requiredLine,
  requiredLines,
} from './form.ts'
import { ROOM_OUTCOMES, type RoomOutcome } from './room.ts'
import { TOPICS } from './topic.ts'

/** Characters at most, of why something is parked or whose matter it is. */
export const REASON_MAX = 500

/** What of an office a card may name. */
export interface EntryLists {
  hamlets: readonly { id: number; name: string }[]
  leaders: readonly { id: number; name: string; office: string }[]
  agencies: readonly { id: number; name: string; shortName: string }[]
}

/** The cells of a card that is entered after its meeting, in the order in which they are typed. */
export const ENTRY_FIELDS = [
  'name',
  'hamlet',
  'text',
  'topic',
  'kind',
  'leader_id',
  'answer',
  'outcome',
  'agency_id',
  'due_on',
  'reason',
  'phone',
  'address',
] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

const idAmong = (all: readonly { id: number }[]) =>
  v.pipe(
    line(20),
    v.check((text) => text === '' || all.some(({ id }) => String(id) === text), 'not_a_choice'),
    v.transform((text) => (text === '' ? null : Number(text))),
  )

/**
 * A card that was taken down on paper, whole: who, what, what was answered on the spot and what it came to. What does not fit together is said by the cell: an answer
 * without the one who gave it, an agency beside another outcome, a day before the meeting.
 */
export function enteredCardForm(lists: EntryLists, heardOn: Day) {
  const fields = v.object({
    name: requiredLine(ASKING_LIMITS.name),
    hamlet: hamletChoice(lists.hamlets.map(({ id }) => id)),
    text: requiredLines(ASKING_LIMITS.text),
    topic: choice(TOPICS),
    kind: choice(CAPTURED_KINDS),
    leader_id: idAmong(lists.leaders),
    answer: lines(ANSWER_MAX),
    outcome: optionalChoice(ROOM_OUTCOMES),
    agency_id: idAmong(lists.agencies),
    due_on: optionalDay,
    reason: line(REASON_MAX),
    phone,
    address: line(ASKING_LIMITS.address),
  })
  return v.pipe(
    fields,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      for (const [field, message] of flawsOf(dataset.value, heardOn))
        addIssue({
          message,
          path: [
            {
              type: 'object',
              origin: 'value',
              input: dataset.value,
              key: field,
              value: dataset.value[field],
            },
          ],
        })
    }),
    v.transform((card) => ({ ...card, outcome: card.outcome ?? (card.agency_id ? 'to_agency' : null) })),
  )
}

export type EnteredCard = Omit<v.InferOutput<ReturnType<typeof enteredCardForm>>, 'outcome'> & {
  outcome: RoomOutcome | null
}

interface Outcome {
  leader_id: number | null
  answer: string
  outcome: RoomOutcome | null
  agency_id: number | null
  due_on: Day | null
  reason: string
}

function flawsOf(card: Outcome, heardOn: Day): [keyof Outcome, string][] {
  const { outcome } = card
  const flaws: [keyof Outcome, string, boolean][] = [
    ['leader_id', 'required', card.answer !== '' && card.leader_id === null],
    ['answer', 'of_outcome', outcome === 'answered_here' && card.answer === ''],
    ['answer', 'of_leader', outcome !== 'answered_here' && card.leader_id !== null && card.answer === ''],
    ['agency_id', 'required', outcome === 'to_agency' && card.agency_id === null],
    ['agency_id', 'beside_outcome', outcome !== null && outcome !== 'to_agency' && card.agency_id !== null],
    ['due_on', 'without_agency', card.due_on !== null && card.agency_id === null],
    ['due_on', 'before_session', card.due_on !== null && card.agency_id !== null && card.due_on < heardOn],
    ['reason', 'of_outcome', (outcome === 'parked' || outcome === 'not_ours') && card.reason === ''],
  ]
  return flaws.filter(([, , is]) => is).map(([field, code]) => [field, code])
}
