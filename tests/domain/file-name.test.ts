import { expect, test } from 'vitest'
import { disposition, keptName, shownName } from '../../src/domain/file-name.ts'

test.each([
  ['Đơn của thôn Thượng.pdf', 'Đơn của thôn Thượng.pdf'],
  ['../../../etc/passwd', 'passwd.pdf'],
  ['..\\..\\windows\\system32\\bao cao.pdf', 'bao cao.pdf'],
  ['C:\\Users\\Lan\\don.PDF', 'don.pdf'],
  ['don\0.exe', 'don.exe.pdf'],
  ['virus.exe', 'virus.exe.pdf'],
  ['hop\u202efdp.exe', 'hopfdp.exe.pdf'],
  ['dong\r\nX-Evil: 1.pdf', 'dong X-Evil_ 1.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['  ... .pdf', 'tep.pdf'],
  ['', 'tep.pdf'],
  ['..', 'tep.pdf'],
  ['a"b<c>|?*.pdf', 'a_b_c____.pdf'],
  ['đơn.pdf'.normalize('NFD'), 'đơn.pdf'],
])('%j is kept as %j', (given, kept) => {
  expect(keptName(given, 'pdf')).toBe(kept)
})

test('the ending is that of what the file is', () => {
  expect(keptName('anh.jpeg', 'jpeg')).toBe('anh.jpeg')
  expect(keptName('anh.png', 'jpeg')).toBe('anh.png.jpg')
  expect(keptName('anh.JPG', 'jpeg')).toBe('anh.jpg')
})

test('a name of 255 bytes of Vietnamese is cut at a letter, its ending kept', () => {
  const long = `${'ế'.repeat(84)}a`
  expect(new TextEncoder().encode(`${long}.p`).length).toBe(255)
  const kept = keptName(long, 'pdf')
  expect(kept).toBe(`${'ế'.repeat(65)}.pdf`)
  expect(new TextEncoder().encode(kept).length).toBe(199)
  // A letter with marks that no single code point has stays whole or goes whole.
  const marked = keptName('q\u0303\u0323'.repeat(60), 'pdf')
  expect(marked.replace('.pdf', '').length % 3).toBe(0)
})

test('a header carries the whole name, and an ASCII one beside it', () => {
  expect(disposition('inline', 'Đơn “kiến nghị” (1).pdf')).toBe(
    `inline; filename="Don _kien nghi_ (1).pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%E2%80%9Cki%E1%BA%BFn%20ngh%E1%BB%8B%E2%80%9D%20%281%29.pdf`,
  )
  expect(disposition('attachment', 'a"\\b\r\nX: y\u{1f600}.docx')).toMatch(
    /^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w%.~!-]*$/,
  )
})

test('a refused file is named as its sender knows it, on one line', () => {
  expect(shownName('C:\\Anh\\nha\r\n.exe')).toBe('nha .exe')
  expect(Array.from(shownName('ế'.repeat(300)))).toHaveLength(60)
})
