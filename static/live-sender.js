// Sends what waits on this machine: one at a time, in order, by one tab, until the server has it.
import { createSettling } from './live-answered.js'
import { createClock } from './live-clock.js'
import { createLink } from './live-link.js'
import { post } from './live-post.js'
import { nextToSend } from './live-queue.js'

/** How long until one looks again whether another tab still sends. */
const LOOK_MS = 5000

/**
 * `show(name)` is told how things stand: 'idle' | 'sending' | 'away' | 'busy' | 'signed_out' | 'other_author'; `arrived(entry, body)` of each entry
 * that the server has now; `refused({ why, sentence })` of one that steps aside; `changed()` of every change in the store.
 */
export function createSender({ store, setup, tabs, show, arrived, refused, changed }) {
  const clock = createClock(tabs.page)
  const endLease = () => store.endLease(tabs.tab)
  const stopped = () => endLease().catch(() => {})
  const link = createLink({ address: setup.up, clock, show, again: () => run(), stopped })
  const settle = createSettling({ store, arrived, refused })
  const lost = () => link.standStill('away')
  const run = oneAtATime({ begin: link.hurry, work: sendNext, failed: lost })

  async function sendNext() {
    const entry = nextToSend(await store.entries(), setup.author)
    if (!entry) return rest()
    if (!(await takeLease(store, tabs))) {
      link.later(LOOK_MS)
      return false
    }
    if (!(await link.reach())) return false
    link.tell('sending')
    const answer = await post(entry, setup.entries, clock)
    const why = await settle(entry, answer)
    if (why) return link.standStill(why, answer.retryAfter)
    link.succeeded()
    changed()
    return true
  }

  async function rest() {
    await endLease()
    if (link.name() !== 'idle' && (await link.reach())) link.tell('idle')
    return false
  }

  async function look() {
    if (await link.ask()) await run()
  }

  return { run, look, lost, moment: clock.moment, link: link.name }
}

/**
 * One tab sends alone. Only where another one has the lease are the tabs asked who is still there. A disk without room for a lease holds up nobody: by
 * its key an entry is recorded once, whoever sends it.
 */
async function takeLease(store, { tab, alive }) {
  try {
    return (await store.takeLease(tab, Date.now())) || (await store.takeLease(tab, Date.now(), await alive()))
  } catch {
    return true
  }
}

/** Does the work until there is none: who asks meanwhile lets it be looked at once more. */
function oneAtATime({ begin, work, failed }) {
  let [isRunning, isWanted] = [false, false]
  return async function run() {
    isWanted = true
    if (isRunning) return
    isRunning = true
    begin()
    try {
      while (isWanted) {
        isWanted = false
        while (await work());
      }
    } catch {
      failed()
    } finally {
      isRunning = false
    }
  }
}
