import { excerpt } from './excerpt.ts'
import { findPersonalData } from './redaction.ts'

/** Of both sides of a sheet so many characters are left for the questions and their points. */
const ON_A_SHEET = 9_500
/** What stands beside a question in any case: number, name, hamlet, agency. */
const AROUND = 75
const TEXT_SHARE = 0.4

/** How many characters of each question and of its points go on the printed sheet when there are `count` of them: the more questions, the shorter each. */
export function sharesOf(count: number): { text: number; points: number } {
  const each = ON_A_SHEET / Math.max(1, count) - AROUND
  const within = (least: number, most: number, share: number) =>
    Math.round(Math.min(most, Math.max(least, share)))
  return { text: within(50, 320, each * TEXT_SHARE), points: within(40, 900, each * (1 - TEXT_SHARE)) }
}

/** The beginning of a public text without numbers and places of persons: what came in is not looked through yet when the sheet is printed. */
export function shortText(publicText: string, length: number): string {
  const hits = findPersonalData(publicText, { names: [], asker: null, own: [] })
  let safe = ''
  let at = 0
  for (const { start, end } of hits) {
    safe += `${publicText.slice(at, start)}…`
    at = end
  }
  return cut(safe + publicText.slice(at), length)
}

/** A text in at most about `length` characters on one line. */
export function cut(text: string, length: number): string {
  return excerpt(text, '', length)
    .map((piece) => piece.text)
    .join('')
}
