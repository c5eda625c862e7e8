import * as v from 'valibot'
import { ANSWER_MAX, REMARK_MAX } from './answer-form.ts'
import { recordId, requiredLines, whole } from './form.ts'
import { numberEntries } from './numbering.ts'

const entries = {
  seq: whole(0, Number.MAX_SAFE_INTEGER),
  text: requiredLines(ANSWER_MAX),
  reason: requiredLines(REMARK_MAX),
  signer: recordId,
}
const unnumbered = v.object(entries)
const numbered = v.object({ ...entries, ...numberEntries })

/** A correction of an issued answer: its words, why, who signs; with the number of its paper where that comes from the office's book. */
export const correctionForm = v.lazy(
  (typed): v.GenericSchema<unknown, v.InferOutput<typeof numbered> | v.InferOutput<typeof unnumbered>> =>
    typeof typed === 'object' && typed !== null && 'number' in typed ? numbered : unnumbered,
)
