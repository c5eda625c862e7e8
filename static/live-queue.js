// What becomes of what was typed while the server was away: decisions alone, no store, no page, no network.

/** How long one tab may send alone, ms; it takes the lease anew before each entry. */
export const LEASE_MS = 40_000
const LONGEST_WAIT_MS = 30_000
const LONGEST_AGE_MS = 7 * 86_400_000
/** An entry that the server breaks on this often steps aside for those behind it. */
const BREAKS = 4

const DONE = ['recorded', 'repeat', 'late']
const ASIDE = ['wrong', 'used', 'unseen', 'too_large', 'late_card', 'shut', 'gone', 'no_seat']

/**
 * What to do after an answer to a sent entry. `status` 0: nothing arrived; `body` null: no JSON, so nobody of ours answered.
 * `remove`: the server has it. `aside`: kept with its sentence, and the next one goes. `look`: what it has not seen is what this page itself sent
 * before it (`lastSent`: how many words its card had after that).
 * `wait`: the whole queue stands still, because of `why`.
 */
export function afterAnswer({ status, body, breaks = 0, lastSent = null }) {
  const is = body?.is
  if (status === 200 && DONE.includes(is)) return { do: 'remove', is }
  if (status === 401) return { do: 'wait', why: 'signed_out' }
  if (is === 'other_author') return { do: 'wait', why: 'other_author' }
  if (is === 'unseen' && lastSent !== null && body.answer?.version === lastSent)
    return { do: 'look', seen: String(lastSent) }
  if (status >= 400 && ASIDE.includes(is)) return { do: 'aside', why: is, sentence: body.sentence ?? '' }
  if (status === 413) return { do: 'aside', why: 'too_large', sentence: body?.sentence ?? '' }
  if (status === 500 && breaks + 1 >= BREAKS) return { do: 'aside', why: 'broken', sentence: '' }
  return { do: 'wait', why: status === 503 ? 'busy' : 'away', breaks: status === 500 ? breaks + 1 : breaks }
}

/** How many words (answers and outcomes) a card has after this answer was taken, as far as this machine knows. */
export function wordsAfter({ seen = '0', text = '', outcome = '' }) {
  return Number(seen) + (text.trim() === '' ? 0 : 1) + (outcome === '' ? 0 : 1)
}

/** Whether an answer can be sent as it stands: words or an outcome, with what belongs to it. The server asks for the rest. */
export function isWholeAnswer({
  text = '',
  outcome = '',
  leader_id: leader = '',
  agency_id: agency = '',
  due_on: due = '',
  reason = '',
}) {
  const isSaid = text.trim() !== ''
  if (!isSaid && outcome === '') return false
  if ((isSaid || outcome === 'answered_here') && leader === '') return false
  if (outcome === 'to_agency') return agency !== '' && due !== ''
  return outcome !== 'not_ours' || reason.trim() !== ''
}

/** The card an answer is for: its code, or its key where it had no code yet. `fields`: by their names. */
export function cardOf({ card, card_key: cardKey }) {
  return card || cardKey
}

/** What tells one form of the page from another: the card's, or the answer's of one card. */
export function placeFor(entry, fields) {
  return entry === 'card' ? 'card' : `answer ${cardOf(fields)}`
}

/** The one to send next: of this author, in the order in which this device wrote them. */
export function nextToSend(entries, author) {
  return inOrder(entries).find((entry) => entry.author === author && entry.state === 'waiting') ?? null
}

/** In the order in which this device wrote them, whatever its clock said. */
export function inOrder(entries) {
  return [...entries].sort((a, b) => a.seq - b.seq)
}

/** Of whom and where the entries are: a page shows its own, the rest are counted and never shown. */
export function sorted(entries, { author, session }) {
  const own = inOrder(entries).filter((entry) => entry.author === author)
  return {
    own,
    here: own.filter((entry) => entry.session === session),
    elsewhere: own.filter((entry) => entry.session !== session),
    others: entries.filter((entry) => entry.author !== author),
  }
}

/** How long to wait after so many failures in a row, ms; at least what the server asked for (`Retry-After`, seconds). */
export function waitAfter(failures, retryAfter = null) {
  const own = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** Math.max(0, failures - 1))
  const asked = /^\d{1,4}$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : 0
  return Math.max(own, Math.min(asked, LONGEST_WAIT_MS))
}

/**
 * Whether `tab` may send. A lease ends with its time, or with its tab where it is known which ones are `alive` (null: unknown); one that ends
 * later than a lease can last was made before the clock was set back, and holds nobody up.
 */
export function mayLease(lease, tab, now, alive = null) {
  if (!lease || lease.tab === tab || alive?.includes(lease.tab) === false) return true
  return lease.until <= now || lease.until - now > LEASE_MS
}

/**
 * How long ago an entry was written, ms. Both moments are { wall, mono, page, offset }: the device's own clock, its steady one with the page it counts
 * for, and how far the server's clock was ahead of it (null: not known). A clock that is wrong cancels out; one that was set in between shows in
 * the offsets; within one page it is never less than what the steady clock counted.
 */
export function ageOf(then, now) {
  const isKnown = then.offset !== null && now.offset !== null
  const passed = now.wall - then.wall + (isKnown ? now.offset - then.offset : 0)
  const counted = then.page === now.page ? now.mono - then.mono : 0
  return Math.round(Math.min(LONGEST_AGE_MS, Math.max(0, passed, counted)))
}

/** Whether the device's clock was set between two moments of one page, or the device slept: what was known of the server's clock may be wrong. */
export function hasJumped(then, now) {
  return Math.abs(now.wall - then.wall - (now.mono - then.mono)) > 5000
}
