import * as v from 'valibot'
import { tickedCodes } from './answer-form.ts'
import { WHO_MAX } from './commitment-form.ts'
import { line, lines, optionalRecordId, whole } from './form.ts'
import { numberEntries } from './numbering.ts'
import { TOPICS, type TopicCode } from './topic.ts'

/** The longest words of the chair, on the whole and on one topic, in characters. */
export const CONCLUSION_MAX = 20_000
export const TOPIC_TEXT_MAX = 5_000

/** The field of a topic's words. */
export const topicField = (topic: TopicCode) => `topic_${topic}`

/** What the draft of a conclusion says. `stamp`: how it stood when the form was made. */
export interface DraftWords {
  chairId: number | null
  clerk: string
  text: string
  topics: { topic: TopicCode; text: string }[]
}

const topicEntries = Object.fromEntries(TOPICS.map((topic) => [topicField(topic), lines(TOPIC_TEXT_MAX)]))

/** A topic that was left empty says nothing. */
export const conclusionForm = v.pipe(
  v.object({
    stamp: line(64),
    chair: optionalRecordId,
    clerk: line(WHO_MAX),
    text: lines(CONCLUSION_MAX),
    ...topicEntries,
  }),
  v.transform(({ stamp, chair, clerk, text, ...rest }) => {
    const said = rest as Record<string, string>
    const topics = TOPICS.map((topic) => ({ topic, text: said[topicField(topic)] ?? '' }))
    return { stamp, words: { chairId: chair, clerk, text, topics: topics.filter((one) => one.text !== '') } }
  }),
)

/** A short mark of a draft's words: two people who saw the same words have the same one. */
export function stampOf({ chairId, clerk, text, topics }: DraftWords): string {
  const sorted = [...topics].sort((a, b) => (a.topic < b.topic ? -1 : 1))
  const whole = JSON.stringify([chairId, clerk, text, sorted.map((one) => [one.topic, one.text])])
  let [low, high] = [0x811c9dc5, 0x1000193]
  for (let i = 0; i < whole.length; i++) {
    low = Math.imul(low ^ whole.charCodeAt(i), 0x01000193) >>> 0
    high = Math.imul(high ^ whole.charCodeAt(i), 0x85ebca6b) >>> 0
  }
  return `${whole.length}-${low.toString(16)}${high.toString(16)}`
}

const seq = whole(0, Number.MAX_SAFE_INTEGER)

/** The session, the conclusion and the opinions as the page showed them; which agency takes what was left is read by `chosenAgencies`. */
export const concludingForm = v.object({ seen: seq, conclusion: seq, listed: tickedCodes(0, 1_000) })

/** For which parked opinions an agency was chosen, by their codes. */
export function chosenAgencies(typed: Record<string, string | string[]>): Map<string, number> {
  const chosen = Object.entries(typed).flatMap(([name, value]): [string, number][] => {
    const [, code] = /^agency_([\w-]{1,40})$/.exec(name) ?? []
    const id = Number(Array.isArray(value) ? value[0] : value)
    return code && Number.isSafeInteger(id) && id > 0 ? [[code, id]] : []
  })
  return new Map(chosen)
}

const seen = { seen: seq }
/** Number and day of the notice, copied from the book; without a number where the office numbers it here. */
export const issueForm = v.lazy(
  (typed): v.GenericSchema<unknown, { seen: number } | ({ seen: number } & Entries)> =>
    typeof typed === 'object' && typed !== null && 'number' in typed
      ? v.object({ ...seen, ...numberEntries })
      : v.object(seen),
)
type Entries = v.InferOutput<ReturnType<typeof entries>>
const entries = () => v.object(numberEntries)
