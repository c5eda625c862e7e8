import { describe, expect, test } from 'vitest'
import { isWorthALook, sharedWords, soughtTerms } from '../../src/domain/similar.ts'

const matches = (text: string, place = '') => soughtTerms(text, place).map(({ match }) => match)

describe('what is looked for in other opinions', () => {
  test('is pairs of words side by side, without those that say nothing', () => {
    expect(matches('Đề nghị sửa đường liên thôn.')).toEqual(['"duong lien"', '"sua duong"', '"lien thon"'])
  })

  test('is the same in every spelling', () => {
    const spellings = [
      'Thủy lợi kênh mương',
      'Thuỷ lợi kênh mương',
      'Thủy lợi kênh mương'.normalize('NFD'),
      'THỦY LỢI KÊNH MƯƠNG',
      'thuy loi kenh muong',
    ]
    for (const spelling of spellings) expect(matches(spelling)).toEqual(matches('thuy loi kenh muong'))
    expect(matches('thuy loi kenh muong')).toEqual(['"kenh muong"', '"thuy loi"', '"loi kenh"'])
  })

  test('does not reach over the end of a sentence', () => {
    expect(matches('Đường hỏng nặng. Nước bẩn quá')).not.toContain('"nang nuoc"')
  })

  test('takes a leaf for a leaf, and a word that says nothing for itself where no marks are typed', () => {
    expect(matches('rụng lá vàng rơi')).toContain('"la vang"')
    expect(matches('duong la cua thon xom minh hong nang')).not.toContain('"la cua"')
  })

  test('is single words where a text has hardly any pair', () => {
    expect(matches('Điện')).toEqual(['"dien"'])
  })

  test('is nothing of a text without words, and never an operator', () => {
    expect(matches('?! … ""')).toEqual([])
    for (const match of matches('"OR" NEAR(a b) * ^col: AND NOT (x) — {y}'))
      expect(match).toMatch(/^"[a-z0-9 ]+"$/)
  })

  test('is at most twelve terms of however long a text, the repeated ones first', () => {
    const long = `${'cầu treo '.repeat(2)}${Array.from({ length: 900 }, (_, n) => `chữ${n} số${n}`).join(' ')}`
    expect(matches(long)).toHaveLength(12)
    expect(matches(long)[0]).toBe('"cau treo"')
  })

  test('takes the place along', () => {
    expect(matches('Hỏng', 'đầu cầu Khe Dài')).toContain('"khe dai"')
  })
})

test('words that lie side by side are named together, as they were written', () => {
  const terms = soughtTerms('Nhà văn hóa thôn dột, mái tôn thủng', '')
  const shared = terms.filter(({ match }) => ['"nha van"', '"van hoa"', '"mai ton"'].includes(match))
  expect(sharedWords(shared)).toEqual(['nhà văn hóa', 'mái tôn'])
})

describe('what was found is worth a look', () => {
  test('when it shares three terms, or two and its hamlet or topic', () => {
    expect(isWorthALook({ shared: 3, sameHamlet: false, sameTopic: false }, 8)).toBe(true)
    expect(isWorthALook({ shared: 2, sameHamlet: true, sameTopic: false }, 8)).toBe(true)
    expect(isWorthALook({ shared: 2, sameHamlet: false, sameTopic: false }, 8)).toBe(false)
  })

  test('and never for hamlet and topic alone', () => {
    expect(isWorthALook({ shared: 1, sameHamlet: true, sameTopic: true }, 8)).toBe(false)
    expect(isWorthALook({ shared: 1, sameHamlet: false, sameTopic: false }, 1)).toBe(true)
  })
})
