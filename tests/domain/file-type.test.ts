import { expect, test } from 'vitest'
import { checkFile, MOST_BYTES, RESIDENT_FILES, STAFF_FILES } from '../../src/domain/attachment.ts'
import { recognise } from '../../src/domain/file-type.ts'
import { docx, exe, joined, pdf, photo, screenshot, zip } from '../support/files.ts'

const ascii = (words: string) => Buffer.from(words, 'latin1')

test('each type is told by its content', () => {
  expect([photo(), screenshot(), pdf(), docx()].map((bytes) => recognise(bytes))).toEqual(
    ['jpeg', 'png', 'pdf', 'docx'].map((type) => ({ ok: true, type })),
  )
})

test.each([
  ['a programme', exe()],
  ['a page', joined(ascii('<!doctype html><script>alert(1)</script>'))],
  ['an SVG', joined(ascii('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))],
  ['a GIF', joined(ascii('GIF89a'), [1, 0, 1, 0])],
  ['nothing to speak of', joined([0])],
  ['a plain zip', zip({ 'readme.txt': 'x' })],
  ['a spreadsheet', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })],
  ['a programme with a PDF behind it', joined(exe(), pdf())],
  ['a PDF with a programme behind it', joined(pdf(), exe())],
  ['a PDF with a zip behind it', joined(pdf(), docx())],
  ['a page with a zip behind it', joined(ascii('<script>'), docx())],
  ['a zip with a page behind it', joined(docx(), ascii('<script>'))],
  [
    'a zip that names a part twice',
    zip({ '[Content_Types].xml': '', 'evil.exe': '' }, { 'evil.exe': 'word/document.xml' }),
  ],
])('%s is not taken', (_name, bytes) => {
  expect(recognise(bytes)).toEqual({ ok: false, refusal: 'unknown' })
})

test('macros and controls are told apart from what is no document', () => {
  for (const part of [
    'word/vbaProject.bin',
    'word/VBAPROJECT.BIN',
    'word/activeX/activeX1.bin',
    'word\\vbaProject.bin',
  ])
    expect(recognise(docx({ [part]: 'x' })), part).toEqual({ ok: false, refusal: 'macros' })
})

test('an iPhone’s HEIC is told apart', () => {
  const heic = joined([0, 0, 0, 24], ascii('ftypheic'), [0, 0, 0, 0], ascii('mif1heic'))
  expect(recognise(heic)).toEqual({ ok: false, refusal: 'heic' })
})

test('a zip bomb is looked at without being unpacked, and one of too many parts is refused', () => {
  const bomb = docx({ 'word/media/a.bin': new Uint8Array(5_000_000) })
  // The directory says that five megabytes are four gigabytes.
  new DataView(bomb.buffer).setUint32(
    bomb.length - 22 - 46 - 'word/media/a.bin'.length + 24,
    0xfffffff0,
    true,
  )
  const began = process.cpuUsage()
  expect(recognise(bomb)).toEqual({ ok: true, type: 'docx' })
  expect(process.cpuUsage(began).user).toBeLessThan(200_000)
  const crowd = docx(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`word/${i}`, ''])))
  expect(recognise(crowd)).toEqual({ ok: false, refusal: 'unknown' })
})

test('a document cut anywhere, or with any byte of its directory changed, never throws', () => {
  const whole = docx()
  for (let length = 0; length < whole.length; length++)
    expect(recognise(whole.slice(0, length)).ok, `cut at ${length}`).toBe(false)
  for (let at = 0; at < whole.length; at++)
    for (const value of [0, 0x7f, 0xff]) {
      const spoilt = whole.slice()
      spoilt[at] = value
      expect(() => recognise(spoilt)).not.toThrow()
    }
})

test('size limits hold to the byte, a photo’s and a document’s', () => {
  const padded = (size: number) => {
    const bytes = new Uint8Array(size).fill(0x20)
    bytes.set(ascii('%PDF-1.7'))
    bytes.set(ascii('%%EOF'), size - 5)
    return bytes
  }
  expect(checkFile(padded(MOST_BYTES.document), STAFF_FILES)).toMatchObject({ ok: true })
  expect(checkFile(padded(MOST_BYTES.document + 1), STAFF_FILES)).toEqual({
    ok: false,
    refusal: 'document_too_large',
  })
  const large = joined(photo(), new Uint8Array(MOST_BYTES.photo))
  expect(checkFile(large, STAFF_FILES)).toEqual({ ok: false, refusal: 'photo_too_large' })
})

test('residents send no documents of word processors, and an empty file is called empty', () => {
  expect(checkFile(docx(), RESIDENT_FILES)).toEqual({ ok: false, refusal: 'unknown' })
  expect(checkFile(docx(), STAFF_FILES)).toMatchObject({ ok: true, type: 'docx' })
  expect(checkFile(new Uint8Array(0), STAFF_FILES)).toEqual({ ok: false, refusal: 'empty' })
  expect(checkFile(photo().slice(0, 300), STAFF_FILES)).toEqual({ ok: false, refusal: 'broken' })
})
