import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The installation's key: from SECRET_KEY, or a file beside the database that is made at the first start. Receipts and sealed secrets hang
 * on it, so it is never made anew where it exists, and a backup takes it along.
 */
export function secretKeyOf(configured: string | undefined, databaseUrl: string): string {
  const found = findSecretKey(configured, databaseUrl)
  if (found !== null) return found
  const file = keyFileOf(databaseUrl)
  mkdirSync(dirname(file), { recursive: true })
  const key = randomBytes(48).toString('base64url')
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

/** The same where it is there already; null otherwise: what works on an office that is served elsewhere must not make a second key. */
export function findSecretKey(configured: string | undefined, databaseUrl: string): string | null {
  if (configured) return configured
  const file = keyFileOf(databaseUrl)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

function keyFileOf(databaseUrl: string): string {
  const folder = databaseUrl.startsWith('file:') ? dirname(databaseUrl.slice('file:'.length)) : 'data'
  return join(folder, 'secret.key')
}
