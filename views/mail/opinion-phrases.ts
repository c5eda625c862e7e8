import { dayOf } from '../../src/domain/day.ts'
import type { Ground } from '../../src/domain/outcome.ts'
import { formatDayLong, formatInstant, lowerFirst } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import type { LetterFacts, OpinionFacts } from './facts.ts'
import type { News } from './news.ts'
import { sentence } from './phrases.ts'

/** What one kind of message tells of an opinion. */
export type Write = (opinion: OpinionFacts, facts: LetterFacts) => News

/** The weekday helps with a day to come, not with one that went by. */
export const day = (on: string) => formatDayLong('vi', on).replace(/^[^,]*, /, '')
export const dayToCome = (on: string) => formatDayLong('vi', on)

export const yours = ({ receivedOn }: OpinionFacts) => `ý kiến ông/bà gửi ${day(receivedOn)}`
/** The same at the beginning of a sentence. */
export const Yours = (opinion: OpinionFacts) => `Ý kiến ông/bà gửi ${day(opinion.receivedOn)}`

/** On which of the coded grounds, where its way off the line names one. */
export function groundOf({ departure }: OpinionFacts): string[] {
  const ground = departure?.ground
  return ground ? [sentence(`Căn cứ: ${lowerFirst(vi.triage.ground[ground as Ground] ?? ground)}`)] : []
}

/** Of a letter that was typed in later the day it came is what counts. */
export function receivedWords({ receivedAt, receivedOn }: OpinionFacts): string {
  return dayOf(receivedAt) === receivedOn ? `lúc ${formatInstant('vi', receivedAt)}` : day(receivedOn)
}
