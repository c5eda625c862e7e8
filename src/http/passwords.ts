import { plainPassword } from '../domain/password.ts'
import { fromBase64Url, sameBytes, toBase64Url } from './keys.ts'
import type { Platform, ScryptCost } from './platform.ts'

const SALT_BYTES = 16

/** A password as it is stored: `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
export async function hashPassword(
  platform: Pick<Platform, 'random' | 'scrypt' | 'passwordCost'>,
  password: string,
): Promise<string> {
  const salt = platform.random(SALT_BYTES)
  const { N, r, p } = platform.passwordCost
  const hash = await platform.scrypt(plainPassword(password), salt, { N, r, p })
  return ['scrypt', N, r, p, toBase64Url(salt), toBase64Url(hash)].join('$')
}

/** Whether a password is the stored one. Without a stored one the same work is done for nothing, so that no clock tells who has an account. */
export async function passwordFits(
  platform: Pick<Platform, 'scrypt' | 'passwordCost'>,
  password: string,
  stored: string | null,
): Promise<boolean> {
  const known = stored === null ? null : readHash(stored)
  const { cost, salt, hash } = known ?? nobody(platform.passwordCost)
  const derived = await platform.scrypt(plainPassword(password), salt, cost)
  return sameBytes(derived, hash) && known !== null
}

interface StoredHash {
  cost: ScryptCost
  salt: Uint8Array
  hash: Uint8Array
}

function readHash(stored: string): StoredHash | null {
  const [, N, r, p, salt64, hash64] =
    /^scrypt\$(\d{1,8})\$(\d{1,3})\$(\d{1,3})\$([\w-]+)\$([\w-]+)$/.exec(stored) ?? []
  const salt = fromBase64Url(salt64 ?? '')
  const hash = fromBase64Url(hash64 ?? '')
  if (!N || !salt || !hash || hash.length === 0) return null
  return { cost: { N: Number(N), r: Number(r), p: Number(p) }, salt, hash }
}

function nobody(cost: ScryptCost): StoredHash {
  return { cost, salt: new Uint8Array(SALT_BYTES), hash: new Uint8Array(32) }
}
