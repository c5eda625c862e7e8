import { cover } from './aligned.ts'

/**
 * Takes out of a folded text what looks like a number of a person and is none: days, sums of money, measures, numbers of laws and of papers. Money never begins with a
 * zero, so that no phone number hides behind the word “đồng”.
 */
export function withoutInnocent(folded: string): string {
  let left = folded
  for (const pattern of INNOCENT) {
    for (const { 0: words, index } of left.matchAll(pattern)) left = cover(left, index, index + words.length)
  }
  return left
}

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = String.raw`(?:19|20)\d\d`
const UNIT =
  '(?:dong|vnd|d|usd|nghin|ngan|trieu|ty|ti|%|phan tram|m2|m3|m|km2?|ha|kg|tan|ta|kwh?|kv|mm|cm|lit|nguoi|ho|nhan khau|met|phut|gio|ngay|thang|nam|lan|cu tri|khau)'

const INNOCENT = [
  // Days and months.
  new RegExp(String.raw`(?<!\d|\d[./-])${DAY}([./-])${MONTH}\1${YEAR}(?![./-]?\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)${YEAR}-${MONTH}-${DAY}(?![./-]?\d)`, 'g'),
  new RegExp(String.raw`(?<!\d|\d[./-])${MONTH}/${YEAR}(?![./-]?\d)`, 'g'),
  // Law numbers and numbers of papers: 30/2020/nd-cp, 05/tb-ubnd, 15-tb/du, 11-qdi/tw.
  /(?<![\d/])\d{1,6}(?:\/(?:19|20)\d\d)?\/[a-z]{2,}[a-z\d]*(?:[-/.][a-z][a-z\d]*)*/g,
  /(?<![\d/])\d{1,5}-[a-z]{2,4}\/[a-z]{2,}/g,
  /(?<=\bso(?: hieu)?[: ]{1,2})\d{1,5}(?=[ ,]{1,2}(?:ngay|cua)\b)/g,
  // Money and measures.
  new RegExp(String.raw`(?<![\d.,+])[1-9]\d*(?:[., ]\d{3})*(?:[.,]\d+)? ?${UNIT}(?![a-z\d])`, 'g'),
  // Numbers that belong to a business or a matter, and lines that everybody may call.
  /\b(?:ma so thue|mst|ma so doanh nghiep|ma ho so|so ho so|ma so ho so|so bien nhan)[: ]{1,3}[\d.-]+\d/g,
  /(?<!\d)1[89]00(?:[ .-]?\d){4,6}(?![ .-]?\d)/g,
]
