import type { Platform } from '../http/platform.ts'
import { tick } from '../jobs/tick.ts'

const EVERY_MS = 15_000

/** Runs the jobs of a served office every fifteen seconds, one run at a time. Gives what stops it. */
export function startClockwork(platform: Platform): () => void {
  let running = false
  const timer = setInterval(async () => {
    if (running) return
    running = true
    await tick(platform).finally(() => {
      running = false
    })
  }, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
