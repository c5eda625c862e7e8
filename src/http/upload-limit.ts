import { createMiddleware } from 'hono/factory'
import { paths } from '../paths.ts'
import type { PublicEnv } from './context.ts'
import { refusePage } from './refusals.tsx'

/** Addresses whose forms carry files; every other one takes a form's worth of text. */
const UPLOADS = [
  paths.ask(':code'),
  paths.attachments(':code'),
  paths.newPetition,
  paths.commitmentDone(':code'),
  paths.sheets,
  paths.imports(':code'),
  // Sixty rows of what was said and answered.
  paths.paperEntry(':code'),
].map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))

/** Whether a post to this path may carry files, and so be larger than a form of words. */
export function takesUploads(path: string): boolean {
  return UPLOADS.some((address) => address.test(path))
}

const MEGABYTE = 1024 * 1024
/** Three photos of 8 MB and a page of text. */
export const LARGEST_UPLOAD_BYTES = 26 * MEGABYTE
/** A browser that is still sending does not read: so much more is taken off the line and thrown away, for the sentence to arrive. */
const DRAINED_BYTES = 64 * MEGABYTE
/** What is kept of a post that is too large: the fields before its files. */
const HEAD_BYTES = 256 * 1024

/**
 * Lets forms with files through up to `LARGEST_UPLOAD_BYTES`, counted while they arrive. Of a larger one the fields that stand before its files go on to the handler
 * with `tooLarge` set, so that what was typed comes back with the refusal.
 */
export const uploadSize = createMiddleware<PublicEnv>(async (c, next) => {
  const { raw } = c.req
  const length = Number(c.req.header('content-length') ?? Number.NaN)
  const isCounted = Number.isFinite(length) && !c.req.header('transfer-encoding')
  if (!raw.body || (isCounted && length <= LARGEST_UPLOAD_BYTES)) return next()
  const { kept, isWhole } = await receive(raw.body, isCounted && length > DRAINED_BYTES)
  const body = isWhole ? kept : fieldsOf(kept, c.req.header('content-type') ?? '')
  if (!body) return refusePage(c, 413, c.var.s.attachments.tooLargeTogether)
  if (!isWhole) c.set('tooLarge', true)
  c.req.raw = new Request(raw, { body })
  return next()
})

/** All of a body that is small enough, else its beginning; `isHopeless` reads no further than that. */
async function receive(
  body: ReadableStream<Uint8Array>,
  isHopeless: boolean,
): Promise<{ kept: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const reader = body.getReader()
  let chunks: Uint8Array[] = []
  let size = 0
  let isCut = false
  const most = isHopeless ? HEAD_BYTES : DRAINED_BYTES
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (!isCut) chunks.push(value)
    if (size > LARGEST_UPLOAD_BYTES && !isCut) {
      chunks = [joined(chunks).slice(0, HEAD_BYTES)]
      isCut = true
    }
    if (size > most) break
  }
  const isWhole = !isCut && !isHopeless
  return { kept: isWhole ? joined(chunks) : joined(chunks).slice(0, HEAD_BYTES), isWhole }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** The parts of a multipart body that are whole, closed as if nothing had followed; null where there are none. */
function fieldsOf(head: Uint8Array<ArrayBuffer>, contentType: string): Uint8Array<ArrayBuffer> | null {
  const boundary = /boundary="?([^";,\s]{1,70})"?/i.exec(contentType)?.[1]
  if (!boundary) return null
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  const end = text.lastIndexOf(`\r\n--${boundary}`)
  if (end < 0) return null
  return joined([head.subarray(0, end), new TextEncoder().encode(`\r\n--${boundary}--\r\n`)])
}
