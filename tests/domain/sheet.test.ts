import { describe, expect, test } from 'vitest'
import {
  readSheet,
  SHEET_COLUMNS,
  type SheetOpinion,
  type SheetRow,
  standsOf,
} from '../../src/domain/sheet.ts'

const { key, code, answer } = SHEET_COLUMNS

describe('reading a sheet', () => {
  test('columns are found by their heads, in whatever order and below whatever title', () => {
    const table = [
      ['UBND XÃ'],
      [null, answer, 'Ghi chú', code, key],
      [1, ' Đã sửa.\r\nXong ', 'x', 'K7P2', '3.abc'],
    ]
    expect(readSheet(table)).toEqual({
      ok: true,
      rows: [{ line: 3, key: '3.abc', code: 'K7P2', answer: 'Đã sửa.\nXong' }],
    })
  })

  test('heads are the same word however they are spelled', () => {
    const table = [
      [key.toUpperCase().normalize('NFD'), code.toLowerCase(), ` ${answer}  `],
      ['3.a', 'K7P2', 'Có'],
    ]
    expect(readSheet(table)).toMatchObject({ ok: true })
  })

  test.each([
    [
      'nothing of ours',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { ok: false, why: 'no_head' },
    ],
    [
      'no code',
      [
        [key, answer],
        ['3.a', 'Có'],
      ],
      { ok: false, why: 'column_missing', column: 'code' },
    ],
    [
      'no key',
      [
        [code, answer],
        ['K7P2', 'Có'],
      ],
      { ok: false, why: 'column_missing', column: 'key' },
    ],
    [
      'two answers',
      [
        [key, code, answer, answer],
        ['3.a', 'K', 'x', 'y'],
      ],
      { ok: false, why: 'column_twice', column: 'answer' },
    ],
    [
      'only a head',
      [
        [key, code, answer],
        [null, null, ''],
      ],
      { ok: false, why: 'empty' },
    ],
    [
      'too long',
      [[key, code, answer], ...Array.from({ length: 1001 }, () => ['3.a', 'K', 'x'])],
      { ok: false, why: 'too_many_rows' },
    ],
  ])('%s is refused by name', (_, table, refusal) => {
    expect(readSheet(table)).toEqual(refusal)
  })
})

describe('what becomes of a row', () => {
  const row = (values: Partial<SheetRow> = {}): SheetRow => ({
    line: 2,
    key: 'k',
    code: 'A',
    answer: 'Đã sửa',
    ...values,
  })
  const opinion = (values: Partial<SheetOpinion> = {}): SheetOpinion => ({
    code: 'A',
    seq: 3,
    draft: '',
    mayDraft: true,
    ...values,
  })
  const standOf = (one: SheetRow, known: SheetOpinion | null, seq: number | null = 3) =>
    standsOf([one], new Map(known ? [[known.code, known]] : []), () => seq)[0]

  test.each([
    ['what is new is taken', row(), opinion(), 3, 'new'],
    ['an empty answer is left', row({ answer: '' }), opinion(), 3, 'blank'],
    [
      'the same again changes nothing, though the opinion moved on with it',
      row(),
      opinion({ seq: 4, draft: 'Đã sửa' }),
      3,
      'same',
    ],
    [
      'and neither once it was submitted',
      row(),
      opinion({ seq: 5, draft: 'Đã sửa', mayDraft: false }),
      3,
      'same',
    ],
    ['somebody worked on it', row(), opinion({ seq: 4, draft: 'Khác' }), 3, 'moved'],
    ['another agency has it', row(), opinion({ mayDraft: false }), 3, 'gone'],
    ['nobody knows it', row(), null, 3, 'gone'],
    ['a key that is not ours', row(), opinion(), null, 'key_wrong'],
    ['too long', row({ answer: 'x'.repeat(20_001) }), opinion(), 3, 'too_long'],
  ] as const)('%s', (_, one, known, seq, stand) => {
    expect(standOf(one, known, seq)).toBe(stand)
  })

  test('of two rows about one opinion the first counts', () => {
    const rows = [row(), row({ line: 3, answer: 'Khác' })]
    expect(standsOf(rows, new Map([['A', opinion()]]), () => 3)).toEqual(['new', 'twice'])
  })
})
