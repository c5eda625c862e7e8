import { all, type Found } from './numbers.ts'

/**
 * Numbers of plots and map sheets, and of certificates of land use. `typed` gives the words of a stretch as they were typed: folded, “thửa” looks like “thừa” and
 * “tờ” like “tổ”.
 */
export function* plotsIn(folded: string, typed: (found: Found) => string): Generator<Found<'plot'>> {
  for (const { pattern, says } of LAND) {
    for (const found of all(folded, pattern, 'plot'))
      if (says.test(typed(found).normalize('NFC'))) yield found
  }
}

/** House numbers: “số nhà 12”, “nhà số 5/3”, “nhà 12A ngõ 5”, “số 12 đường …”, flats. A lane or a street alone is no house. */
export function* housesIn(folded: string): Generator<Found<'house'>> {
  for (const pattern of HOUSE) yield* all(folded, pattern, 'house')
}

const NUMBER = String.raw`\d{1,5}[a-z]?(?:[/-]\d{1,5}[a-z]?){0,4}(?![\d.,]*\d|[a-z])`
const NUMBERS = `${NUMBER}(?:(?:, ?| va | & )${NUMBER})*`
const SO = String.raw`(?:[: ]{0,2}\b(?:so|s|mang so)\b)?[: ]{0,3}`
const ROAD = '(?:duong|pho|ngo|ngach|hem|kiet|quoc lo|tinh lo)'

// Typed without marks the words are taken as they come; with marks they must be the ones that are meant.
const LAND = [
  {
    pattern: new RegExp(String.raw`\bthua(?: dat| ruong| vuon)?${SO}${NUMBERS}`, 'g'),
    says: /^(?:thửa|thua (?:dat|ruong|so))/i,
  },
  {
    pattern: new RegExp(String.raw`\bto ban do(?: dia chinh)?${SO}${NUMBERS}`, 'g'),
    says: /^(?:tờ bản đồ|to ban do)/i,
  },
  { pattern: new RegExp(String.raw`\bto so ?${NUMBERS}`, 'g'), says: /^tờ số/i },
  {
    pattern:
      /\b(?:giay chung nhan|gcn(?:qsdd)?|so do|so hong)\b[^\n.;\d]{0,60}?(?<it>\b[a-z]{1,2} ?\d{6,8})(?!\d)/g,
    says: /./,
  },
]

const HOUSE = [
  new RegExp(String.raw`\bso nha(?: la)?[: ]{1,3}${NUMBER}`, 'g'),
  new RegExp(String.raw`\bnha so[: ]{1,3}${NUMBER}`, 'g'),
  new RegExp(String.raw`\bnha (?:rieng )?${NUMBER},? ?(?=${ROAD}\b)`, 'g'),
  new RegExp(String.raw`\bso[: ]{1,2}${NUMBER}(?=,? ?${ROAD}\b)`, 'g'),
  /\bcan ho(?: so)?[: ]{1,2}[a-z]{0,2}\d{0,2}[-.]?\d{2,5}(?![\d.])/g,
]
