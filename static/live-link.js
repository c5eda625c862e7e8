// How things stand between this page and the server: what is told of it, and when it is tried again.
import { isThere } from './live-post.js'
import { waitAfter } from './live-queue.js'

/** `show(name)` is told how it stands; `again()` comes when it is time to try; `stopped()` when the whole queue stands still. */
export function createLink({ address, clock, show, again, stopped }) {
  let [name, isReached, failures, timer] = ['idle', false, 0, 0]

  function tell(now) {
    name = now
    show(now)
  }

  function later(ms) {
    clearTimeout(timer)
    timer = setTimeout(again, ms)
  }

  function standStill(why, retryAfter = null) {
    isReached = false
    failures++
    stopped()
    tell(why)
    later(waitAfter(failures, retryAfter))
    return false
  }

  /** Asks at once, whatever was found before: it says whether the server is there, and what its clock says. */
  async function ask() {
    if (!(await isThere(address, clock))) return standStill('away')
    isReached = true
    return true
  }

  return {
    name: () => name,
    reach: () => isReached || ask(),
    succeeded: () => {
      failures = 0
    },
    hurry: () => clearTimeout(timer),
    ...{ ask, tell, later, standStill },
  }
}
