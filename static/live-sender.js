// Sends what waits on this machine: one at a time, in order, by one tab, until the server has it.
import { createClock } from './live-clock.js'
import { afterAnswer, ageOf, nextToSend, waitAfter, wordsAfter } from './live-queue.js'

const ANSWER_MS = 25_000
const LOOK_MS = 5000

/**
 * `show(state)` is told what stands: { link: 'idle' | 'sending' | 'away' | 'busy' | 'signed_out' | 'other_author' }; `arrived(entry, body)` of each entry
 * that the server has now; `refused({ why, sentence })` of one that steps aside; `changed()` of every change in the store.
 */
export function createSender({ store, setup, tabs, show, arrived, refused, changed }) {
  const lastSent = new Map()
  let [isRunning, isWanted, failures, timer, isReached] = [false, false, 0, 0, false]
  let link = 'idle'
  const { moment, heard } = createClock(tabs.page)

  async function run() {
    isWanted = true
    if (isRunning) return
    isRunning = true
    clearTimeout(timer)
    try {
      while (isWanted) {
        isWanted = false
        while (await sendNext());
      }
    } catch {
      standStill('away')
    } finally {
      isRunning = false
    }
  }

  async function sendNext() {
    const entry = nextToSend(await store.entries(), setup.author)
    if (!entry) {
      await store.endLease(tabs.tab)
      if (link !== 'idle' && (isReached || (await reach()))) tell('idle')
      return false
    }
    if (!(await lease())) {
      timer = setTimeout(run, LOOK_MS)
      return false
    }
    if (!isReached && !(await reach())) return false
    tell('sending')
    return after(entry, await post(entry))
  }

  async function lease() {
    const { tab } = tabs
    return (await store.takeLease(tab, Date.now())) || store.takeLease(tab, Date.now(), await tabs.alive())
  }

  /** A small question first: it says whether the server is there, and what its clock says. */
  async function reach() {
    try {
      const response = await fetch(setup.up, { cache: 'no-store', signal: signalFor(LOOK_MS) })
      if (!response.ok) return standStill('away')
      heard(response)
      isReached = true
      return true
    } catch {
      return standStill('away')
    }
  }

  async function post(entry) {
    const { key, author, device, deviceSeq } = entry
    const body = new URLSearchParams(entry.fields)
    const ours = {
      entry: entry.entry,
      key,
      author,
      device,
      device_seq: deviceSeq,
      age: ageOf(entry.written, moment()),
    }
    for (const [name, value] of Object.entries(ours)) body.set(name, value)
    try {
      const response = await fetch(setup.entries.replace('{session}', entry.session), {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
        redirect: 'manual',
        signal: signalFor(ANSWER_MS),
      })
      heard(response)
      const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
      const answer = isJson ? await response.json() : null
      return { status: response.status, body: answer, retryAfter: response.headers.get('Retry-After') }
    } catch {
      return { status: 0, body: null, retryAfter: null }
    }
  }

  async function after(entry, { status, body, retryAfter }) {
    const fields = Object.fromEntries(entry.fields)
    const card = fields.card || fields.card_key
    const next = afterAnswer({ status, body, breaks: entry.breaks, lastSent: lastSent.get(card) ?? null })
    if (next.do === 'wait') {
      if (next.breaks) await store.change(entry.key, { breaks: next.breaks })
      return standStill(next.why, retryAfter)
    }
    failures = 0
    if (next.do === 'remove') {
      await store.remove(entry.key)
      if (entry.entry === 'answer') for (const one of [card, body.code]) lastSent.set(one, wordsAfter(fields))
      arrived(entry, body)
    } else if (next.do === 'look') {
      const seen = ([name, value]) => [name, name === 'seen' ? next.seen : value]
      await store.change(entry.key, { fields: entry.fields.map(seen) })
    } else {
      await store.change(entry.key, { state: 'aside', why: next.why, sentence: next.sentence })
      refused(next)
    }
    changed()
    return true
  }

  function standStill(why, retryAfter = null) {
    isReached = false
    failures++
    store.endLease(tabs.tab).catch(() => {})
    tell(why)
    clearTimeout(timer)
    timer = setTimeout(run, waitAfter(failures, retryAfter))
    return false
  }

  function tell(now) {
    link = now
    show(now)
  }

  /** Asks at once whether the server is there, whatever was found before. */
  async function look() {
    if (await reach()) await run()
  }

  const lost = () => standStill('away')

  return { run, look, lost, moment, link: () => link }
}

function signalFor(ms) {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), ms)
  return stop.signal
}
