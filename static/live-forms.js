// The forms of the live page: a filled-in one goes into the queue and is empty at once; what is missing in it is asked for.
import { newDraft } from './live-drafts.js'
import {
  emptiesIn,
  empty,
  entryOf,
  fieldsOf,
  fillIn,
  findForm,
  isUntouched,
  isWhole,
  missingIn,
  placeOf,
} from './live-fields.js'
import { noteDown, strikeOut } from './live-journal.js'
import { randomHex } from './live-store.js'

/** A second press on the form that was just emptied is the first one again. */
const PRESS_MS = 1500

/**
 * Watches the page's forms. `taken(entry)` comes when the store has it, `lost()` where the browser keeps nothing; `isAway()`: the server cannot be
 * asked what is missing in a form, and `ask(labels)` says it instead.
 */
export function watchForms({ moment, drafts, taken, lost, isAway, ask, ...page }) {
  let isKeeping = true
  let takenAt = -PRESS_MS

  // On the window: before the page's common script takes the form for one on its way.
  window.addEventListener('submit', submitted, true)

  function submitted(event) {
    const form = event.target
    if (!entryOf(form) || !isKeeping) return
    const isSecondPress = isUntouched(form) && performance.now() - takenAt < PRESS_MS
    const isComplete = isWhole(form)
    // What is missing the server says best, in the page's own language.
    if (!isSecondPress && !isComplete && !isAway()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isSecondPress) return
    if (isComplete) take(form)
    else ask(markMissing(form))
  }

  async function take(form) {
    const [place, entry] = [placeOf(form), entryFrom(form, page.setup, moment())]
    drafts.forget(place)
    takenAt = performance.now()
    noteDown(entry)
    empty(form)
    try {
      await recordIn(page.store, entry, newDraft(page, place).id)
      taken(entry)
    } catch {
      isKeeping = false
      drafts.end()
      lost()
      giveBack(place, entry)
    }
  }
}

function entryFrom(form, { author, session }, written) {
  const key = form.elements.namedItem('key')?.value || randomHex(16)
  return { key, entry: entryOf(form), author, session, fields: fieldsOf(form), written, state: 'waiting' }
}

/** Into the store under its key; where that one stands for other words already, under a new one. */
async function recordIn(store, entry, draft) {
  const known = await store.record(entry, draft)
  if (known && JSON.stringify(known.fields) !== JSON.stringify(entry.fields)) {
    const { key } = entry
    entry.key = randomHex(16)
    noteDown(entry)
    strikeOut(key)
    await store.record(entry, draft)
  }
  strikeOut(entry.key)
}

/** Nothing could be kept: the words stand in their form again, and go past the store. */
function giveBack(place, { key, fields }) {
  strikeOut(key)
  const form = findForm(place)
  if (!form) return
  fillIn(form, fields)
  form.requestSubmit()
}

/** Marks what is missing in a form and goes to the first of it; gives the labels. */
function markMissing(form) {
  const named = missingIn(form)
  const missing = named.length > 0 ? named : emptiesIn(form)
  for (const field of missing) field.setAttribute('aria-invalid', 'true')
  missing[0].focus()
  return missing.map((field) => field.labels?.[0]?.firstChild?.textContent.trim() ?? field.name)
}
