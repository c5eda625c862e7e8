import type { Platform } from '../http/platform.ts'
import { tick } from '../jobs/tick.ts'

const EVERY_MS = 15_000

/** Runs the jobs of a served office every fifteen seconds, one run at a time. Gives what stops it: a run that is going on is let finish what it has in hand. */
export function startClockwork(platform: Platform, everyMs = EVERY_MS): () => Promise<void> {
  let running: Promise<void> | null = null
  let isEnding = false
  const timer = setInterval(() => {
    running ??= tick(platform, () => isEnding).finally(() => {
      running = null
    })
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    isEnding = true
    await running
  }
}
