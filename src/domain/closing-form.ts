import * as v from 'valibot'
import { SEVERAL_MAX, tickedCodes } from './answer-form.ts'
import { PARKING_REASONS, type ParkingReason } from './closing-sum.ts'
import { lines, optionalChoice, optionalWhole, requiredLines } from './form.ts'

/** The longest words beside a reason, in characters. */
export const PARKING_WORDS_MAX = 500

/** One word for all that is ticked: they wait, with a reason, or what was noted as answered on the spot is the answer. */
export const parkingForm = v.pipe(
  v.object({
    ticked: tickedCodes(1, SEVERAL_MAX),
    do: v.optional(v.picklist(['park', 'answered']), 'park'),
    reason_code: optionalChoice(PARKING_REASONS),
    words: lines(PARKING_WORDS_MAX),
  }),
  v.forward(
    v.check(({ do: what, reason_code: code }) => what === 'answered' || code !== null, 'required'),
    ['reason_code'],
  ),
  v.forward(
    v.check(
      ({ do: what, reason_code: code, words }) => what === 'answered' || code !== 'other' || words !== '',
      'required',
    ),
    ['words'],
  ),
)
export type Parking = v.InferOutput<typeof parkingForm>

/** Opening a held session again. */
export const resumingForm = v.object({
  seen: optionalWhole(0, Number.MAX_SAFE_INTEGER),
  reason: requiredLines(500),
})

/** A reason as the row keeps it: the code on the first line, the words below. */
export function parkingReason(code: ParkingReason, words: string): string {
  return words === '' ? code : `${code}\n${words}`
}

/** Code and words of a stored reason; the code is null where it was written in words alone. */
export function readParkingReason(stored: string): { code: ParkingReason | null; words: string } {
  const [first = '', ...rest] = stored.split('\n')
  const code = PARKING_REASONS.find((one) => one === first) ?? null
  return code === null ? { code, words: stored } : { code, words: rest.join('\n') }
}
