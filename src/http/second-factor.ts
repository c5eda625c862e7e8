import { generateSecret, generateURI, verify } from 'otplib'
import { codeFromBytes, readCode } from '../domain/receipt-code.ts'
import { keyedHex, seal, unseal } from './keys.ts'
import type { Platform } from './platform.ts'

const STEP_S = 30
const BACKUP_CODES = 10
const SEAL_IV_BYTES = 12

/** A new shared secret, sealed for the database. It is shown again until its first code was typed, so it stays on the server. */
export function newSealedSecret(platform: Platform): Promise<string> {
  return seal(platform.secretKey, platform.random(SEAL_IV_BYTES), generateSecret())
}

/** The secret of an authenticator app, null where there is none or the installation’s key is another one. */
export function openSecret(platform: Platform, sealed: string | null): Promise<string | null> {
  return sealed === null ? Promise.resolve(null) : unseal(platform.secretKey, sealed)
}

/** The address that an authenticator app reads from the QR code. */
export function authenticatorAddress(issuer: string, username: string, secret: string): string {
  return generateURI({ issuer, label: username, secret })
}

/**
 * The time step whose code was typed, one step early or late allowed for clocks that differ; null for a wrong code. `lastStep` is the last
 * one used: a code is good once, and none before it is good any more.
 */
export async function stepOfCode(
  secret: string,
  typed: string,
  { lastStep, now }: { lastStep: number; now: number },
): Promise<number | null> {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const result = await verify({ secret, token, epoch: Math.floor(now / 1000), epochTolerance: STEP_S })
  if (!result.valid || !('timeStep' in result) || result.timeStep <= lastStep) return null
  return result.timeStep
}

/** Ten codes for a lost phone, shown once; the database knows their keyed digests. */
export async function newBackupCodes(
  platform: Platform,
  userId: number,
): Promise<{ codes: string[]; rows: { id: number; codeHash: string }[] }> {
  const codes = Array.from({ length: BACKUP_CODES }, () => codeFromBytes(platform.random(16)))
  const rows = await Promise.all(
    codes.map(async (code) => ({ id: platform.newId(), codeHash: await digestOf(platform, userId, code) })),
  )
  return { codes, rows }
}

/** The digest of a typed backup code; null where it cannot be one. */
export async function backupCodeHash(
  platform: Platform,
  userId: number,
  typed: string,
): Promise<string | null> {
  const code = readCode(typed)
  return code === null ? null : digestOf(platform, userId, code)
}

function digestOf(platform: Platform, userId: number, code: string): Promise<string> {
  return keyedHex(platform.secretKey, 'backup-code', `${userId}:${code}`)
}
