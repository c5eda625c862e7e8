import type { Deadline } from './deadline.ts'
import type { OpinionKind, OpinionSource } from './opinion.ts'
import { promisesAtReceipt, type Reckoning } from './promise.ts'
import type { SessionKind } from './session.ts'

interface Letter {
  source: OpinionSource
  receivedOn: string
  /** The session at which the letter comes up. */
  session: { kind: SessionKind; startsAt: number } | null
}

/**
 * By when a part of a letter is answered, by its own kind: from the session the letter was raised for, and null until acceptance for a complaint and for what was raised for
 * none. When its asker is told stays as the letter has it: the kind of a matter does not change that day.
 */
export function partDue(letter: Letter, kind: OpinionKind, reckoning: Reckoning): Deadline | null {
  if (letter.session === null || kind === 'complaint') return null
  return promisesAtReceipt(letter.session, letter.source, letter.receivedOn, reckoning).due
}
