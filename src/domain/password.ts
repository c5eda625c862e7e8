import { ALPHABET, randomCode } from './receipt-code.ts'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200

export type PasswordFault = 'password_too_short' | 'password_is_username' | 'password_unchanged'

/** What is wrong with a chosen password, or null. `old` is the one it replaces, null where there is none. */
export function passwordFault(
  password: string,
  { username, old }: { username: string; old: string | null },
): PasswordFault | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'password_too_short'
  if (password.toLowerCase() === username.toLowerCase()) return 'password_is_username'
  return password === old ? 'password_unchanged' : null
}

const ONE_TIME_BYTES = 24
const ONE_TIME = new RegExp(`^([${ALPHABET}]{4})[- ]([${ALPHABET}]{4})[- ]([${ALPHABET}]{4})$`, 'i')

/** A password for a slip of paper, `XXXX-XXXX-XXXX` of signs that are not taken for one another: 59 random bits. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  return randomCode(random(ONE_TIME_BYTES), 12).replace(/(.{4})(.{4})/, '$1-$2-')
}

/**
 * A password as it is hashed: however a keyboard composes the Vietnamese letters, and one read from a slip also in small letters or with
 * spaces for dashes. Nothing else is changed or cut off.
 */
export function plainPassword(typed: string): string {
  const [slip, ...groups] = ONE_TIME.exec(typed.trim()) ?? []
  return slip === undefined ? typed.normalize('NFKC') : groups.join('-').toUpperCase()
}
