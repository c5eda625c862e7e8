/** What a form carries so that it is taken once: a nonce of its own, when it was opened, and for which session. */
export interface FormToken {
  /** 16 random bytes, base64url. The receipt is derived from it. */
  nonce: string
  /** Epoch ms. */
  issuedAt: number
  sessionId: number
}

/** A form left open is taken for a day. */
export const FORM_TOKEN_LIFE_MS = 24 * 3_600_000
/** A clock that was set back a little makes no token a forged one. */
const CLOCK_SLIP_MS = 60_000

/** The part of a token that is signed. */
export function writeToken({ nonce, issuedAt, sessionId }: FormToken): string {
  return `${nonce}.${issuedAt.toString(36)}.${sessionId.toString(36)}`
}

/** Null where the text is no token; whether it is ours tells the signature. */
export function readToken(text: string): FormToken | null {
  const [, nonce, issued, session] = /^([\w-]{22})\.([0-9a-z]{1,10})\.([0-9a-z]{1,11})$/.exec(text) ?? []
  if (!nonce || !issued || !session) return null
  return { nonce, issuedAt: Number.parseInt(issued, 36), sessionId: Number.parseInt(session, 36) }
}

/** Within its life at `now` (epoch ms); one from the future is believed as far as clocks may differ. */
export function isFresh({ issuedAt }: FormToken, now: number): boolean {
  return now < issuedAt + FORM_TOKEN_LIFE_MS && issuedAt <= now + CLOCK_SLIP_MS
}
