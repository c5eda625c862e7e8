import { fold } from '../folding.ts'
import { numberOfWord, type Part, partsOf } from './parts.ts'

/** Numbers of the parts that an answer does not treat: neither by their number nor by the words they begin with. */
export function untreatedParts(parts: readonly Part[], answer: string): number[] {
  const named = numbersNamed(answer)
  const folded = wordsOf(answer).join(' ')
  return parts
    .filter(({ number, text }) => !named.has(number) && !isQuoted(text, folded))
    .map(({ number }) => number)
}

/** Numbers that an answer treats: its own parts, and those it names, “ý 2”, “nội dung 1 và 3”, “các câu hỏi 1-3”, “về nội dung thứ hai”. */
function numbersNamed(answer: string): Set<number> {
  const named = new Set(partsOf(answer).map(({ number }) => number))
  for (const { groups } of fold(answer).matchAll(NAMED)) {
    for (const number of numbersIn(groups!.numbers!)) named.add(number)
  }
  return named
}

function numbersIn(list: string): number[] {
  const range = /^(\d{1,2}) ?(?:-|–|den) ?(\d{1,2})$/.exec(list)
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  }
  return list.split(/[^a-z\d]+/).map((word) => (word === 'bon' ? 4 : numberOfWord(word)))
}

/** Its first words stand in the answer. */
function isQuoted(part: string, foldedAnswer: string): boolean {
  const start = wordsOf(part).slice(0, QUOTED_WORDS)
  return start.length > 1 && ` ${foldedAnswer} `.includes(` ${start.join(' ')} `)
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** So many of its words make a quotation. */
const QUOTED_WORDS = 4

const NUMBER = String.raw`(?:\d{1,2}|nhat|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)`
const NAMED = new RegExp(
  String.raw`\b(?:y kien|y|noi dung|cau hoi|cau|diem|muc|kien nghi|phan anh|van de|viec|phan)(?: (?:so|thu))?:? (?<numbers>${NUMBER}\b(?: ?(?:,|va|;|-|–|den) ?(?:(?:so|thu) )?${NUMBER}\b)*)`,
  'g',
)
