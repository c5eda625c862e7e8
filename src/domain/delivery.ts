/** Why a message did not leave: a code, never what a server said. */
export const MAIL_PROBLEMS = [
  'rejected',
  'unreachable',
  'sign_in',
  'sender',
  'other',
  'daily_cap',
  'no_address',
  'erased',
  'unsubscribed',
  'withheld',
  'overtaken',
  'too_late',
  'taken_back',
] as const
export type MailProblem = (typeof MAIL_PROBLEMS)[number]

/** What another try may mend. The rest is not worth one: nobody to send it to, or nothing true to say. */
export const MENDABLE = ['rejected', 'unreachable', 'sign_in', 'sender', 'other', 'no_address'] as const

/** How long one run of the delivery holds a line; longer than its few messages can take with every wait of the transport. */
export const CLAIM_MS = 10 * 60_000
/** At most so many messages to one address a day, receipts included: nobody can have this office flood a stranger. */
export const DAILY_CAP = 10
/** What waited longer is no news any more, as where mail was set up long after the first receipt. */
export const TOO_LATE_MS = 30 * 86_400_000

const MINUTE = 60_000
/** From the first try to the second, and so on; the sixth try is the last. */
const GAPS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 360 * MINUTE]

/** What is known of a message that was not taken. `isFinal`: trying again cannot help. */
export interface Failure {
  problem: 'rejected' | 'unreachable' | 'sign_in' | 'sender' | 'other'
  isFinal: boolean
}

/** When the next try is due (epoch ms) after the try number `attempts` failed at `at`, or null where that was the last. */
export function nextTry(attempts: number, { isFinal }: Failure, at: number): number | null {
  const gap = GAPS[attempts - 1]
  return isFinal || gap === undefined ? null : at + gap
}

/** What a mail server's refusal comes down to, from the marks of an SMTP error; its words are not looked at. */
export function failureOf(error: unknown): Failure {
  const { code, command, responseCode } = (error ?? {}) as {
    code?: string
    command?: string
    responseCode?: number
  }
  const isPermanent = (responseCode ?? 0) >= 500
  // 421 closes the line whatever it answers (RFC 5321 §4.2.2); EPROTOCOL is a greeting that refuses everybody.
  const isAway =
    /^(ECONN\w*|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|EAI_AGAIN|ETLS|EHOSTUNREACH|ENETUNREACH|EPROTOCOL)$/
  if (responseCode === 421 || isAway.test(code ?? '')) return { problem: 'unreachable', isFinal: false }
  if (command === 'RCPT TO') return { problem: isPermanent ? 'rejected' : 'other', isFinal: isPermanent }
  if (command === 'MAIL FROM') return { problem: 'sender', isFinal: false }
  return { problem: code === 'EAUTH' || code === 'ENOAUTH' ? 'sign_in' : 'other', isFinal: false }
}

/** An address as a list shows it: `l…@gmail.com`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '' : `${[...address][0]}…${address.slice(at)}`
}
