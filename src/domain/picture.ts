import { strippedJpeg } from './jpeg.ts'
import { strippedPng } from './png.ts'

/**
 * A picture without what its camera wrote beside it (place, time, device, owner, thumbnails, comments, whatever follows its end), its pixels byte for byte as
 * they were and its orientation kept. Null where it is not whole: then nothing of it may be stored.
 */
export function stripped(bytes: Uint8Array, type: 'jpeg' | 'png'): Uint8Array<ArrayBuffer> | null {
  const pieces = type === 'jpeg' ? strippedJpeg(bytes) : strippedPng(bytes)
  return pieces && joined(pieces)
}

function joined(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
