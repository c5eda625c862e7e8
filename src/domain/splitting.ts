import * as v from 'valibot'
import { choice, line, lines, optionalChoice } from './form.ts'
import { OPINION_KINDS, type OpinionKind } from './opinion.ts'
import { TOPICS, type TopicCode } from './topic.ts'
import { PLACE_MAX, TEXT_MAX } from './triage-form.ts'

/** New opinions that one letter can be split into at once. */
export const MOST_PARTS = 8
/** Blocks for new opinions that the form begins with. */
export const FIRST_PARTS = 2

/** A denunciation is no part: the whole letter that holds one is kept apart. */
export const PART_KINDS = OPINION_KINDS.filter((kind) => kind !== 'denunciation')

/** One matter taken out of a letter, in the words of the office or of the letter. */
export interface Part {
  text: string
  kind: OpinionKind
  topic: TopicCode
  place: string
}

const NUMBERS = Array.from({ length: MOST_PARTS }, (_, i) => i + 1)

const entries = {
  own_text: lines(TEXT_MAX),
  own_place: line(PLACE_MAX),
  do: line(20),
  blocks: v.fallback(
    v.pipe(line(2), v.transform(Number), v.integer(), v.minValue(1), v.maxValue(MOST_PARTS)),
    FIRST_PARTS,
  ),
  ...Object.fromEntries(
    NUMBERS.flatMap((n): [string, v.GenericSchema<unknown, string | null>][] => [
      [`text_${n}`, lines(TEXT_MAX)],
      [`kind_${n}`, optionalChoice(PART_KINDS)],
      [`topic_${n}`, optionalChoice(TOPICS)],
      [`place_${n}`, line(PLACE_MAX)],
    ]),
  ),
} as Record<string, v.GenericSchema<unknown, string | number | null>>

type Values = Record<string, string | number | null>

const kind = choice(PART_KINDS)
const topic = choice(TOPICS)

/**
 * The form that splits a letter: what stays, and up to eight parts of which the empty ones are left out. Refused where no part has a text, where one lacks its kind or topic, or
 * has no text but something else, and where nothing stays with the letter.
 */
export const splittingForm = v.pipe(
  v.object(entries),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const { field, message } of flawsOf(dataset.value)) {
      const value = dataset.value[field]
      const at = {
        type: 'object' as const,
        origin: 'value' as const,
        input: dataset.value,
        key: field,
        value,
      }
      addIssue({ message, path: [at] })
    }
  }),
  v.transform((values) => ({
    own: { text: String(values.own_text), place: String(values.own_place) },
    parts: NUMBERS.filter((n) => values[`text_${n}`] !== '').map((n) => partOf(values, n)),
    do: String(values.do),
    blocks: Number(values.blocks),
  })),
)

export type Splitting = v.InferOutput<typeof splittingForm>

function flawsOf(values: Values): { field: string; message: string }[] {
  if (values.do === 'more') return []
  const flaws = NUMBERS.flatMap((n) => {
    const [text, kindOf, topicOf, place] = ['text', 'kind', 'topic', 'place'].map(
      (name) => values[`${name}_${n}`],
    )
    if (text !== '')
      return [
        ...(kindOf === null ? [{ field: `kind_${n}`, message: 'part_without_kind' }] : []),
        ...(topicOf === null ? [{ field: `topic_${n}`, message: 'part_without_topic' }] : []),
      ]
    return kindOf !== null || topicOf !== null || place !== ''
      ? [{ field: `text_${n}`, message: 'part_without_text' }]
      : []
  })
  const isEmpty = NUMBERS.every((n) => values[`text_${n}`] === '')
  return [
    ...(values.own_text === '' ? [{ field: 'own_text', message: 'nothing_stays' }] : []),
    ...(isEmpty && flaws.length === 0 ? [{ field: 'text_1', message: 'no_parts' }] : []),
    ...flaws,
  ]
}

/** `more` asks for another block before the parts are whole: what is not chosen yet does not matter then. */
function partOf(values: Values, n: number): Part {
  return {
    text: String(values[`text_${n}`]),
    kind: v.parse(v.fallback(kind, 'recommendation'), values[`kind_${n}`] ?? ''),
    topic: v.parse(v.fallback(topic, 'other'), values[`topic_${n}`] ?? ''),
    place: String(values[`place_${n}`]),
  }
}
