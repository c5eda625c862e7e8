import type { ChangeStep } from './room-after.ts'

/**
 * How a session ended before its time, or null where it did not: the last change broke it off, and its end still is that one. A session that was opened again
 * and ended as others do was held whole. Instants epoch ms.
 */
export function brokenOff<C extends { step: ChangeStep; changedAt: number }>(
  { heldAt }: { heldAt: number | null },
  changes: readonly C[],
): C | null {
  const last = changes.at(-1)
  return last?.step === 'break_off' && last.changedAt === heldAt ? last : null
}
