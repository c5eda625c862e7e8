import { fold } from '../folding.ts'

/** A numbered part of what somebody raised: its place, from 1, and its words. */
export interface Part {
  number: number
  text: string
}

/**
 * The parts of a text that its writer told apart: “1.” “2)”, “a)”, “thứ nhất”, “một là”, or lines that begin with a dash. Fewer than two are none. Numbers count only in
 * their order, so that “lúc 2. …” or a date in the middle begins no part.
 */
export function partsOf(typed: string): Part[] {
  const text = typed.normalize('NFC')
  for (const marks of [
    marksOf(text, NUMBERED),
    marksOf(text, SPELT),
    marksOf(text, LETTERED),
    dashes(text),
  ]) {
    if (marks.length > 1) {
      return marks.map(({ to }, i) => ({ number: i + 1, text: text.slice(to, marks[i + 1]?.from).trim() }))
    }
  }
  return []
}

interface MarkAt {
  from: number
  to: number
}

/** Marks in the order of their numbers, from the first on. */
function marksOf(text: string, { pattern, numberOf }: Marking): MarkAt[] {
  const found: MarkAt[] = []
  for (const match of text.matchAll(pattern)) {
    const mark = match.groups!.mark!
    if (numberOf(fold(mark)) !== found.length + 1) continue
    found.push({ from: match.index, to: match.index + match[0].length })
  }
  return found
}

function dashes(text: string): MarkAt[] {
  return Array.from(text.matchAll(/(?<=^|\n)[ \t]*[-–+•*]\s+/g), ({ 0: mark, index }) => ({
    from: index,
    to: index + mark.length,
  }))
}

interface Marking {
  pattern: RegExp
  numberOf: (folded: string) => number
}

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

/** The number that a word for one stands for, “nhất” and “một” both 1; 0 for any other word. */
export function numberOfWord(folded: string): number {
  return /^\d+$/.test(folded) ? Number(folded) : folded === 'mot' ? 1 : ORDINALS.indexOf(folded) + 1
}

const START = String.raw`(?<=^|\n|[.;:?!,]\s{1,2})[ \t]*`
const WORDS = 'nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|nhat|mot|tu|bon|nam|bay|tam|chin|muoi'

const NUMBERED: Marking = {
  pattern: new RegExp(
    String.raw`${START}(?:(?:câu|ý|điểm|mục|việc)\s+)?\(?(?<mark>\d{1,2})(?:[.)/:]|\s*[-–])(?!\d)\s*`,
    'giu',
  ),
  numberOf: Number,
}
const SPELT: Marking = {
  pattern: new RegExp(
    String.raw`${START}(?:thứ\s+|thu\s+)?(?<mark>${WORDS})(?:\s+l[àa](?!\p{L})|[,:]|(?<=(?:thứ|thu)\s+\p{L}+)(?=\s))\s*`,
    'giu',
  ),
  numberOf: (word) => (word === 'bon' ? 4 : numberOfWord(word)),
}
const LETTERED: Marking = {
  pattern: /(?<=^|\n)[ \t]*\(?(?<mark>[a-hđ])[.)]\s+/giu,
  numberOf: (letter) => 'abcdefgh'.indexOf(letter) + 1,
}
