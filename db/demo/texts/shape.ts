import type { TopicCode } from '../../../src/domain/topic.ts'

/** Where a text sounds right: in a town ward, in a rural commune, at the province; everywhere when left out. */
export type Suits = 'ward' | 'commune' | 'province'

/**
 * One thing a resident raised and the office's written answer to exactly that.
 * `place`, `text`, `answer` and `oral` hold local words in braces; `localOpinion` fills them in.
 * No text gives away the sex of the asker, so any resident's name fits any text.
 */
export interface DemoOpinion {
  topic: TopicCode
  kind: 'recommendation' | 'feedback' | 'question' | 'complaint'
  suits?: 'ward' | 'commune'
  place: string
  text: string
  answer: string
  oral?: string
}

/** A report of someone's breach of law: it leaves the dialogue at once and carries a canary word found nowhere else. */
export interface DemoDenunciation {
  canary: string
  place: string
  text: string
}

/** What a dialogue or a reception is about; `bring` is what to bring along to a reception, null for a dialogue. */
export interface DemoSession {
  kind: 'dialogue' | 'reception'
  form: 'periodic' | 'thematic' | 'ad_hoc' | 'regular'
  suits?: Suits
  theme: string
  /** What is mostly raised there; everything when left out. */
  topics?: readonly TopicCode[]
  bring: string | null
}
