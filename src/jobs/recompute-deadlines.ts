import type { Platform } from '../http/platform.ts'

/** Computes a batch of open deadlines anew after the calendar or a rule changed. True when there is more to do at once. */
export async function recomputeDeadlines(_platform: Platform): Promise<boolean> {
  return false
}
