import { describe, expect, test } from 'vitest'
import {
  blackOut,
  findPersonalData,
  hitKey,
  markHits,
  namesToAskFor,
  type PersonalFinding,
} from '../../src/domain/redaction.ts'

const KNOWN = {
  names: ['Nguyễn Văn Bảy', 'Công An', 'Hoàng Thị Lan', 'Giàng A Páo', 'Nguyễn Hòa Bình'],
  asker: 'Hoàng Thị Lan',
  own: ['0200 000 111', '(0205) 3810 222'],
}

const found = (text: string) => findPersonalData(text, KNOWN).map(({ finding, words }) => [finding, words])

type Vector = [text: string, finding: PersonalFinding, words: string]

const HITS: Vector[] = [
  ['Xin gọi 0912345678 cho tôi', 'phone', '0912345678'],
  ['Xin gọi 0912 345 678.', 'phone', '0912 345 678'],
  ['ĐT: 0912.345.678', 'phone', '0912.345.678'],
  ['ĐT: 091-234-5678', 'phone', '091-234-5678'],
  ['SĐT (+84) 912 345 678', 'phone', '(+84) 912 345 678'],
  ['SĐT +84 912 345 678', 'phone', '+84 912 345 678'],
  ['SĐT +84.912.345.678', 'phone', '+84.912.345.678'],
  ['SĐT 0084912345678', 'phone', '0084912345678'],
  ['SĐT 84912345678', 'phone', '84912345678'],
  ['máy bàn 024 3825 1234', 'phone', '024 3825 1234'],
  ['máy bàn (024) 3825 1234', 'phone', '(024) 3825 1234'],
  ['máy bàn 0205.3812.345', 'phone', '0205.3812.345'],
  ['gọi O912345678', 'phone', 'O912345678'],
  ['gọi o9l2 345 678', 'phone', 'o9l2 345 678'],
  ['gọi 0912 x 345 x 678', 'phone', '0912 x 345 x 678'],
  ['gọi 0912 gạch 345 gạch 678', 'phone', '0912 gạch 345 gạch 678'],
  ['gọi 09a12b345c678', 'phone', '09a12b345c678'],
  ['gọi không chín một hai ba bốn năm sáu bảy tám', 'phone', 'không chín một hai ba bốn năm sáu bảy tám'],
  ['gọi 0912345678 12 hộ cùng ký', 'phone', '0912345678'],
  ['0912345678 đồng ý', 'phone', '0912345678'],
  ['zalo0912345678', 'phone', '0912345678'],
  ['số của tôi là 0 9 1 2 3 4 5 6 7 8', 'phone', '0 9 1 2 3 4 5 6 7 8'],
  ['CCCD 001203004567', 'identity', '001203004567'],
  ['căn cước công dân số 024 203 004 567', 'identity', '024 203 004 567'],
  ['số định danh cá nhân: 020.190.001.234', 'identity', '020.190.001.234'],
  ['001203004567', 'identity', '001203004567'],
  ['CMND số 081 234 567', 'identity', '081 234 567'],
  ['chứng minh nhân dân 181234567', 'identity', '181234567'],
  ['tôi tên Lan, 181234567', 'identity', '181234567'],
  ['hộ chiếu B1234567', 'identity', 'B1234567'],
  ['STK 0101 2345 6789 tại ngân hàng', 'account', '0101 2345 6789'],
  ['số tài khoản: 19034567890123', 'account', '19034567890123'],
  ['chuyển vào 9704 3612 3456 7890', 'account', '9704 3612 3456 7890'],
  ['chuyển vào 12345678901234', 'account', '12345678901234'],
  ['thư lan.hoang@gmail.com nhé', 'email', 'lan.hoang@gmail.com'],
  ['thư lan.hoang @ gmail.com nhé', 'email', 'lan.hoang @ gmail.com'],
  ['thư lanhoang(at)gmail.com', 'email', 'lanhoang(at)gmail.com'],
  ['thư lanhoang a còng yahoo.com.vn', 'email', 'lanhoang a còng yahoo.com.vn'],
  ['thửa đất số 45', 'plot', 'thửa đất số 45'],
  ['thửa 123', 'plot', 'thửa 123'],
  ['Thửa số 45/2 của nhà tôi', 'plot', 'Thửa số 45/2'],
  ['các thửa 12, 13 và 14', 'plot', 'thửa 12, 13 và 14'],
  ['thua dat so 45', 'plot', 'thua dat so 45'],
  ['tờ bản đồ số 12', 'plot', 'tờ bản đồ số 12'],
  ['tờ bản đồ địa chính số: 7', 'plot', 'tờ bản đồ địa chính số: 7'],
  ['tờ số 12', 'plot', 'tờ số 12'],
  ['giấy chứng nhận quyền sử dụng đất số CB 123456', 'plot', 'CB 123456'],
  ['sổ đỏ số AB 12345678', 'plot', 'AB 12345678'],
  ['số nhà 12', 'house', 'số nhà 12'],
  ['Số nhà: 12A/5', 'house', 'Số nhà: 12A/5'],
  ['nhà số 5/3 ngõ 20', 'house', 'nhà số 5/3'],
  ['nhà 12A ngõ 5', 'house', 'nhà 12A'],
  ['ở số 12 đường Lê Lợi', 'house', 'số 12'],
  ['ở số 15/4, phố Chợ', 'house', 'số 15/4'],
  ['căn hộ 1205 chung cư', 'house', 'căn hộ 1205'],
  ['xe 29A-123.45 chạy nhanh', 'plate', '29A-123.45'],
  ['xe 12B1-234.56', 'plate', '12B1-234.56'],
  ['xe 30E 12345', 'plate', '30E 12345'],
  ['biển số 29a 12345', 'plate', '29a 12345'],
  ['biển kiểm soát: 29-B1 234.56', 'plate', '29-B1 234.56'],
  ['ông Nguyễn Văn Bảy lấn đường', 'name', 'Nguyễn Văn Bảy'],
  ['ÔNG NGUYỄN VĂN BẢY', 'name', 'NGUYỄN VĂN BẢY'],
  ['ong nguyen van bay lan duong', 'name', 'nguyen van bay'],
  ['anh giàng a páo', 'name', 'giàng a páo'],
  ['tôi là Hoàng Thị Lan', 'name', 'Hoàng Thị Lan'],
  ['chị Thị Lan', 'name', 'Thị Lan'],
  ['chị Hoàng  Thị\nLan', 'name', 'Hoàng  Thị\nLan'],
  ['ông Công An ở xóm', 'name', 'Công An'],
  ['tôi là Hoàng Thị Lan'.normalize('NFD'), 'name', 'Hoàng Thị Lan'.normalize('NFD')],
  ['thửa đất số 45'.normalize('NFD'), 'plot', 'thửa đất số 45'.normalize('NFD')],
]

describe('finds', () => {
  test.each(HITS)('%s → %s', (text, finding, words) => {
    expect(found(text)).toEqual([[finding, words]])
  })

  test('several of them, each where it stands', () => {
    const text =
      'Bà Hoàng Thị Lan, số nhà 7, thửa đất số 45, tờ bản đồ số 12, gọi 0912 345 678 hoặc lan@gmail.com.'
    expect(found(text)).toEqual([
      ['name', 'Hoàng Thị Lan'],
      ['house', 'số nhà 7'],
      ['plot', 'thửa đất số 45'],
      ['plot', 'tờ bản đồ số 12'],
      ['phone', '0912 345 678'],
      ['email', 'lan@gmail.com'],
    ])
  })
})

const INNOCENT = [
  '',
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020',
  'Nghị định 30/2020/NĐ-CP, Luật số 42/2013/QH13, Thông tư 05/2021/TT-TTCP',
  'Quyết định số 1234/QĐ-UBND ngày 09/12/2026',
  'Công văn số 05/UBND-VP, Thông báo 15-TB/ĐU, Quy định 11-QĐi/TW',
  'Văn bản số 912 ngày 03/4/2026 của Sở Xây dựng',
  'ngày 09/12/2026 15 hộ dân đã ký',
  'từ 01.02.2026 đến 28-02-2026, tháng 12/2026, năm 2026 – 2030',
  'ngày 2026-12-09 lúc 7 giờ 30',
  'kinh phí 1.234.567.890 đồng, 250.000.000đ, 12,5 tỷ, 150 triệu đồng',
  'kinh phí 1 234 567 890 đồng; giá 123456789 đồng',
  'diện tích 1.250 m2, dài 12.345 m, công suất 1200 kWh, 3.500 người, 99,99%',
  'đường dài 50 m 12.345 đồng một mét',
  'Điện thoại văn phòng: 0200 000 111 hoặc 02053810222',
  'Gọi 113, 114, 115, 111 hoặc tổng đài 1900 1234, 18001091',
  'gửi về vanphong@xadong.gov.vn',
  'mã số thuế 0101234567, mã hồ sơ 000.00.12.251123.0001',
  'Còn thừa 3 suất, đội thua 2 điểm, tổ dân phố số 3, tổ số 5',
  'ngõ 12, ngách 5, hẻm 7 đường Lê Lợi, quốc lộ 4B, tỉnh lộ 234',
  'nhà văn hóa thôn 3, 12 nhà dân, nhà 2 tầng, nhà số liệu',
  'bản đồ quy hoạch 1/500, tờ trình số 15/TTr-UBND',
  'công an xã và an ninh trật tự; lực lượng công an',
  'đất nước hòa bình, cầu Hòa Bình, chị Lan, cô Bình',
  'ông Nguyễn Văn Bảo, ông Nguyễn Văn',
  'Kết quả 10/12 hộ, tỷ lệ 805/815, 8 của 8',
  'khu 29A, lô B1, km 12+345, hồ sơ 12-A',
  'một hai ba bốn năm sáu bảy tám chín mười',
  'không có năm nào, hai ba hộ, bốn năm trăm người, sáu bảy tháng',
  'Điều 4 khoản 1 điểm a, phụ lục 2, mục 1.2.3.4.5.6.7.8.9',
  '35.000.000 - 40.000.000 đồng/hộ',
]

test.each(INNOCENT)('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('names are asked for where they are written large, or begin with a family name', () => {
  expect(namesToAskFor('công an xã')).toEqual([])
  expect(namesToAskFor('ông Công An')).toEqual(['cong an'])
  expect(namesToAskFor('ông nguyễn văn bảy')).toEqual(['nguyen van bay'])
  expect(namesToAskFor('ông nguyễn bảy')).toEqual([])
  expect(namesToAskFor('Ông Giàng A Páo')).toEqual(
    expect.arrayContaining(['ong giang a pao', 'giang a pao', 'a pao']),
  )
  expect(namesToAskFor('Lan.')).toEqual([])
  expect(namesToAskFor('Hà, Nội')).toEqual([])
})

test('a text as long as an answer may be asks for a bounded number of names, in capitals too', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `từ${i}`).join(' ')
  expect(namesToAskFor(words)).toEqual([])
  expect(namesToAskFor(words.toUpperCase())).toEqual([])
  const shouted = `${words.toUpperCase()} NGUYỄN VĂN BẢY`
  expect(namesToAskFor(shouted)).toEqual(['nguyen van bay', 'nguyen van', 'van bay'])
})

test('the same number is the same find however it is cut, another one is another', () => {
  const key = (words: string) => hitKey({ finding: 'phone', words })
  expect(key('0912 345 678')).toBe(key('0912.345.678'))
  expect(key('0912 345 678')).not.toBe(key('0912 345 679'))
  expect(hitKey({ finding: 'name', words: 'HOÀNG  THỊ LAN' })).toBe('hoang thi lan')
  expect(hitKey({ finding: 'house', words: 'số nhà 1/2' })).not.toBe(
    hitKey({ finding: 'house', words: 'số nhà 12' }),
  )
})

test('blacked out, nothing of what was found is left', () => {
  const text = 'Bà Hoàng Thị Lan, gọi 0912 345 678, số nhà 7 ngõ 2.'
  const hidden = blackOut(text, findPersonalData(text, KNOWN))
  expect(hidden).toBe('Bà […], gọi […], […] ngõ 2.')
  expect(findPersonalData(hidden, KNOWN)).toEqual([])
})

/** A small generator: the same texts on every run. */
function* texts(count: number) {
  let state = 20261123
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state % below
  }
  const pieces = [
    ...HITS.map(([text]) => text),
    ...INNOCENT,
    ...[
      '\n',
      ' ',
      '\u0301',
      '\u200b',
      '\ud800',
      '😀',
      'ﬁ',
      'İ',
      '½',
      '<script>',
      '\u0000',
      '0',
      '9',
      '12',
      '-',
      '.',
      '+84',
      '@',
      'số ',
      'thửa ',
    ],
  ]
  for (let i = 0; i < count; i++) {
    let text = ''
    for (let n = next(9); n >= 0; n--) {
      const piece = pieces[next(pieces.length)]!
      text += next(3) === 0 ? piece.slice(next(piece.length + 1)) : piece
    }
    yield text
  }
}

test('whatever is written: never throws, spans are right, in order, apart, and cover what they say', () => {
  for (const text of texts(3000)) {
    const hits = findPersonalData(text, KNOWN)
    let end = 0
    for (const hit of hits) {
      expect(hit.start).toBeGreaterThanOrEqual(end)
      expect(hit.end).toBeGreaterThan(hit.start)
      expect(text.slice(hit.start, hit.end)).toBe(hit.words)
      end = hit.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
    expect(
      markHits(text, hits)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  }
})

test('a long row of anything is looked through in no time', () => {
  for (const piece of ['0', '0 ', 'một ', 'a', '0912', 'số nhà ', '1.', '09a', 'x@', 'thửa 1, ']) {
    const began = process.cpuUsage()
    findPersonalData(piece.repeat(20_000 / piece.length), KNOWN)
    expect(process.cpuUsage(began).user).toBeLessThan(1_500_000)
  }
})
