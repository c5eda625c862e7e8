import { expect, test } from 'vitest'
import { slugOf } from '../../src/domain/slug.ts'

test.each([
  ['Xã Vĩnh Trại', 'xa-vinh-trai'],
  ['Xã Vĩnh Trại'.normalize('NFD'), 'xa-vinh-trai'],
  ['  Phường  Đông-Kinh (mới) ', 'phuong-dong-kinh-moi'],
  ['Đặc khu Lý Sơn 2', 'dac-khu-ly-son-2'],
  ['???', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
