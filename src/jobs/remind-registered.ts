import type { Platform } from '../http/platform.ts'

/** Puts reminders of the next working day into the outbox. True when there is more to do at once. */
export async function remindRegistered(_platform: Platform): Promise<boolean> {
  return false
}
