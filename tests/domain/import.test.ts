import { describe, expect, test } from 'vitest'
import { readImport } from '../../src/domain/import.ts'
import { guessColumns } from '../../src/domain/import-columns.ts'
import { guessMatching } from '../../src/domain/import-matching.ts'
import { readRows } from '../../src/domain/import-row.ts'
import {
  readAgency,
  readDate,
  readHamlet,
  readKind,
  readLeader,
  readOutcome,
  readPhone,
  readTopic,
} from '../../src/domain/import-words.ts'
import { vi } from '../../views/strings/vi.ts'

const labels = { topic: vi.opinions.topic, kind: vi.opinions.kind, outcome: vi.live.outcome }
const lists = {
  hamlets: [
    { id: 31, name: 'Thôn Hạ' },
    { id: 32, name: 'Thôn Hà' },
    { id: 33, name: 'Tổ dân phố số 5' },
  ],
  leaders: [
    { id: 61, name: 'Lê Thanh Bình', office: 'Chủ tịch UBND xã' },
    { id: 62, name: 'Ngô Văn Sơn', office: 'Bí thư Đảng ủy xã' },
  ],
  agencies: [{ id: 11, name: 'Phòng Kinh tế', shortName: 'KT' }],
}

describe('heads of real summary tables', () => {
  test.each([
    [
      'STT|Họ và tên|Thôn/Tổ dân phố|Nội dung ý kiến|Lĩnh vực|Loại|Cơ quan giải quyết|Trả lời|Hạn',
      'number name hamlet text topic kind agency_id answer due_on',
    ],
    [
      'TT|Họ tên công dân|Địa chỉ|Số điện thoại|Nội dung kiến nghị, phản ánh|Phân loại|Đơn vị giải quyết|Thời hạn|Ghi chú',
      'number name address phone text kind agency_id due_on reason',
    ],
    [
      'Ý KIẾN|NGƯỜI NÊU|THÔN|NGƯỜI TRẢ LỜI|NỘI DUNG TRẢ LỜI|KẾT QUẢ',
      'text name hamlet leader_id answer outcome',
    ],
  ])('%s', (head, columns) => {
    const guessed = guessColumns(head.split('|'))
    const inOrder = Object.entries(guessed).sort(([, a], [, b]) => a - b)
    expect(inOrder.map(([column]) => column).join(' ')).toBe(columns)
  })

  test('stand under a title, and rows are counted as the spreadsheet does', () => {
    const reading = readImport([
      ['BẢNG TỔNG HỢP'],
      [],
      ['Họ tên', 'Nội dung'],
      [],
      ['Lan', 'Đường hỏng'],
      [null, ''],
    ])
    expect(reading).toEqual({
      ok: true,
      table: { head: ['Họ tên', 'Nội dung'], rows: [{ line: 5, cells: ['Lan', 'Đường hỏng'] }] },
    })
  })

  test('of a row that says it is a denunciation nothing is kept', () => {
    const reading = readImport([
      ['Họ tên', 'Nội dung', 'Loại'],
      ['Kín', 'Chuyện kín', 'ĐƠN TỐ CÁO'],
    ])
    expect(reading).toMatchObject({ table: { rows: [{ line: 2, cells: [], isApart: true }] } })
  })
})

describe('values', () => {
  test.each([
    ['Thôn Hạ', { value: '31' }],
    ['THÔN HÀ', { value: '32' }],
    ['thon ha', { error: 'ambiguous' }],
    ['Hạ', { error: 'ambiguous' }],
    ['TDP 5', { value: '33' }],
    ['tổ dân phố số 5', { value: '33' }],
    ['Thôn Lạ', { error: 'unknown' }],
  ])('the hamlet "%s"', (text, read) => expect(readHamlet(lists.hamlets, text)).toEqual(read))

  test.each([
    ['Đất đai', 'land'],
    ['GIAO THÔNG', 'roads'],
    ['Môi trường, rác thải', 'environment'],
    ['nước sạch', 'water'],
    ['Y tế; giáo dục', 'health'],
    ['Khác', 'other'],
  ])('the topic "%s"', (text, value) => expect(readTopic(labels, text)).toEqual({ value }))

  test('kinds, outcomes, leaders, agencies, days and numbers', () => {
    expect(readKind(labels, 'Đề nghị')).toEqual({ value: 'recommendation' })
    expect(readKind(labels, 'lời khen')).toEqual({ error: 'unknown' })
    expect(readOutcome(labels, 'Đã giải đáp')).toEqual({ value: 'answered_here' })
    expect(readOutcome(labels, 'Không thuộc thẩm quyền')).toEqual({ value: 'not_ours' })
    expect(readLeader(lists.leaders, 'Ông Lê Thanh Bình, Chủ tịch UBND xã')).toEqual({ value: '61' })
    expect(readLeader(lists.leaders, 'Bí thư Đảng ủy xã')).toEqual({ value: '62' })
    expect(readLeader(lists.leaders, 'Ai đó')).toEqual({ error: 'unknown' })
    expect(readAgency(lists.agencies, 'kt')).toEqual({ value: '11' })
    expect(['5/12/2026', '05-12-26', '2026-12-05', '05/12/2026 00:00'].map(readDate)).toEqual(
      Array(4).fill({ value: '2026-12-05' }),
    )
    expect(['31/02/2026', '12/2026', 'sớm'].map(readDate)).toEqual(Array(3).fill({ error: 'not_a_date' }))
    expect(readPhone('912000111')).toEqual({ value: '0912000111' })
  })
})

test('two rows that say the same are two; spelling and order of columns do not make another one of a row', () => {
  const rowsOf = (raw: string[][]) => {
    const reading = readImport(raw)
    if (!reading.ok) throw new Error(reading.why)
    return readRows(
      reading.table,
      { ...guessMatching(reading.table), elsewhere: true },
      { lists, labels, heardOn: '2026-11-23' },
    )
  }
  const identities = (raw: string[][]) => rowsOf(raw).map((row) => (row.ok ? row.identity : null))
  const [one, two] = identities([
    ['Họ tên', 'Nội dung'],
    ['Hoà', 'Đường hỏng'],
    ['Hoà', 'Đường hỏng'],
  ])
  expect(one).not.toBe(two)
  expect(
    identities([
      ['Nội dung', 'Họ tên'],
      ['đường  hỏng', 'HÒA'],
    ]),
  ).toEqual([one])
})
