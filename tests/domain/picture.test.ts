import { expect, test } from 'vitest'
import { orientationIn } from '../../src/domain/exif.ts'
import { stripped } from '../../src/domain/picture.ts'
import { chunk, drawing, exif, joined, PNG_HEAD, PRIVATE, photo, screenshot } from '../support/files.ts'

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const wordsIn = (bytes: Uint8Array) => PRIVATE.filter((word) => latin(bytes).includes(word))

test('what a phone writes beside a photo is there to be lost', () => {
  expect(wordsIn(photo())).toEqual(PRIVATE)
  expect(wordsIn(screenshot())).toEqual(['GPSLAT21', 'MayAnhCuaLan', 'thumbnail-of-the-face', 'motion photo'])
})

test('of a photo its drawing and its orientation are stored, byte for byte, and nothing else', () => {
  const pixels = drawing([0x12, 0x34]).filter((part) => part[1] !== 0xfe)
  const orientation = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  const expected = joined(
    [0xff, 0xd8],
    [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, ...orientation],
    ...pixels,
    [0xff, 0xd9],
  )
  const stored = stripped(photo(), 'jpeg')!
  expect(latin(stored)).toBe(latin(expected))
  expect(wordsIn(stored)).toEqual([])
})

test('an upright photo keeps no Exif at all, and stripping twice changes nothing more', () => {
  const once = stripped(photo({ orientation: 1 }), 'jpeg')!
  expect(latin(once)).not.toContain('Exif')
  expect(stripped(once, 'jpeg')).toEqual(once)
  const turned = stripped(photo({ orientation: 3 }), 'jpeg')!
  expect(stripped(turned, 'jpeg')).toEqual(turned)
})

test('the way Adobe means its colours stays, and nothing of what it writes behind it', () => {
  const adobe = joined([0xff, 0xee, 0, 22], Buffer.from('Adobe\0\x64\0\0\0\0\x02'), Buffer.from('GPSLAT21'))
  const stored = latin(stripped(photo({ before: [adobe] }), 'jpeg')!)
  expect(stored).toContain('\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\x02\xff')
  expect(stored).not.toContain('GPSLAT21')
})

test('of a screen shot the drawing, the gamma and the orientation are stored', () => {
  const stored = stripped(screenshot(), 'png')!
  const names = [...latin(stored).matchAll(/IHDR|eXIf|gAMA|tEXt|iTXt|tIME|IDAT|IEND/g)].map(([name]) => name)
  expect(names).toEqual(['IHDR', 'eXIf', 'gAMA', 'IDAT', 'IEND'])
  expect(wordsIn(stored)).toEqual([])
  expect(stripped(stored, 'png')).toEqual(stored)
  expect(stored.subarray(-8)).toEqual(chunk('IEND').subarray(-8))
})

test.each([true, false])('orientation is read from either byte order (little: %s)', (isLittle) => {
  expect([1, 5, 8].map((orientation) => orientationIn(exif({ orientation, isLittle })))).toEqual([1, 5, 8])
  expect([0, 9, 77].map((orientation) => orientationIn(exif({ orientation, isLittle })))).toEqual([1, 1, 1])
})

test('a picture of which an end is missing is refused, wherever it is cut', () => {
  for (const [type, whole, end] of [
    ['jpeg', photo(), latin(photo()).indexOf('motion photo')],
    ['png', screenshot(), latin(screenshot()).indexOf('motion photo')],
  ] as const) {
    for (let length = 0; length < end; length++) {
      expect(stripped(whole.slice(0, length), type), `${type} cut at ${length}`).toBeNull()
    }
  }
})

test('a PNG whose checksum is wrong, or that holds what must be understood and is not, is refused', () => {
  const spoilt = screenshot()
  spoilt[20] = 9
  expect(stripped(spoilt, 'png')).toBeNull()
  expect(stripped(screenshot({ more: [chunk('EVIL', [1])] }), 'png')).toBeNull()
  expect(stripped(screenshot({ more: [chunk('IHDR', new Array(13).fill(1))] }), 'png')).toBeNull()
  expect(stripped(joined(PNG_HEAD, chunk('IDAT', [1]), chunk('IEND')), 'png')).toBeNull()
  // Room for a message where four bytes belong.
  expect(
    latin(stripped(screenshot({ more: [chunk('gAMA', Buffer.from('GPSLAT21'))] }), 'png')!),
  ).not.toContain('GPSLAT21')
})

test('whatever is done to a picture, it is stripped for good or refused, and soon', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const began = process.cpuUsage()
  let kept = 0
  for (let round = 0; round < 6_000; round++) {
    const type = round % 2 === 0 ? 'jpeg' : 'png'
    const bytes = type === 'jpeg' ? photo() : screenshot()
    for (let change = 0; change <= next(6); change++) bytes[next(bytes.length)] = next(256)
    const cut = next(3) === 0 ? bytes.slice(0, next(bytes.length)) : bytes
    const stored = stripped(cut, type)
    if (!stored) continue
    kept++
    expect(stored.length).toBeLessThanOrEqual(cut.length)
    // What is drawn may have swallowed a neighbour whose length was spoilt; what is not drawn is gone.
    expect(stripped(stored, type)).toEqual(stored)
  }
  expect(kept).toBeGreaterThan(200)
  expect(process.cpuUsage(began).user).toBeLessThan(10_000_000)
}, 60_000)

test('eight megabytes that never end are refused at once', () => {
  const began = process.cpuUsage()
  const size = 8 * 1024 * 1024
  expect(stripped(new Uint8Array(size).fill(0xff), 'jpeg')).toBeNull()
  const fill = new Uint8Array(size).fill(0xff)
  fill.set(photo().subarray(0, latin(photo()).indexOf('motion photo') - 2))
  expect(stripped(fill, 'jpeg')).toBeNull()
  const empty = new Uint8Array(size)
  empty.set(screenshot().subarray(0, 33))
  expect(stripped(empty, 'png')).toBeNull()
  expect(process.cpuUsage(began).user).toBeLessThan(3_000_000)
})
