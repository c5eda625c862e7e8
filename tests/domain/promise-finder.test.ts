import { expect, test } from 'vitest'
import { findPromises } from '../../src/domain/promise-finder.ts'

const TODAY = '2026-11-23'
const AGENCIES = [
  { id: 11, name: 'Phòng Kinh tế' },
  { id: 12, name: 'Phòng Văn hóa – Xã hội' },
  { id: 13, name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
]
const found = (text: string) => findPromises(text, AGENCIES, TODAY)
const daysIn = (text: string) => found(text).map(({ dueOn }) => dueOn)

test.each([
  ['Xã sẽ sửa đường xong trước ngày 15/12/2026.', '2026-12-15'],
  ['Xã sẽ sửa đường xong trước ngày 5-1-2027.', '2027-01-05'],
  ['Xã sẽ sửa đường xong trước 15.12.2026.', '2026-12-15'],
  ['Việc này hoàn thành chậm nhất ngày 05 tháng 01 năm 2027.', '2027-01-05'],
  ['Sẽ khắc phục trước ngày 20/12.', '2026-12-20'],
  ['Sẽ khắc phục trước ngày 10/01.', '2027-01-10'],
  ['Hoàn thành trong tháng 12/2026.', '2026-12-31'],
  ['Hoàn thành trong tháng 02 năm 2028.', '2028-02-29'],
  ['Hoàn thành trước tháng 3/2027.', '2027-02-28'],
  ['Sẽ thực hiện trong quý I/2027.', '2027-03-31'],
  ['Sẽ thực hiện trong quý IV năm 2026.', '2026-12-31'],
  ['Sẽ thực hiện trong quý 2/2027.', '2027-06-30'],
  ['Sẽ xong trước quý III/2027.', '2027-06-30'],
  ['Sẽ thực hiện trong 6 tháng đầu năm 2027.', '2027-06-30'],
  ['Sẽ hoàn thành trong năm 2027.', '2027-12-31'],
  ['Thi công từ ngày 01/12/2026 đến hết ngày 30/12/2026.', '2026-12-30'],
  ['Trả lời xong ngay trong ngày 23/11/2026.', '2026-11-23'],
])('%s', (text, day) => {
  expect(daysIn(text)).toEqual([day])
})

test.each([
  'Xã đã sửa đường xong trước ngày 15/10/2026.',
  'Căn cứ Quyết định số 15/2024/QĐ-UBND ngày 02/03/2024, ý kiến được trả lời như sau.',
  'Xã sẽ xem xét trong thời gian tới.',
  'Xã ghi nhận ý kiến.',
  'Đề nghị ông bà nộp hồ sơ trước ngày 15/12/2026.',
  'Đề nghị ông nộp hồ sơ trước ngày 15/12/2026.',
  'Đề nghị gia đình thu dọn vật liệu trước ngày 15/12/2026.',
  'Sẽ xong trước ngày 31/02/2027.',
  'Gọi số 0912.345.678 trong giờ làm việc.',
  '',
])('no promise: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('each sentence of a longer answer stands for itself, with the agency it names', () => {
  const text = `Về đường liên thôn: Phòng Kinh tế sẽ sửa xong trước ngày 15/12/2026. Xã đã nhắc nhà thầu.
- phòng kinh tế, hạ tầng và đô thị hoàn thành khảo sát trong tháng 01/2027;
2) UBND xã Vĩnh Trại tổ chức họp thôn trước ngày 30/11/2026.`
  expect(found(text)).toEqual([
    {
      sentence: 'Về đường liên thôn: Phòng Kinh tế sẽ sửa xong trước ngày 15/12/2026.',
      dueOn: '2026-12-15',
      agencyId: 11,
      who: 'Phòng Kinh tế',
    },
    {
      sentence: 'phòng kinh tế, hạ tầng và đô thị hoàn thành khảo sát trong tháng 01/2027;',
      dueOn: '2027-01-31',
      agencyId: 13,
      who: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    },
    {
      sentence: 'UBND xã Vĩnh Trại tổ chức họp thôn trước ngày 30/11/2026.',
      dueOn: '2026-11-30',
      agencyId: null,
      who: 'UBND xã Vĩnh Trại',
    },
  ])
})

test('a text typed with combining marks reads the same', () => {
  const text = 'Phòng Kinh tế sẽ sửa xong trước ngày 15/12/2026.'
  expect(found(text.normalize('NFD'))).toEqual(found(text))
})
