const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long a sign-in holds without use, and at most; how often use is written down; how long the second factor is waited for. In ms. */
export const SIGN_IN_SLIDES = 12 * HOUR
export const SIGN_IN_LASTS = 7 * 24 * HOUR
export const SEEN_EVERY = HOUR
export const SECOND_FACTOR_WAITS = 10 * MINUTE

/** Ten wrong passwords or codes lock an account for a quarter of an hour, from wherever they came. */
export const ACCOUNT_ATTEMPTS = { limit: 10, windowMs: 15 * MINUTE, locks: true } as const
/** A whole office may share one address, so it gets more. */
export const ADDRESS_ATTEMPTS = { limit: 30, windowMs: 15 * MINUTE, locks: true } as const

/** Both ends of a sign-in that is used now, epoch ms; `endsAt` is fixed once it began. */
export function signInEnds(now: number, endsAt = now + SIGN_IN_LASTS): { expiresAt: number; endsAt: number } {
  return { expiresAt: Math.min(now + SIGN_IN_SLIDES, endsAt), endsAt }
}
