import { type FormToken, readToken, writeToken } from '../domain/form-token.ts'
import { fromBase64Url, keyed, keyedHex, sameBytes, toBase64Url } from './keys.ts'
import type { Platform } from './platform.ts'

const SIGNATURE_BYTES = 18

/** A token for a form that is shown now; nothing is written until the form comes back. */
export function issueFormToken(platform: Platform, sessionId: number, now: number): Promise<string> {
  return signed(platform.secretKey, { nonce: toBase64Url(platform.random(16)), issuedAt: now, sessionId })
}

/** The token that a form brought for this session; null where it is not one of ours. Whether it is still fresh is another question. */
export async function openFormToken(
  secretKey: string,
  text: string,
  sessionId: number,
): Promise<FormToken | null> {
  const end = text.lastIndexOf('.')
  const token = readToken(text.slice(0, Math.max(end, 0)))
  const brought = fromBase64Url(text.slice(end + 1))
  if (!token || !brought || token.sessionId !== sessionId) return null
  return sameBytes(brought, await signature(secretKey, writeToken(token))) ? token : null
}

/** Tells whether two posts of one form say the same: keyed, so that the stored digest gives nothing away. */
export function contentDigest(secretKey: string, values: Record<string, string | boolean>): Promise<string> {
  return keyedHex(secretKey, 'form-content', JSON.stringify(Object.entries(values).sort()))
}

async function signed(secretKey: string, token: FormToken): Promise<string> {
  const text = writeToken(token)
  return `${text}.${toBase64Url(await signature(secretKey, text))}`
}

async function signature(secretKey: string, text: string): Promise<Uint8Array> {
  return (await keyed(secretKey, 'form-token', text)).slice(0, SIGNATURE_BYTES)
}
