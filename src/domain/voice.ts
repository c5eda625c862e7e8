import * as v from 'valibot'
import { clean } from './folding.ts'
import { choice, lines, optionalRecordId, requiredLines, whole } from './form.ts'

/** Rất hài lòng, hài lòng, chưa hài lòng. */
export const SATISFACTIONS = ['very_satisfied', 'satisfied', 'not_satisfied'] as const
export type Satisfaction = (typeof SATISFACTIONS)[number]

/** The leader opened the matter again, or said why the answer stands. */
export const DISPUTE_OUTCOMES = ['accepted', 'rejected'] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]

/** The longest word why beside a rating, in characters. */
export const COMMENT_MAX = 1_000
/** The longest reason of a dispute, the leader's reply to it, and a fact that came later, in characters. */
export const VOICE_MAX = 2_000
/** So many facts an asker may add to one opinion by the secret link; the office may add more. */
export const OWN_FACTS_MAX = 20

/** `answer`: the version that the page showed; without it the newest. */
export const ratingForm = v.object({
  score: choice(SATISFACTIONS),
  comment: lines(COMMENT_MAX),
  answer: optionalRecordId,
})

export const disputeForm = v.object({ reason: requiredLines(VOICE_MAX), answer: optionalRecordId })

export const factForm = v.object({ text: requiredLines(VOICE_MAX) })

/** Place in the opinion's history that the person had before the eyes. */
const seq = whole(0, Number.MAX_SAFE_INTEGER)

export const staffFactForm = v.object({ seq, text: requiredLines(VOICE_MAX) })

/** The leader's word on a dispute; whatever the outcome, the asker reads `reason`. */
export const settlementForm = v.object({
  seq,
  outcome: choice(DISPUTE_OUTCOMES),
  reason: v.pipe(lines(VOICE_MAX), v.minLength(1, 'no_reply')),
})

/** As much of what is being written as is compared; whatever stands beyond it, or cannot be, is left out and refused by nobody. */
export const similarForm = v.object({ text: beginning(2_000), topic: beginning(40), place: beginning(200) })

function beginning(most: number) {
  return v.pipe(
    v.optional(v.union([v.string(), v.array(v.string())]), ''),
    v.transform((value) => (Array.isArray(value) ? (value[0] ?? '') : value)),
    v.transform((text) => clean(text.slice(0, most), { lines: true })),
  )
}
