import type { Platform } from '../http/platform.ts'

/** Sends a piece of the outbox. True when there is more to do at once. */
export async function deliverMail(_platform: Platform): Promise<boolean> {
  return false
}
