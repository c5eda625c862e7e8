import type { Cell, Row } from 'write-excel-file/universal'

const HEAD_COLOUR = '#7a1016'

/** The columns of a sheet to fill in; the words are Vietnamese whatever the clerk's language is. Widths in characters. */
const COLUMNS: readonly [string, number][] = [
  ['STT', 6],
  ['Họ và tên', 24],
  ['Thôn, tổ dân phố', 18],
  ['Địa chỉ', 20],
  ['Điện thoại', 14],
  ['Nội dung ý kiến', 60],
  ['Lĩnh vực', 20],
  ['Loại', 14],
  ['Người trả lời', 22],
  ['Trả lời tại chỗ', 50],
  ['Kết quả', 24],
  ['Cơ quan giải quyết', 26],
  ['Hạn trả lời', 14],
  ['Ghi chú', 24],
]

export const SAMPLE_HEAD = COLUMNS.map(([name]) => name)
export const sampleWidths = COLUMNS.map(([, width]) => ({ width }))

/** The head alone: an example row would be recorded by whoever forgets to take it out. */
export function sampleSheet(): Row[] {
  const shown = {
    fontWeight: 'bold' as const,
    textColor: '#ffffff',
    backgroundColor: HEAD_COLOUR,
    wrap: true,
  }
  return [COLUMNS.map(([value]): Cell => ({ value, type: String, ...shown }))]
}
