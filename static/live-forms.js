// The forms of the live page: a filled-in one goes into the queue and is empty at once; what is being typed is kept as a draft.
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

const DRAFT_MS = 250
/** A second press on the form that was just emptied is the first one again. */
const PRESS_MS = 1500

/**
 * Watches the page's forms. `keep(entry, draft)` stores an entry and throws where the browser keeps nothing; `taken(entry)` comes after it;
 * `isAway()`: the server cannot be asked what is missing in a form, and `ask(labels)` says it instead.
 */
export function watchForms({ store, setup, tabs, moment, taken, lost, isAway, ask }) {
  let isKeeping = true
  let takenAt = -PRESS_MS
  const timers = new Map()
  const draftId = (place) => [setup.author, setup.session, place, tabs.tab].join(' ')

  // On the window: before the page's common script takes the form for one on its way.
  window.addEventListener('submit', submitted, true)
  for (const name of ['input', 'change']) document.addEventListener(name, ({ target }) => typed(target.form))
  document.addEventListener('visibilitychange', keepAll)
  window.addEventListener('pagehide', keepAll)

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
    else askFor(form)
  }

  function askFor(form) {
    const named = missingIn(form)
    const missing = named.length > 0 ? named : emptiesIn(form)
    for (const field of missing) field.setAttribute('aria-invalid', 'true')
    missing[0].focus()
    ask(missing.map((field) => field.labels?.[0]?.firstChild?.textContent.trim() ?? field.name))
  }

  async function take(form) {
    const [place, fields] = [placeOf(form), fieldsOf(form)]
    const { author, session } = setup
    const key = form.elements.namedItem('key')?.value || randomHex(16)
    const entry = { key, entry: entryOf(form), author, session, fields, written: moment(), state: 'waiting' }
    forget(place)
    takenAt = performance.now()
    noteDown(entry)
    empty(form)
    try {
      const known = await store.record(entry, draftId(place))
      if (known && JSON.stringify(known.fields) !== JSON.stringify(fields)) {
        entry.key = randomHex(16)
        noteDown(entry)
        strikeOut(key)
        await store.record(entry, draftId(place))
      }
      strikeOut(entry.key)
      taken(entry)
    } catch {
      strikeOut(entry.key)
      isKeeping = false
      lost()
      const again = findForm(place)
      if (!again) return
      fillIn(again, fields)
      again.requestSubmit()
    }
  }

  function typed(form) {
    if (!form || !entryOf(form) || !isKeeping) return
    const place = placeOf(form)
    clearTimeout(timers.get(place))
    timers.set(place, setTimeout(keepDraft, DRAFT_MS, place))
  }

  async function keepDraft(place) {
    forget(place)
    const form = findForm(place)
    if (!form || !isKeeping) return
    const { author, session } = setup
    const draft = { id: draftId(place), author, session, place, tab: tabs.tab, at: Date.now() }
    const keeping = isUntouched(form)
      ? store.dropDraft(draft.id)
      : store.keepDraft({ ...draft, fields: [...new FormData(form)] })
    await keeping.catch(() => {})
  }

  function keepAll() {
    for (const place of [...timers.keys()]) keepDraft(place)
  }

  function forget(place) {
    clearTimeout(timers.get(place))
    timers.delete(place)
  }

  /** What was being typed here before, or in a tab that is gone, stands in its form again. Gives whether anything did. */
  async function restore() {
    const { author, session } = setup
    const drafts = (await store.drafts()).filter(
      (draft) => draft.author === author && draft.session === session,
    )
    const left = drafts.filter(({ tab }) => tab === tabs.tab || !tabs.others.includes(tab))
    let isAny = false
    for (const draft of left.sort((a, b) => b.at - a.at)) {
      const form = findForm(draft.place)
      if (!form || !isUntouched(form)) continue
      fillIn(form, draft.fields)
      isAny = true
      await store.keepDraft({ ...draft, id: draftId(draft.place), tab: tabs.tab })
      if (draft.tab !== tabs.tab) await store.dropDraft(draft.id)
    }
    return isAny
  }

  return { restore, draftId, keepDraft }
}
