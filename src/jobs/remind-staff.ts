import type { Platform } from '../http/platform.ts'

/** Puts the digests of a working day into the outbox. True when there is more to do at once. */
export async function remindStaff(_platform: Platform): Promise<boolean> {
  return false
}
