import { expect, test } from 'vitest'
import { fold } from '../../src/domain/folding.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { opinions } from '../../views/strings/vi/opinions.ts'

// Scripts of the page, read as the browser reads them: they have no types.
const [page, lettersOfPage] = ['../../static/capture.js', '../../static/capture-letters.js']
const { findKnown } = await import(page)
const { fold: foldInPage, matchLabels } = await import(lettersOfPage)

const LABELS = TOPICS.map((topic) => opinions.topic[topic])
const best = (typed: string): string | null => LABELS[matchLabels(LABELS, typed)[0] ?? -1] ?? null

test.each(['Đường', 'ĐƯỜNG'.normalize('NFD'), 'hoà', 'hòa', 'Thuỷ  lợi ', '', 'đĐ', 'Ơ ư'])(
  'the page folds “%s” as the server does',
  (text) => {
    expect(foldInPage(text)).toBe(fold(text))
  },
)

test.each([
  ['dd', 'Đất đai'],
  ['đđ', 'Đất đai'],
  ['ĐĐ'.normalize('NFD'), 'Đất đai'],
  ['gt', 'Giao thông'],
  ['nn', 'Thủy lợi, nông nghiệp'],
  ['dien', 'Điện'],
  ['Điện'.normalize('NFD'), 'Điện'],
])('the letters “%s” mean %s', (typed, label) => {
  expect(best(typed)).toBe(label)
})

test.each([
  ['đ', 'dd', 'Đất đai'],
  ['đ'.normalize('NFD'), 'dd', 'Đất đai'],
  ['á', 'as', 'An sinh, chính sách, hộ nghèo'],
  ['á'.normalize('NFD'), 'as', 'An sinh, chính sách, hộ nghèo'],
  ['đi', 'ddi', 'Điện'],
])('Telex makes “%s” of the keys “%s”, which mean %s', (typed, _keys, label) => {
  expect(best(typed)).toBe(label)
})

test('who meant the letter that Telex made finds it next', () => {
  const [first, next] = matchLabels(LABELS, 'đ')
  expect([LABELS[first!], LABELS[next!]]).toEqual(['Đất đai', 'Điện'])
})

test('every topic is reached by its first word, and no letters or strange ones mean none', () => {
  for (const [place, label] of LABELS.entries())
    expect(matchLabels(LABELS, label.split(' ')[0]!)).toContain(place)
  expect([best(''), best(' '), best('zz')]).toEqual([null, null, null])
})

test('a typed name means whom it can only mean; two of one name are told apart by what was picked', () => {
  const known = [
    { value: 'Bùi Văn Khải', name: 'Bùi Văn Khải', hamlet: '32' },
    { value: 'Lý Thị Mai – Thôn Hạ', name: 'Lý Thị Mai', hamlet: '31' },
    { value: 'Lý Thị Mai – Thôn Thượng', name: 'Lý Thị Mai', hamlet: '32' },
  ]
  expect(findKnown(known, 'bui van khai')?.hamlet).toBe('32')
  expect(findKnown(known, 'Lý Thị Mai')).toBeNull()
  expect(findKnown(known, 'Lý Thị Mai – Thôn Hạ')?.hamlet).toBe('31')
  expect(findKnown(known, 'Ai đó')).toBeNull()
})
