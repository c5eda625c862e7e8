import { describe, expect, test } from 'vitest'
import { redactedReason, takesWordsOut } from '../../src/domain/redacted-reason.ts'

test.each<[before: string, after: string, lost: boolean]>([
  ['Đường lún.', 'Đường lún.', false],
  ['Đường lún.', 'ĐƯỜNG LÚN', false],
  ['Đường lún.', 'Lún đường!', false],
  ['Đường lủng.', 'Đường lún.', false],
  ['Đường lún.', 'Đường đã lún nặng.', false],
  ['Đường lún trước quán.', 'Đường lún.', true],
  ['Đường lún trước quán.', '', true],
  ['gọi 0912', 'gọi 0913', true],
  ['ông Nguyễn Văn Bảy', 'một hộ dân ở đó', true],
  ['hai hai', 'hai', true],
  ['', 'thêm', false],
])('%j → %j takes words out: %s', (before, after, lost) => {
  expect(takesWordsOut(before, after)).toBe(lost)
})

describe('the reason that the public reads', () => {
  const before = {
    publicAt: 5,
    publicText: 'Đường lún ở quán',
    publicPlace: '',
    originalText: 'Đường lún ở quán A',
    redactedReason: '',
  }
  const shorter = { text: 'Đường lún', place: '' }

  test('is asked for where words go, and kept as written', () => {
    expect(redactedReason(before, shorter, ' ')).toBeNull()
    expect(redactedReason(before, shorter, undefined)).toBeNull()
    expect(redactedReason(before, shorter, ' Lý do ')).toBe('Lý do')
  })

  test('stands from an earlier edit until the text is whole again', () => {
    const redacted = { ...before, redactedReason: 'Cũ' }
    expect(redactedReason(redacted, shorter, undefined)).toBe('Cũ')
    expect(redactedReason(redacted, { text: before.originalText, place: '' }, 'Cũ')).toBe('')
  })

  test('is none before the text is public, and for a place it is asked as well', () => {
    expect(redactedReason({ ...before, publicAt: null }, shorter, undefined)).toBe('')
    const placed = { ...before, publicPlace: 'ngõ nhà ông chủ' }
    expect(redactedReason(placed, { text: before.originalText, place: '' }, undefined)).toBeNull()
  })
})
