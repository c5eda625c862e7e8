import type { EntryField } from './entered-card.ts'
import { fold } from './folding.ts'

/** What a column of a summary table may hold; `number` is its running number, which the session gives anew. */
export type ImportColumn = EntryField | 'number'

/** Words in the heads of real summary tables, folded; the longer one wins where several fit. */
const HEADS: Record<ImportColumn, readonly string[]> = {
  number: ['stt', 'tt', 'so tt', 'so thu tu'],
  name: [
    ...[
      'ho va ten',
      'ho ten',
      'ten nguoi',
      'nguoi neu',
      'nguoi phat bieu',
      'nguoi kien nghi',
      'nguoi phan anh',
    ],
    ...['cong dan', 'cu tri', 'nguoi co y kien', 'name'],
  ],
  hamlet: [
    'thon to dan pho',
    'thon to',
    'to dan pho',
    'thon',
    'khu pho',
    'ap',
    'ban lang',
    'dia ban',
    'tdp',
    'hamlet',
  ],
  address: ['dia chi', 'noi o', 'noi cu tru', 'address'],
  phone: ['so dien thoai', 'dien thoai', 'sdt', 'phone'],
  text: [
    ...[
      'noi dung y kien',
      'noi dung kien nghi',
      'noi dung phan anh',
      'noi dung cau hoi',
      'noi dung',
      'y kien',
    ],
    ...['cau hoi', 'kien nghi', 'text'],
  ],
  topic: ['linh vuc', 'chu de', 'nhom van de', 'topic'],
  kind: ['loai y kien', 'loai', 'phan loai', 'kind'],
  leader_id: ['nguoi tra loi', 'lanh dao tra loi', 'nguoi giai trinh', 'answered by'],
  answer: ['noi dung tra loi', 'tra loi tai cho', 'tra loi', 'giai trinh', 'tiep thu giai trinh', 'answer'],
  outcome: ['ket qua xu ly', 'ket qua', 'huong xu ly', 'outcome'],
  agency_id: [
    ...[
      'co quan giai quyet',
      'co quan tra loi',
      'don vi giai quyet',
      'don vi xu ly',
      'co quan',
      'phong chuyen mon',
    ],
    ...['don vi phu trach', 'giao don vi', 'agency'],
  ],
  due_on: ['han tra loi', 'han giai quyet', 'thoi han', 'thoi gian giai quyet', 'han', 'due'],
  reason: ['ghi chu', 'ly do', 'note'],
}

/** Place of each column by the words of its head; a place holds one thing. */
export function guessColumns(head: readonly string[]): Partial<Record<ImportColumn, number>> {
  const fits = head.flatMap((cell, place) => {
    const words = wordsOf(cell)
    return Object.entries(HEADS).flatMap(([column, all]) => {
      const score = Math.max(0, ...all.map((one) => scoreOf(words, one)))
      return score > 0 ? [{ column: column as ImportColumn, place, score }] : []
    })
  })
  const guessed: Partial<Record<ImportColumn, number>> = {}
  for (const { column, place } of fits.sort((a, b) => b.score - a.score)) {
    const isFree = guessed[column] === undefined && !Object.values(guessed).includes(place)
    if (isFree) guessed[column] = place
  }
  return guessed
}

/** The very words count most, then longer ones among others. */
function scoreOf(words: string, one: string): number {
  if (words === one) return 1000 + one.length
  return words.length <= 60 && ` ${words} `.includes(` ${one} `) ? one.length : 0
}

/** Folded, every sign between words a blank. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
