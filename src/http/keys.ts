const encoder = new TextEncoder()

/** HMAC-SHA256 of `value` under the installation's key; `purpose` keeps the uses apart. Bytes. */
export async function keyed(secretKey: string, purpose: string, value: string): Promise<Uint8Array> {
  const key = await signingKey(secretKey)
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${purpose}\0${value}`)))
}

/** The last keys that were made ready, the newest at the end: the installation's own is asked for five times an opinion, and stays. */
const ready = new Map<string, Promise<CryptoKey>>()
const MOST_READY = 4

function signingKey(secretKey: string): Promise<CryptoKey> {
  const key =
    ready.get(secretKey) ??
    crypto.subtle.importKey('raw', encoder.encode(secretKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ])
  ready.delete(secretKey)
  ready.set(secretKey, key)
  for (const oldest of ready.keys()) {
    if (ready.size <= MOST_READY) break
    ready.delete(oldest)
  }
  return key
}

/** The same as 64 hex digits, as the database keeps it. */
export async function keyedHex(secretKey: string, purpose: string, value: string): Promise<string> {
  return toHex(await keyed(secretKey, purpose, value))
}

/** SHA-256 of the UTF-8 text as 64 hex digits; for random secrets only, since it has no key. */
export async function sha256Hex(value: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(value))))
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Two small hex digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte]
  return hex
}

/** The key of an empty form, 32 hex digits: what is recorded under it is recorded once, however often it is sent. */
export function newKey({ random }: { random(bytes: number): Uint8Array }): string {
  return toHex(random(16))
}

/** Base64 for addresses and cookies, without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Null where the text is not base64url. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}

/** Compares in a time that does not tell how much was right. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (const [i, byte] of a.entries()) difference |= byte ^ b[i]!
  return difference === 0
}

/** Seals a secret that has to be read again (a second factor) with AES-256-GCM under the installation's key: `iv.text`, base64url. */
export async function seal(secretKey: string, iv: Uint8Array, plain: string): Promise<string> {
  const key = await sealingKey(secretKey)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: iv as BufferSource },
    key,
    encoder.encode(plain),
  )
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`
}

/** Null where the seal does not fit: another key, or a changed text. */
export async function unseal(secretKey: string, sealed: string): Promise<string | null> {
  const [iv, text] = sealed.split('.').map(fromBase64Url)
  if (!iv || !text) return null
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await sealingKey(secretKey), text)
    return new TextDecoder().decode(plain)
  } catch {
    return null
  }
}

async function sealingKey(secretKey: string): Promise<CryptoKey> {
  const raw = await keyed(secretKey, 'seal', '')
  return crypto.subtle.importKey('raw', raw as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
