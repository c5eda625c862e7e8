import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHABET, codeFromBytes, randomCode, readCode } from '../../src/domain/receipt-code.ts'

const codes = fc.uint8Array({ minLength: 8, maxLength: 16 }).map(codeFromBytes)
const signsOf = (code: string) => code.replace('-', '')

describe('the alphabet', () => {
  test('has 31 signs that nobody takes for another', () => {
    expect(ALPHABET).toBe('23456789ABCDEFGHJKMNPQRSTUVWXYZ')
    expect(new Set(ALPHABET).size).toBe(31)
  })
})

describe('a receipt code', () => {
  test('is made of bytes alone, the same each time', () => {
    expect(codeFromBytes(new Uint8Array(8))).toBe('2222-2222')
    expect(codeFromBytes(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1))).toBe('3222-222S')
    expect(codeFromBytes(new Uint8Array(8).fill(255))).toBe(codeFromBytes(new Uint8Array(8).fill(255)))
  })

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
        expect(readCode(code)).toBe(code)
      }),
    )
  })

  test('with any one sign wrong is not read', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const signs = signsOf(code)
        for (let at = 0; at < 8; at++) {
          for (const sign of ALPHABET.replace(signs[at]!, '')) {
            expect(readCode(signs.slice(0, at) + sign + signs.slice(at + 1))).toBe(null)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('with two neighbours changed about is not read', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const signs = signsOf(code)
        for (let at = 0; at < 7; at++) {
          const swapped = signs.slice(0, at) + signs[at + 1] + signs[at] + signs.slice(at + 2)
          expect(readCode(swapped)).toBe(signs[at] === signs[at + 1] ? code : null)
        }
      }),
    )
  })

  test('takes every sign in every place about equally often', () => {
    const counts = new Map<string, number>()
    for (let n = 0; n < 31 * 1000; n++) {
      const code = signsOf(codeFromBytes(createHash('sha256').update(`${n}`).digest()))
      for (let at = 0; at < 8; at++) counts.set(at + code[at]!, (counts.get(at + code[at]!) ?? 0) + 1)
    }
    expect(counts.size).toBe(8 * 31)
    expect(Math.min(...counts.values())).toBeGreaterThan(850)
    expect(Math.max(...counts.values())).toBeLessThan(1150)
  })

  test('is refused of fewer than 8 bytes', () => {
    expect(() => codeFromBytes(new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('reading what was typed', () => {
  test.each([
    '3222-222S',
    '3222222s',
    ' 3222 222s ',
    '3222–222S',
    '3222—222S',
    '3222−222S',
    '3222‑222S',
    '3 2 2 2 - 2 2 2 S',
    '3222\u00a0222S\n',
    '3222.222S.',
    '３２２２－２２２Ｓ',
    '3222\u200b-222S',
  ])('takes %j', (typed) => {
    expect(readCode(typed)).toBe('3222-222S')
  })

  test.each([
    '',
    '3222-222',
    '3222-222SR',
    '3222-222R',
    '0222-222S',
    'O222-222S',
    '3222-22IS',
    '3222-22LS',
    '3222-221S',
    '3222_222S',
    'Đ222-222S',
  ])('refuses %j', (typed) => {
    expect(readCode(typed)).toBe(null)
  })
})

describe('a public code', () => {
  test('has the asked length and no check sign', () => {
    expect(randomCode(Uint8Array.of(0, 0, 0, 0, 0, 33), 6)).toBe('432222')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.uint8Array({ minLength: 16, maxLength: 24 }),
        (length, bytes) => {
          const code = randomCode(bytes, length)
          expect(code).toHaveLength(length)
          expect([...code].every((sign) => ALPHABET.includes(sign))).toBe(true)
        },
      ),
    )
  })

  test('is refused of fewer bytes than signs', () => {
    expect(() => randomCode(new Uint8Array(5), 6)).toThrow(RangeError)
  })
})
