import { BusyError } from '../../db/write.ts'
import type { AnyContext } from './context.ts'
import { sayRetryAfter } from './throttle.ts'

/** Soon enough for somebody who waits, late enough for the lock to be gone. */
const RETRY_MS = 5000

/** What a write gave, or `busy` where the database stayed locked: then nothing was stored. */
export async function orBusy<Given>(writing: Promise<Given>): Promise<Given | 'busy'> {
  try {
    return await writing
  } catch (error) {
    if (error instanceof BusyError) return 'busy'
    throw error
  }
}

/** Says in the header when to send the same once more. */
export function sayBusy(c: AnyContext): void {
  sayRetryAfter(c, c.var.now + RETRY_MS)
}
