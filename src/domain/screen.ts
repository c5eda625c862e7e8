import type { OpinionState } from './opinion.ts'
import { findPersonalData } from './redaction.ts'
import type { TopicCode } from './topic.ts'

/** Characters of a question that a screen can hold so that the back of a hall still reads them. */
export const SCREEN_TEXT_MAX = 1600

/** A turn with everything there is about it. What of it may stand on a screen is decided here alone. */
export interface TurnForScreen {
  name: string
  showName: boolean
  hamlet: string | null
  groupName: string
  opinion: QuestionForScreen | null
}

export interface QuestionForScreen {
  number: number | null
  topic: TopicCode
  publicText: string
  publicAt: number | null
  publishName: boolean
  state: OpinionState
}

/** Somebody as a hall may read of them: their name where they allowed it, and whom or where they come from. Both may be empty. */
export interface ScreenPerson {
  name: string
  from: string[]
}

/** A question as a hall may read it: its text where that is public, else its topic alone. */
export interface ScreenQuestion {
  topic: TopicCode
  number: number | null
  text: string
  /** There is more of it than a screen holds. */
  isCut: boolean
}

/**
 * A name stands on the screen where its bearer allowed just that, or where it stands on the public board beside the question (Luật 91/2025/QH15:
 * each publication by its own consent). A phone, an address or the like that was typed beside a name never does.
 */
export function personOnScreen({ name, showName, hamlet, groupName, opinion }: TurnForScreen): ScreenPerson {
  const isAllowed = opinion ? isPublic(opinion) && opinion.publishName : showName
  const from = [bare(groupName), hamlet ?? ''].filter((part) => part !== '')
  return { name: isAllowed ? bare(name) : '', from }
}

/** Words up to a phone, an address or a number of somebody, without what led to it. */
function bare(words: string): string {
  const plain = words.normalize('NFC')
  const [first] = findPersonalData(plain, { names: [], asker: null, own: [] })
  if (!first) return plain
  const led = /[\s,;:(–-]*(?:(?:đt|sđt|điện thoại|số|địa chỉ|e-?mail)\.?[\s:]*)?$/iu
  return plain.slice(0, first.start).replace(led, '')
}

/** Null for what is separate: not even its topic is told. */
export function questionOnScreen(opinion: QuestionForScreen | null): ScreenQuestion | null {
  if (!opinion || opinion.state === 'separate') return null
  const { topic, number, publicText } = opinion
  if (!isPublic(opinion)) return { topic, number: null, text: '', isCut: false }
  return { topic, number, ...cut(publicText) }
}

/** Published on the board and not separate. */
export function isPublic({ publicAt, state }: Pick<QuestionForScreen, 'publicAt' | 'state'>): boolean {
  return publicAt !== null && state !== 'separate'
}

/** Lines are kept; a text that is too long ends after a word. */
function cut(text: string): { text: string; isCut: boolean } {
  const plain = text.normalize('NFC').trim()
  if (plain.length <= SCREEN_TEXT_MAX) return { text: plain, isCut: false }
  const start = plain.slice(0, SCREEN_TEXT_MAX)
  const space = start.search(/\s\S*$/)
  const kept = space > SCREEN_TEXT_MAX - 60 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '')
  return { text: `${kept.replace(/[.,;:…\s]+$/, '')}…`, isCut: true }
}

/** Steps of type on the screen, the first the largest: a short question is read from far away, a long one is still whole. */
const SIZES = [90, 180, 320, 520, 800, 1150] as const

/** Which step a text takes by its length: 1 (largest) to 7. A line break weighs as much as the line it leaves. */
export function sizeOf(text: string): number {
  const weight = text.length + 30 * (text.match(/\n/g)?.length ?? 0)
  const step = SIZES.findIndex((most) => weight <= most)
  return step < 0 ? SIZES.length + 1 : step + 1
}
