import { expect, test } from 'vitest'
import { documentSign } from '../../src/domain/document.ts'
import { bookYear, dateFlaw, formatDocumentNumber } from '../../src/domain/document-number.ts'

test.each([
  [5, 'UBND-VP', '05/UBND-VP'],
  [9, 'TB-UBND', '09/TB-UBND'],
  [10, 'UBND-VP', '10/UBND-VP'],
  [1234, 'UBND-VP', '1234/UBND-VP'],
  [5, 'CV/ĐU', '05-CV/ĐU'],
])('number %i of %s is written %s', (number, series, written) => {
  expect(formatDocumentNumber({ number, series })).toBe(written)
})

test('a paper stands in the book of its year', () => {
  expect(bookYear('2026-12-31')).toBe(2026)
})

test.each([
  ['2026-11-20', null],
  ['2026-11-23', null],
  ['2026-11-19', 'before_approval'],
  ['2026-11-24', 'in_future'],
])('dated %s, approved on the 20th, today being the 23rd: %s', (issuedOn, flaw) => {
  expect(dateFlaw(issuedOn, { approvedOn: '2026-11-20', today: '2026-11-23' })).toBe(flaw)
})

test('a sign stands the same wherever a paper is named', () => {
  expect(documentSign({ number: 5, series: 'TB/ĐU' })).toBe('05-TB/ĐU')
  expect(documentSign({ number: 5, series: 'TB-UBND' })).toBe('05/TB-UBND')
})
