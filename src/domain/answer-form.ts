import * as v from 'valibot'
import { lines, optionalChoice, recordId, requiredLines, whole } from './form.ts'

/** The longest written answer, in characters. */
export const ANSWER_MAX = 20_000
/** The longest remark or reason of a leader, in characters. */
export const REMARK_MAX = 2_000
/** At most this many are decided with one button. */
export const SEVERAL_MAX = 100

/** Lists from which a leader decides without opening the opinion: where the answer to the post leads back. */
export const LISTS = ['approvals', 'close-out'] as const
export type ListName = (typeof LISTS)[number]

/** Place in the opinion's history that the person had before the eyes: what has moved since is refused as stale. */
const seq = whole(0, Number.MAX_SAFE_INTEGER)
const from = optionalChoice(LISTS)

export const draftForm = v.object({ seq, text: requiredLines(ANSWER_MAX) })
/** The words so far may be none; the template's come after them. */
export const templateInsertionForm = v.object({ seq, text: lines(ANSWER_MAX), template: recordId })
/** Without a text the draft is submitted as it was last saved. */
export const submissionForm = v.object({ seq, text: v.optional(requiredLines(ANSWER_MAX)) })
export const approvalForm = v.object({ seq, from, signer: recordId })
export const sendingBackForm = v.pipe(
  v.object({ seq, from, remark: requiredLines(REMARK_MAX) }),
  v.transform(({ remark, ...rest }) => ({ ...rest, reason: remark })),
)
export const closingForm = v.object({ seq, from, remark: lines(REMARK_MAX) })
export const reopeningForm = v.object({ seq, from, reason: requiredLines(REMARK_MAX) })

/** A ticked opinion as the page showed it: `<code>.<seq>`. */
export interface Ticked {
  code: string
  seq: number
}

export const tickedName = ({ code, seq }: Ticked) => `${code}.${seq}`

/** Between `min` and `max` ticked opinions. */
export const tickedCodes = (min: number, max: number) =>
  v.pipe(
    v.optional(v.union([v.string(), v.array(v.string())]), []),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.minLength(min, 'required'),
    v.maxLength(max, 'too_many'),
    v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,40}\.\d{1,15}$/, 'not_a_choice'))),
    v.transform((names) => names.map(readTicked)),
  )

/** One at least, and no more than are decided with one button. */
export const ticked = tickedCodes(1, SEVERAL_MAX)

export const approvalsForm = v.object({ ticked, signer: recordId })
export const closingsForm = v.object({ ticked, remark: lines(REMARK_MAX) })

function readTicked(name: string): Ticked {
  const [code = '', seq = ''] = name.split('.')
  return { code, seq: Number(seq) }
}
