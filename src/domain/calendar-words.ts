import type { DayReason } from './calendar-day.ts'
import { fold } from './folding.ts'

/** What a cell of a list may say of how a day counts; spelled with or without marks. */
export const KIND_WORDS = spelled<'off' | 'worked' | 'usual'>({
  off: ['nghỉ', 'ngày nghỉ', 'off'],
  worked: ['làm việc', 'làm', 'làm bù', 'đi làm', 'worked', 'work'],
  usual: ['như thường lệ', 'thường lệ', 'usual'],
})

/** Whether it is decided. */
export const DECIDED_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['có', 'rồi', 'đã', 'đã quyết định', 'x', '1', 'true', 'yes'].map((word) => [fold(word), true] as const),
  ...['không', 'chưa', 'chưa quyết định', '0', 'false', 'no'].map((word) => [fold(word), false] as const),
])

/** The reasons that have a code of their own; any other text is a note. */
export const REASON_WORDS = spelled<DayReason>({
  new_year: ['Tết Dương lịch', 'Năm mới', 'new_year'],
  tet: ['Tết', 'Tết Nguyên đán', 'Tết Âm lịch', 'tet'],
  hung_kings: ['Giỗ Tổ', 'Giỗ Tổ Hùng Vương', 'hung_kings'],
  reunification: ['30/4', '30/04', 'Ngày Chiến thắng', 'Giải phóng miền Nam', 'reunification'],
  labour: ['1/5', '01/05', 'Quốc tế Lao động', 'Ngày Quốc tế Lao động', 'labour'],
  national: ['2/9', '02/09', 'Quốc khánh', 'national'],
  culture: ['24/11', 'Ngày Văn hóa Việt Nam', 'Văn hóa Việt Nam', 'culture'],
  swap: ['hoán đổi', 'hoán đổi ngày làm việc', 'nghỉ hoán đổi', 'làm bù', 'swap'],
  other: [],
})

function spelled<Code extends string>(words: Record<Code, string[]>): ReadonlyMap<string, Code> {
  return new Map(
    (Object.entries(words) as [Code, string[]][]).flatMap(([code, list]) =>
      list.map((word): [string, Code] => [fold(word), code]),
    ),
  )
}
