import { expect, test } from 'vitest'
import { type BookPage, numberFlaw, skipReasonOf } from '../../src/domain/numbering.ts'

const page = (last: number | null, more: Partial<BookPage> = {}): BookPage => ({
  last,
  isTaken: false,
  isOwnSeries: false,
  ...more,
})
const REASON = 'Số 6 cấp cho giấy mời'

test.each([
  ['the next number', 6, '', page(5), null],
  ['the first of a year, whatever it is', 41, '', page(null), null],
  ['a number that leaves one out, without a reason', 7, '', page(5), 'skipReason required'],
  ['a number that leaves one out, with its reason', 7, REASON, page(5), null],
  ['a number far ahead, without a reason', 99_999, '', page(5), 'skipReason required'],
  ['a free number further back, left out before', 3, '', page(5), null],
  ['the last number again', 5, '', page(5, { isTaken: true }), 'number taken'],
  ['a number further back that is given', 3, '', page(5, { isTaken: true }), 'number taken'],
  ['a given number, with a reason', 5, REASON, page(5, { isTaken: true }), 'number taken'],
  [
    'the next of a series that is numbered here',
    6,
    '',
    page(5, { isOwnSeries: true }),
    'series numbered_here',
  ],
  [
    'the first of a series that is numbered here',
    1,
    REASON,
    page(null, { isOwnSeries: true }),
    'series numbered_here',
  ],
])('%s', (_, number, reason, book, flaw) => {
  const found = numberFlaw(number, reason, book)
  expect(found && `${found.field} ${found.code}`).toBe(flaw)
})

test.each([
  ['a gap keeps its reason', 7, page(5), REASON],
  ['the next number needs none', 6, page(5), ''],
  ['a number further back needs none', 3, page(5), ''],
  ['the first of a year needs none', 41, page(null), ''],
])('%s', (_, number, book, kept) => {
  expect(skipReasonOf(number, REASON, book)).toBe(kept)
})
