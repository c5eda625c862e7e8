import type { FC } from 'hono/jsx'

/** Minutes and seconds as a clock shows them: 2:05. `ms` may be anything from zero on. */
function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * A time that runs: `since` and `now` are instants of the server (epoch ms), `before` what the same person spoke earlier, ms. static/clock.js counts on from there by its own
 * stopwatch; without it the time stands as it was when the page was made.
 */
export const Running: FC<{ since: number; now: number; before?: number }> = ({ since, now, before = 0 }) => (
  <time class="running" data-since={since - before} data-now={now}>
    {clockOf(Math.max(now - since, 0) + before)}
  </time>
)

/** Minutes and seconds of a time that is over. */
export function partsOf(ms: number): [minutes: number, seconds: number] {
  const seconds = Math.round(ms / 1000)
  return [Math.floor(seconds / 60), seconds % 60]
}
