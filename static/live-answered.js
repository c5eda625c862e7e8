// What becomes of an entry that was answered: gone from this machine, put aside with its sentence, or sent once more as it was seen.
import { afterAnswer, cardOf, wordsAfter } from './live-queue.js'

/** Gives what `settle(entry, answer)` does: the reason why the whole queue stands still, or null. */
export function createSettling({ store, arrived, refused }) {
  /** How many words each card had after the last one this page sent for it. */
  const lastSent = new Map()

  async function remove(entry, body) {
    await store.remove(entry.key)
    const fields = Object.fromEntries(entry.fields)
    if (entry.entry === 'answer')
      for (const card of [cardOf(fields), body.code]) lastSent.set(card, wordsAfter(fields))
    arrived(entry, body)
  }

  async function putAside({ key }, next) {
    await store.change(key, { state: 'aside', why: next.why, sentence: next.sentence })
    refused(next)
  }

  return async function settle(entry, { status, body }) {
    const known = lastSent.get(cardOf(Object.fromEntries(entry.fields))) ?? null
    const next = afterAnswer({ status, body, breaks: entry.breaks, lastSent: known })
    if (next.do === 'wait') {
      if (next.breaks) await store.change(entry.key, { breaks: next.breaks })
      return next.why
    }
    if (next.do === 'remove') await remove(entry, body)
    else if (next.do === 'look') await store.change(entry.key, { fields: seenAs(entry.fields, next.seen) })
    else await putAside(entry, next)
    return null
  }
}

function seenAs(fields, seen) {
  return fields.map(([name, value]) => [name, name === 'seen' ? seen : value])
}
