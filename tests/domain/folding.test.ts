import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, fold, ftsQuery, markMatches, searchWords } from '../../src/domain/folding.ts'

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ,.-9',
    ),
  )
  .map((letters) => letters.join(''))
const anyText = fc.string({ unit: 'binary' })

describe('folding', () => {
  test.each([
    ['Đường', 'duong'],
    ['ĐỐI THOẠI', 'doi thoai'],
    ['đối thoại', 'doi thoai'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['HÒA', 'hoa'],
    ['thủy', 'thuy'],
    ['thuỷ', 'thuy'],
    ['Tổ dân phố số 9', 'to dan pho so 9'],
    ['ẮẰẲẴẶ ăâêôơư', 'aaaaa aaeoou'],
    ['  Nguyễn\t Thị\u00a0\n Lan ', 'nguyen thi lan'],
    ['', ''],
  ])('%j gives %j, composed or not, upper or lower case', (text, folded) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(fold(text.normalize(form))).toBe(folded)
      expect(fold(text.toUpperCase().normalize(form))).toBe(folded)
      expect(fold(text.toLowerCase().normalize(form))).toBe(folded)
    }
  })

  test('gives plain letters for every Vietnamese text, and folds no further', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z9 ,.-]*$/)
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD').toUpperCase())).toBe(fold(text))
      }),
    )
  })
})

describe('cleaning', () => {
  test.each([
    ['Nguye\u0302\u0303n Va\u0306n A', 'Nguyễn Văn A'],
    ['  đường\u0000 làng\u007f\u009f ', 'đường làng'],
    ['đường\tlàng', 'đường làng'],
    ['đường\r\nlàng\n\nta', 'đường làng ta'],
    ['\u202eđường\u202c \u2066làng\u2069\u200e\u061c', 'đường làng'],
    ['đư\u200bờ\u200dng\ufeff l\u00adàng\u2060', 'đường làng'],
    ['o\u200b\u031b', 'ơ'],
    ['đường\ud83d làng\udc00', 'đường làng'],
    ['👨‍👩‍👧 👍🏽 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧 👍🏽 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['👍\u200d', '👍'],
    ['👍\u200d\u200dlàng', '👍làng'],
    ['làng\u{e0041}\u{e0042}', 'làng'],
    ['\u0001', ''],
  ])('of %j leaves %j', (typed, stored) => {
    expect(clean(typed)).toBe(stored)
  })

  test('keeps the lines of a text that has some', () => {
    expect(clean(' một\r\nhai\rba\n\nbốn\u2028năm\tsáu \n', { lines: true })).toBe(
      'một\nhai\nba\n\nbốn\nnăm sáu',
    )
  })

  test('leaves nothing to clean, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (typed, lines) => {
        const stored = clean(typed, { lines })
        expect(clean(stored, { lines })).toBe(stored)
        expect(stored).toBe(stored.normalize('NFC').trim())
        expect(stored.replaceAll(lines ? '\n' : '', '')).not.toMatch(
          /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
        )
      }),
    )
  })
})

describe('a query', () => {
  test.each([
    ['Đường  liên-thôn, 9!', ['duong', 'lien', 'thon', '9']],
    ['"duong" OR NOT (x*) ^y', ['duong', 'or', 'not', 'x', 'y']],
    ['a b c d e f g h i k', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['  …!? ', []],
  ])('%j has the words %j', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })

  test('asks the index for every word, and for nothing without one', () => {
    expect(ftsQuery('Đường "làng" OR')).toBe('"duong" "lang" "or"')
    expect(ftsQuery(' "*" ')).toBe(null)
    expect(ftsQuery('')).toBe(null)
  })

  test('never carries an operator into the index', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(ftsQuery(query) ?? '"x"').toMatch(/^"[\p{L}\p{N}]+"( "[\p{L}\p{N}]+")*$/u)
      }),
    )
  })
})

describe('marking matches', () => {
  test.each(['NFC', 'NFD'] as const)('marks the words in the text as it was written (%s)', (form) => {
    const pieces = markMatches('Đường vào Hoà Bình, đường.'.normalize(form), 'duong HÒA')
    expect(pieces).toEqual(
      [
        { text: 'Đường', hit: true },
        { text: ' vào ', hit: false },
        { text: 'Hoà', hit: true },
        { text: ' Bình, ', hit: false },
        { text: 'đường', hit: true },
        { text: '.', hit: false },
      ].map(({ text, hit }) => ({ text: text.normalize(form), hit })),
    )
  })

  test('marks whole words, as the index finds them', () => {
    expect(markMatches('tổ chức', 'to')).toEqual([
      { text: 'tổ', hit: true },
      { text: ' chức', hit: false },
    ])
    expect(markMatches('toàn', 'to')).toEqual([{ text: 'toàn', hit: false }])
  })

  test('marks nothing without a word, and an empty text has no pieces', () => {
    expect(markMatches('đường làng', '!')).toEqual([{ text: 'đường làng', hit: false }])
    expect(markMatches('', 'duong')).toEqual([])
  })

  test('changes no character and cuts no word', () => {
    fc.assert(
      fc.property(
        fc.oneof(vietnamese, anyText),
        vietnamese,
        fc.constantFrom('NFC', 'NFD'),
        (typed, query, form) => {
          const text = typed.normalize(form)
          const pieces = markMatches(text, query)
          expect(pieces.map((piece) => piece.text).join('')).toBe(text)
          expect(pieces.every((piece) => piece.text !== '')).toBe(true)
        },
      ),
    )
    fc.assert(
      fc.property(vietnamese, fc.constantFrom('NFC', 'NFD'), (typed, form) => {
        const text = typed.normalize(form)
        const found = markMatches(text, typed.toUpperCase()).filter(({ hit }) => hit)
        expect(found.slice(0, 8).map((piece) => fold(piece.text))).toEqual(
          searchWords(text).slice(0, found.length),
        )
      }),
    )
  })
})
