import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, shortened } from '../../src/domain/excerpt.ts'

const read = (text: string, query: string, length: number) =>
  excerpt(text, query, length)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')

test('a short text is whole, its lines drawn together', () => {
  expect(read('Đường\n\nbị  lún', '', 220)).toBe('Đường bị lún')
  expect(read('Đường bị lún', 'duong', 220)).toBe('[Đường] bị lún')
})

test('a long text is cut between words', () => {
  expect(read('một hai ba bốn năm sáu', '', 12)).toBe('một hai ba…')
})

test('a word that was found further on is shown with a few words before it', () => {
  expect(read('một hai ba bốn năm sáu bảy tám chín mười', 'chin', 20)).toBe('…tám [chín] mười')
})

test('nothing is longer than was asked for, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (text, query) => {
      const shown = excerpt(text, query, 50)
      expect(shown.map((piece) => piece.text).join('').length).toBeLessThanOrEqual(52)
    }),
  )
})

test('a sentence that ends at the cut leaves its full stop to the dots', () => {
  const text = 'Báo ba lần không thấy ai. Đến nay vẫn vậy, không ai trả lời.'
  expect(shortened(text, 25)).toBe('Báo ba lần không thấy ai…')
  expect(shortened(text, 400)).toBe(text)
})
