import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillTemplate, unfilledFields, withTemplate } from '../../src/domain/template.ts'

describe('a template', () => {
  test.each([
    ['Ý kiến {{mã ý kiến}} nhận ngày {{ngày nhận}}.', 'Ý kiến K7P2 nhận ngày 23/11/2026.'],
    ['Field typed without marks: {{ma y kien}}', 'Field typed without marks: K7P2'],
    ['In capitals and spaced: {{ MÃ Ý KIẾN }}', 'In capitals and spaced: K7P2'],
    ['Decomposed: {{mã ý kiến}}', 'Decomposed: K7P2'],
    ['The officer fills in {{số ngày}}.', 'The officer fills in {{số ngày}}.'],
    ['Empty values stay: {{nơi nêu}}', 'Empty values stay: {{nơi nêu}}'],
    ['No field: {{}} { } {{a\nb}}', 'No field: {{}} { } {{a\nb}}'],
  ])('%s', (text, filled) => {
    const values = { 'mã ý kiến': 'K7P2', 'ngày nhận': '23/11/2026', 'nơi nêu': '' }
    expect(fillTemplate(text, values)).toBe(filled)
  })

  test('what a value holds is never read as a field again', () => {
    const values = { 'cơ quan': '{{mã ý kiến}} $& $1', 'mã ý kiến': 'K7P2' }
    expect(fillTemplate('{{cơ quan}}', values)).toBe('{{mã ý kiến}} $& $1')
  })

  test('fields that are still open are each named once', () => {
    expect(unfilledFields('{{số ngày}} ngày, {{số ngày}}, {{nơi}}')).toEqual(['{{số ngày}}', '{{nơi}}'])
    expect(unfilledFields('Xong.')).toEqual([])
  })

  test('comes after what was written, and takes nothing of it away', () => {
    expect(withTemplate('', 'Mẫu')).toBe('Mẫu')
    expect(withTemplate('  \n', 'Mẫu')).toBe('Mẫu')
    fc.assert(
      fc.property(fc.string(), fc.string(), (written, filled) => {
        expect(withTemplate(`x${written}`, filled).startsWith(`x${written}`.trimEnd())).toBe(true)
        expect(withTemplate(`x${written}`, filled).endsWith(filled)).toBe(true)
      }),
    )
  })
})
