import { expect, test } from 'vitest'
import { issuerInText, noticeHeader, placeAndDate, signatureOf, withoutKind } from '../../src/domain/paper.ts'

const commune = { name: 'Xã Đông', level: 'commune' } as const
const province = { name: 'Tỉnh Mẫu', level: 'province' } as const

test('a paper of the committee names the body above and the one that issues', () => {
  expect(noticeHeader('peoples_committee', commune, province)).toEqual({
    above: 'UBND TỈNH MẪU',
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG'],
    sign: 'TB-UBND',
    isParty: false,
    place: 'Đông',
  })
  expect(noticeHeader('peoples_committee', province, null).above).toBeNull()
  expect(noticeHeader('council_board', commune, province).issuer[0]).toBe('HỘI ĐỒNG NHÂN DÂN')
})

test('a paper of the Party has the header of the Party', () => {
  expect(noticeHeader('party_committee', commune, province)).toEqual({
    above: 'ĐẢNG BỘ TỈNH MẪU',
    issuer: ['ĐẢNG ỦY', 'XÃ ĐÔNG'],
    sign: 'TB/ĐU',
    isParty: true,
    place: 'Đông',
  })
  expect(noticeHeader('party_committee', province, null).issuer).toEqual(['TỈNH ỦY MẪU'])
})

test('a deputy signs for the head, and an unknown signer leaves room for the name', () => {
  expect(signatureOf('peoples_committee', { name: 'Lê Thanh Bình', office: 'Chủ tịch UBND xã' })).toEqual({
    lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    name: 'Lê Thanh Bình',
  })
  expect(
    signatureOf('peoples_committee', { name: 'Hà Văn Tám', office: 'Phó Chủ tịch UBND xã' }).lines,
  ).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  expect(signatureOf('party_committee', null)).toEqual({ lines: ['T/M ĐẢNG ỦY', 'BÍ THƯ'], name: null })
})

test('days under 10 and months 1 and 2 carry a zero, the other months none', () => {
  expect(placeAndDate('Vĩnh Trại', '2026-12-05')).toBe('Vĩnh Trại, ngày 05 tháng 12 năm 2026')
  expect(placeAndDate('Đông', '2027-02-15')).toBe('Đông, ngày 15 tháng 02 năm 2027')
  expect(placeAndDate('Đông', '2027-03-01')).toBe('Đông, ngày 01 tháng 3 năm 2027')
  expect(placeAndDate('Đông', null)).toMatch(/^Đông, ngày {6}tháng/)
})

test('within a sentence the issuing body is written small, places keep their capitals', () => {
  expect(issuerInText('peoples_committee', commune)).toBe('Ủy ban nhân dân xã Đông')
  expect(issuerInText('party_committee', province)).toBe('Tỉnh ủy Mẫu')
  expect(withoutKind('Đặc khu Phú Quý')).toBe('Phú Quý')
})
