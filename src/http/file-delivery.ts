import type { AttachmentRow } from '../../db/queries/attachments.ts'
import { disposition } from '../domain/file-name.ts'
import { TYPE_FACTS, typeOfMime } from '../domain/file-type.ts'
import type { AnyContext } from './context.ts'
import { notFoundPage } from './refusals.tsx'

/** Nothing in a file runs, loads or is framed. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * Answers with the bytes of a file under `name`: shown in the browser where that can show it, saved where not, always as the type that it was found to be. `shared` is for what everybody may open:
 * it is asked for again each time, so that what is taken back is gone at once; anything else is kept by nobody.
 */
export async function sendFile(
  c: AnyContext,
  file: Pick<AttachmentRow, 'fileKey' | 'type' | 'digest' | 'bytes'>,
  { name, shared }: { name: string; shared: boolean },
): Promise<Response> {
  const type = typeOfMime(file.type)
  if (!type) return notFoundPage(c)
  const { mime, isShown, kind } = TYPE_FACTS[type]
  const tag = `"${file.digest}"`
  const headers = {
    'Content-Type': mime,
    'Content-Disposition': disposition(isShown ? 'inline' : 'attachment', name),
    'Content-Security-Policy': kind === 'photo' ? `sandbox; ${NOTHING}` : NOTHING,
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': shared ? 'no-cache' : 'private, no-store',
    ...(shared && { ETag: tag }),
  }
  if (shared && isNamed(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
  if (c.req.method === 'HEAD') return c.body(null, 200, { ...headers, 'Content-Length': String(file.bytes) })
  const bytes = await c.var.platform.files?.get(file.fileKey)
  if (bytes) return c.body(bytes, 200, headers)
  c.var.platform.log({ event: 'file-missing' })
  return notFoundPage(c)
}

function isNamed(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false
}
