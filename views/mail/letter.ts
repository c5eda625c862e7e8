import { plainLine, plainLines } from '../calendar/fold.ts'
import { en } from '../strings/en.ts'
import { lowerFirst } from '../strings/format.ts'
import { vi } from '../strings/vi.ts'
import type { LetterFacts } from './facts.ts'
import { newsOf } from './news.ts'

export interface Letter {
  subject: string
  /** As it leaves: plain text, lines of at most 78 signs where words allow it. */
  text: string
  /** As it is printed: without what only a machine's message needs, and lines as long as the paper. */
  printed: string
}

const WIDTH = 78
/** Stands for a space that no line ends with. */
const HELD = '\u00a0'

/** The letter of this exact kind. Vietnamese, since nobody asked for another language, with one line in English at the end. */
export function letterOf(facts: LetterFacts): Letter {
  const { kind, unit } = facts
  const { told, written = [] } = newsOf(facts)
  const letter = [
    'Kính gửi ông/bà,',
    ...told,
    ...written,
    ...whereToLook(facts),
    ['Trân trọng,', `Văn phòng ${lowerFirst(unit.name)}`, unit.phone && `Điện thoại: ${unit.phone}`]
      .filter(Boolean)
      .join('\n'),
  ].map(plainLines)
  const closing = [
    '--',
    'Thư này được gửi tự động; xin không trả lời thư này.',
    ...(facts.links.unsubscribe
      ? [`Không muốn nhận thư báo nữa, ông/bà mở:\n${facts.links.unsubscribe}`]
      : []),
    plainLine(`In English: ${en.mail.subject[kind]}.${unit.phone ? ` Questions: ${unit.phone}.` : ''}`),
  ].join('\n')
  return {
    subject: plainLine(`${vi.mail.subject[kind]} – ${unit.name}`),
    text: `${[...letter, closing].map(wrapped).join('\n\n')}\n`,
    printed: letter.join('\n\n'),
  }
}

/** Code and public page; never the private link, which stands in the receipt alone. */
function whereToLook({ opinion, links, unit }: LetterFacts): string[] {
  const page = links.board ?? links.session
  const call = unit.phone ? `gọi số ${unit.phone}` : 'gọi điện'
  return [
    ...(opinion ? [`Mã tra cứu: ${opinion.receiptCode}`] : []),
    ...(opinion && links.lookUp ? [`Tra cứu tại:\n${links.lookUp}`] : []),
    ...(page ? [`Xem trang công khai:\n${page}`] : []),
    `Muốn biết thêm, xin ${call} hoặc đến văn phòng.`,
  ]
}

/** Broken between words; an address is never broken, nor a number. */
export function wrapped(text: string): string {
  const held = text.replace(/(?<=\d) (?=\d)/g, HELD)
  return held.split('\n').map(wrappedLine).join('\n').replaceAll(HELD, ' ')
}

function wrappedLine(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    if (row && [...row].length + 1 + [...word].length > WIDTH) {
      rows.push(row)
      row = word
    } else row = row ? `${row} ${word}` : word
  }
  return [...rows, row].join('\n')
}
