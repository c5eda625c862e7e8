import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The installation's key: from SECRET_KEY, or a file beside the database that is made at the first start. Receipts and sealed secrets hang
 * on it, so it is never made anew where it exists, and a backup takes it along.
 */
export function secretKeyOf(configured: string | undefined, databaseUrl: string): string {
  if (configured) return configured
  const folder = databaseUrl.startsWith('file:') ? dirname(databaseUrl.slice('file:'.length)) : 'data'
  const file = join(folder, 'secret.key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(folder, { recursive: true })
  const key = randomBytes(48).toString('base64url')
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}
