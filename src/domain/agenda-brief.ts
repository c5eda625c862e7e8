import { shortened } from './excerpt.ts'
import { findPersonalData } from './redaction.ts'

/** So many characters have room on both sides of a sheet below its head. */
const ON_A_SHEET = 13_000
/** The room that the heading of a group takes, and the sentence about a place in it. */
const HEADING = 210
const PLACE = 85
/** What stands beside a question in any case: number, name, hamlet, agency, and half a line that stays empty. */
const AROUND = 135
const TEXT_SHARE = 0.4

/**
 * How many characters of each question and of its points go on the printed sheet when there are `count` of them under so many headings, with the sentences about their
 * places: the more there are, the shorter each.
 */
export function sharesOf(
  count: number,
  { headings = 0, places = 0 }: { headings?: number; places?: number } = {},
): { text: number; points: number } {
  const room = ON_A_SHEET - headings * HEADING - places * PLACE
  const each = room / Math.max(1, count) - AROUND
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
  return shortened(safe + publicText.slice(at), length)
}
