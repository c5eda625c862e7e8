import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { paths } from '../paths.ts'
import type { PublicEnv } from './context.ts'
import { refusePage } from './refusals.tsx'
import { takesUploads, uploadSize } from './upload-limit.ts'

/** Headers of every answer. Nothing inline, nothing from elsewhere, never inside a foreign frame. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  // A file is shown under a policy of its own, which is narrower.
  overwrite: false,
})

/** Forms are taken from our own pages alone: same origin as the request, or as PUBLIC_URL where a proxy ends TLS. */
export const ownForms = createMiddleware<PublicEnv>(async (c, next) => {
  // A mail program posts there by itself (RFC 8058): the secret in the address is all it takes.
  if (c.req.path.startsWith(paths.unsubscription(''))) return next()
  const own = new URL(c.var.platform.publicUrl).origin
  const check = csrf({ origin: (origin) => origin === own || origin === new URL(c.req.url).origin })
  try {
    await check(c, next)
  } catch (error) {
    if (isForbidden(error)) return refusePage(c, 403, c.var.s.errors.forbidden_origin!)
    throw error
  }
})

function isForbidden(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 403
}

/** 5,000 characters of Vietnamese are 15 kB; the largest form holds a few such fields. */
const LARGEST_FORM_BYTES = 256 * 1024

const textSize = bodyLimit({
  maxSize: LARGEST_FORM_BYTES,
  onError: (c) => {
    const { too_large: tooLarge, 'list.too_many_lines': tooManyLines } = c.var.s.errors
    return refusePage(c, 413, (c.req.path === paths.calendarImport ? tooManyLines : tooLarge)!)
  },
})

/** What a post may weigh: text alone, or with files where files are asked for. */
export const formSize = createMiddleware<PublicEnv>((c, next) =>
  takesUploads(c.req.path) ? uploadSize(c, next) : textSize(c, next),
)
