import * as v from 'valibot'
import type { CaptureStanding } from './capture.ts'
import { type Day, dayOf } from './day.ts'
import { lines, optionalChoice, optionalDay, optionalRecordId, whole } from './form.ts'
import type { RoomOutcome } from './room.ts'
import { REASON_MAX, TEXT_MAX } from './triage-form.ts'

/** What a card may come to at the table; it is parked only when the session is summed up. */
export const SPOT_OUTCOMES = [
  'answered_here',
  'to_agency',
  'not_ours',
  'for_conclusion',
] as const satisfies RoomOutcome[]

/**
 * What was answered on the spot and what the matter came to; one of the two is enough. `seen`: how many words (answers and outcomes) the card
 * had when it was looked at.
 */
export const spotForm = v.object({
  text: lines(TEXT_MAX),
  leader_id: optionalRecordId,
  outcome: optionalChoice(SPOT_OUTCOMES),
  agency_id: optionalRecordId,
  due_on: optionalDay,
  reason: lines(REASON_MAX),
  seen: v.fallback(whole(0, 10_000), 0),
})
export type SpotSaid = v.InferOutput<typeof spotForm>

/** An outcome as it is stored: only what belongs to it. */
export interface Outcome {
  outcome: RoomOutcome
  leaderId: number | null
  agencyId: number | null
  dueOn: Day | null
  reason: string
}

/** What is wrong with it, field by field, as codes. Who answered belongs to every answer, agency and day to what is handed on, whose matter it is to what is not ours. */
export function spotFlaws(
  said: SpotSaid,
  at: { leaderIds: readonly number[]; agencyIds: readonly number[]; startsAt: number },
): Record<string, string> {
  const { text, outcome, leader_id: leader, agency_id: agency, due_on: due, reason } = said
  const flaws: [string, string, boolean][] = [
    ['text', 'nothing', text === '' && outcome === null],
    ['leader_id', 'required', leader === null && (text !== '' || outcome === 'answered_here')],
    ['leader_id', 'not_a_choice', leader !== null && !at.leaderIds.includes(leader)],
  ]
  if (outcome === 'to_agency')
    flaws.push(
      ['agency_id', 'required', agency === null],
      ['agency_id', 'not_a_choice', agency !== null && !at.agencyIds.includes(agency)],
      ['due_on', 'required', due === null],
      ['due_on', 'before_session', due !== null && due < dayOf(at.startsAt)],
    )
  if (outcome === 'not_ours') flaws.push(['reason', 'required', reason === ''])
  return Object.fromEntries(flaws.filter(([, , holds]) => holds).map(([field, code]) => [field, code]))
}

/** The outcome that was said; what was typed for another one before is not kept. Null where only an answer was noted. */
export function outcomeOf({ outcome, leader_id, agency_id, due_on, reason }: SpotSaid): Outcome | null {
  if (outcome === null) return null
  const isHandedOn = outcome === 'to_agency'
  return {
    outcome,
    leaderId: leader_id,
    agencyId: isHandedOn ? agency_id : null,
    dueOn: isHandedOn ? due_on : null,
    reason: outcome === 'answered_here' ? '' : reason,
  }
}

/** What was said of a card so far. */
export interface SpotStanding {
  answers: readonly { text: string; leaderId: number | null }[]
  outcome: Outcome | null
  /** Answers and outcomes noted so far, each counted. */
  words: number
}

export type SpotDecision =
  | 'repeat'
  | 'closed'
  /** A colleague said something meanwhile, which has to be read first. */
  | 'unseen'
  | { notes: boolean; sets: boolean }

/** What becomes of what was said: the same once more is a repeat, and of an answer with a new outcome only the outcome is new. The last word counts. */
export function decideSpot(standing: CaptureStanding, card: SpotStanding, said: SpotSaid): SpotDecision {
  const [last, outcome] = [card.answers.at(-1), outcomeOf(said)]
  const notes = said.text !== '' && !(last?.text === said.text && last.leaderId === said.leader_id)
  const sets = outcome !== null && !(card.outcome && isSame(outcome, card.outcome))
  if (!notes && !sets) return 'repeat'
  if (standing.is !== 'open') return 'closed'
  return card.words === said.seen ? { notes, sets } : 'unseen'
}

function isSame(one: Outcome, other: Outcome): boolean {
  return (['outcome', 'leaderId', 'agencyId', 'dueOn', 'reason'] as const).every(
    (field) => one[field] === other[field],
  )
}
