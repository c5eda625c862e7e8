import * as v from 'valibot'
import { chosenHamlet } from './asking.ts'
import type { CaptureStanding } from './capture.ts'
import { type Captured, captureForm } from './capture-form.ts'
import type { OpinionKind, OpinionState } from './opinion.ts'
import type { TopicCode } from './topic.ts'

/** What of a card may be mended within the meeting. Its number never changes. */
export interface CardWords {
  text: string
  name: string
  hamletId: number | null
  topic: TopicCode
  kind: OpinionKind
}

export type Mended = Pick<Captured, 'name' | 'hamlet' | 'text' | 'topic' | 'kind'>

/** The form of a mended card; `was` says what stood there when it was opened. */
export function mendingForm(hamletIds: readonly number[]) {
  const { name, hamlet, text, topic, kind } = captureForm(hamletIds).entries
  return v.object({ name, hamlet, text, topic, kind, was: v.optional(v.string(), '') })
}

/** The words as they would stand. The kind of what was taken up already is changed where it is classified, with its dates. */
export function mendedWords(mended: Mended, card: CardWords & { state: OpinionState }): CardWords {
  const { name, hamlet, text, topic, kind } = mended
  return {
    ...{ text, name, topic },
    hamletId: chosenHamlet(hamlet),
    kind: mayChangeKind(card) ? kind : card.kind,
  }
}

/** Only while nobody took the matter up: afterwards its terms hang on its kind. */
export function mayChangeKind({ state }: { state: OpinionState }): boolean {
  return state === 'received'
}

/** Two cards with one such text say the same. */
export function wordsText({ text, name, hamletId, topic, kind }: CardWords): string {
  return JSON.stringify([text, name, hamletId, topic, kind])
}

/**
 * What becomes of a mended card: the same words once more are a repeat; `stale`: a colleague mended it meanwhile, which has to be read first.
 * `wasSeen`: the words that stand are those which the form was opened with.
 */
export function decideMending(
  standing: CaptureStanding,
  { stands, said, wasSeen }: { stands: CardWords; said: CardWords; wasSeen: boolean },
): 'mend' | 'repeat' | 'stale' | 'closed' {
  if (wordsText(stands) === wordsText(said)) return 'repeat'
  if (standing.is !== 'open') return 'closed'
  return wasSeen ? 'mend' : 'stale'
}
