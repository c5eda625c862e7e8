/** How a picture lies: 1 upright, 2 to 8 turned or mirrored (Exif tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION_TAG = 0x0112
const SHORT = 3

/** The orientation in a TIFF block, as Exif has it; 1 where there is none or it cannot be read. Nothing else of it is looked at. */
export function orientationIn(tiff: Uint8Array): Orientation {
  if (tiff.length < 8) return 1
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return 1
  const isLittle = order === 0x4949
  const start = view.getUint32(4, isLittle)
  if (view.getUint16(2, isLittle) !== 42 || start + 2 > tiff.length) return 1
  const count = view.getUint16(start, isLittle)
  for (let n = 0; n < count; n++) {
    const at = start + 2 + n * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, isLittle) !== ORIENTATION_TAG || view.getUint16(at + 2, isLittle) !== SHORT)
      continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? (value as Orientation) : 1
  }
  return 1
}

/** A TIFF block that holds an orientation and nothing else. */
export function orientationBlock(orientation: Orientation): Uint8Array {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.from([...head, 0, 1, ...entry, 0, 0, 0, 0])
}
