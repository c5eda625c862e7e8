import { describe, expect, test } from 'vitest'
import { partsOf } from '../../src/domain/quality/parts.ts'
import { isEmptyFormula, namesLegalBasis, saysWhatIsDone } from '../../src/domain/quality/said.ts'
import { qualityFaults } from '../../src/domain/quality.ts'

describe('parts of what was asked', () => {
  test.each<[string, string[]]>([
    ['Đường lún, bao giờ sửa?', []],
    ['1. Đường lún', []],
    ['1. Đường lún.\n2. Nước đục.', ['Đường lún.', 'Nước đục.']],
    ['1) Đường lún; 2) Nước đục', ['Đường lún;', 'Nước đục']],
    ['Tôi hỏi: 1. Đường lún. 2. Nước đục. 3. Rác.', ['Đường lún.', 'Nước đục.', 'Rác.']],
    ['Câu 1: Đường lún\nCâu 2: Nước đục', ['Đường lún', 'Nước đục']],
    ['1- Đường lún\n2- Nước đục', ['Đường lún', 'Nước đục']],
    ['(1) Đường lún\n(2) Nước đục', ['Đường lún', 'Nước đục']],
    ['- Đường lún\n- Nước đục', ['Đường lún', 'Nước đục']],
    ['+ Đường lún\n+ Nước đục', ['Đường lún', 'Nước đục']],
    ['a) Đường lún\nb) Nước đục', ['Đường lún', 'Nước đục']],
    ['Thứ nhất, đường lún. Thứ hai, nước đục.', ['đường lún.', 'nước đục.']],
    ['Thứ nhất là đường lún.\nThứ hai là nước đục.\nThứ ba: rác.', ['đường lún.', 'nước đục.', 'rác.']],
    ['Một là đường lún; hai là nước đục.', ['đường lún;', 'nước đục.']],
    ['Một là đường lún; hai là nước đục.'.normalize('NFD'), ['đường lún;', 'nước đục.']],
    ['Ngày 1/12/2026 đường lún. 2.500 hộ chịu ảnh hưởng. 3.500 người.', []],
    ['Đường rộng 1.5 m. 2 bên có rãnh.', []],
    ['Có hai việc. Ba hộ cùng ký.', []],
  ])('%j', (text, parts) => {
    expect(partsOf(text).map((part) => part.text)).toEqual(parts)
  })
})

const ASKED =
  '1. Đường liên thôn bị lún, bao giờ sửa?\n2. Nước sinh hoạt đục từ tháng trước.\n3. Đèn đường hỏng.'
const GOOD =
  'Căn cứ Luật Đường bộ 2024. Nội dung 1: UBND xã sửa đường xong trước ngày 15/12/2026. Nội dung 2: trạm cấp nước đã thay lọc. Nội dung 3: Đội điện thay đèn trong tháng 12.'

const partsLeft = (draft: string) =>
  qualityFaults(ASKED, draft, [])
    .filter(({ finding }) => finding === 'part')
    .map(({ hit }) => hit)

describe('each numbered part is answered', () => {
  test.each<[string, string[]]>([
    [GOOD, []],
    ['1. Sửa đường. 2. Thay lọc. 3. Thay đèn.', []],
    ['Thứ nhất, sửa đường. Thứ hai, thay lọc. Thứ ba, thay đèn.', []],
    ['Về nội dung thứ nhất: sửa đường. Về nội dung thứ ba: thay đèn.', ['2']],
    ['Ý 1, 2: đã xong. Ý 3: thay đèn.', []],
    ['Các câu hỏi 1-3: đã xong.', []],
    ['Các nội dung 1 và 3 đã xong.', ['2']],
    ['Đường liên thôn bị lún sẽ được sửa. Về việc nước sinh hoạt đục từ tháng trước: đã thay lọc.', ['3']],
    ['Xã sẽ sửa đường, thay lọc nước và đèn.', ['1', '2', '3']],
    ['Câu 12 không có.', ['1', '2', '3']],
  ])('%s', (draft, left) => {
    expect(partsLeft(draft)).toEqual(left)
  })

  test('without numbers nothing is counted', () => {
    expect(qualityFaults('Bao giờ sửa đường?', GOOD, [])).toEqual([])
  })
})

test.each<[string, boolean]>([
  ['Căn cứ Luật Đất đai năm 2024', true],
  ['theo Bộ luật Dân sự', true],
  ['theo luật số 31/2024/QH15', true],
  ['Nghị định số 30/2020/NĐ-CP', true],
  ['nghị định 30 của Chính phủ', true],
  ['Thông tư liên tịch số 5', true],
  ['Quyết định số 12/QĐ-UBND ngày 05/3/2026', true],
  ['Quyết định của UBND tỉnh số 12/2025/QĐ-UBND', true],
  ['Nghị quyết 05-NQ/ĐU', true],
  ['Căn cứ Luật Đất đai'.normalize('NFD'), true],
  ['Chủ tịch đã quyết định sửa đường', false],
  ['quyết định 5 triệu đồng', false],
  ['đúng pháp luật Việt Nam', false],
  ['theo quy định của pháp luật', false],
  ['theo luật', false],
  ['', false],
])('legal basis: %s → %s', (text, named) => {
  expect(namesLegalBasis(text)).toBe(named)
})

test.each<[string, boolean]>([
  ['UBND xã sửa đường xong trước ngày 15/12/2026.', true],
  ['Phòng Kinh tế trả lời trong 10 ngày.', true],
  ['Công ty cấp nước thay ống trong quý I năm 2027.', true],
  ['Việc này trạm y tế làm trong tháng 12.', true],
  ['Đường đã được sửa xong.', true],
  ['Đèn đã thay thế.', true],
  ['Sau việc này không còn nội dung nào phải thực hiện.', true],
  ['UBND xã sẽ sửa đường.', false],
  ['Sẽ làm trước ngày 15/12/2026.', false],
  ['UBND xã tiếp thu. Sẽ làm năm 2027.', false],
  ['', false],
])('what, who, when: %s → %s', (text, said) => {
  expect(saysWhatIsDone(text)).toBe(said)
})

test.each<[string, boolean]>([
  ['Xã ghi nhận ý kiến của bà con.', true],
  ['Xin tiếp thu.', true],
  ['UBND xã sẽ xem xét. Trân trọng cảm ơn ông/bà.', true],
  ['Kính gửi bà Lan. Xã ghi nhận và sẽ nghiên cứu ý kiến này. Trân trọng.', true],
  ['Xã xin tiếp thu ý kiến, sẽ có biện pháp.', true],
  [
    'Xã ghi nhận ý kiến. UBND xã đã giao Phòng Kinh tế khảo sát đoạn đường trước nhà văn hóa, đổ lại nền và trải nhựa trước ngày 15/12/2026.',
    false,
  ],
  ['Đường được sửa trước ngày 15/12/2026.', false],
  ['Không.', false],
])('a formula alone: %s → %s', (text, empty) => {
  expect(isEmptyFormula(text)).toBe(empty)
})

test('an empty promise owes everything', () => {
  expect(qualityFaults(ASKED, 'Xã ghi nhận ý kiến.', [])).toEqual([
    { finding: 'part', hit: '1' },
    { finding: 'part', hit: '2' },
    { finding: 'part', hit: '3' },
    { finding: 'no_basis', hit: '' },
    { finding: 'no_work', hit: '' },
    { finding: 'empty_formula', hit: '' },
  ])
})

test('a commitment says what is done by whom by when; a dropped one does not', () => {
  const draft = 'Căn cứ Luật Đường bộ 2024, đường được sửa.'
  expect(qualityFaults('Hỏi', draft, [{ state: 'proposed' }])).toEqual([])
  expect(qualityFaults('Hỏi', draft, [{ state: 'dropped' }])).toEqual([{ finding: 'no_work', hit: '' }])
})

test('the longest texts are looked through at once', () => {
  for (const piece of ['1. ', '- \n', 'thứ nhất, ', 'ý 1, 2 và ', 'xã sẽ ', 'a']) {
    const text = piece.repeat(20_000 / piece.length)
    const began = process.cpuUsage()
    qualityFaults(text.slice(0, 5000), text, [])
    expect(process.cpuUsage(began).user).toBeLessThan(1_500_000)
  }
})
