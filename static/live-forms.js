// The forms of the live page: a filled-in one goes into the queue and is empty at once; what is being typed is kept as a draft.
import { isWholeAnswer } from './live-queue.js'
import { randomHex } from './live-store.js'

const DRAFT_MS = 250
/** A second press on the form that was just emptied is the first one again. */
const PRESS_MS = 1500

/** The forms this page queues carry what they are: `entry` = card or answer. */
export function entryOf(form) {
  return form.elements?.namedItem?.('entry')?.value ?? null
}

/** What tells one form of the page from another: the card's, or the answer's of one card. */
export function placeOf(form) {
  const { card, card_key: cardKey } = Object.fromEntries(new FormData(form))
  return entryOf(form) === 'card' ? 'card' : `answer ${card || cardKey}`
}

export function findForm(place) {
  return [...document.forms].find((form) => entryOf(form) && placeOf(form) === place) ?? null
}

/** Nothing typed or chosen by hand. */
export function isUntouched(form) {
  return [...form.elements].every((field) => {
    if (!field.name || field.type === 'hidden' || field.type === 'submit') return true
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked === field.defaultChecked
    if (field.tagName !== 'SELECT') return field.value.trim() === ''
    return (
      field.selectedIndex <=
      Math.max(
        0,
        [...field.options].findIndex((option) => option.defaultSelected),
      )
    )
  })
}

/** What the page knows better than an old draft: which card it is, and what of it was shown. */
const FIXED = ['entry', 'card', 'card_key', 'seen']

/** Puts values back into a form, and opens what they would be hidden in. */
export function fillIn(form, fields) {
  for (const [name, value] of fields) {
    const field = form.elements.namedItem(name)
    if (!field || FIXED.includes(name)) continue
    if ('checked' in field && /checkbox|radio/.test(field.type)) field.checked = field.value === value
    else field.value = value
    if (value && field.type !== 'hidden') field.closest?.('details')?.setAttribute('open', '')
  }
  form.closest('details')?.setAttribute('open', '')
}

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
    const missing = named.length > 0 ? named : [...form.elements].filter(isEmpty)
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
    empty(form)
    try {
      const known = await store.record(entry, draftId(place))
      if (known && JSON.stringify(known.fields) !== JSON.stringify(fields)) {
        entry.key = randomHex(16)
        await store.record(entry, draftId(place))
      }
      taken(entry)
    } catch {
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

function isWhole(form) {
  if (missingIn(form).length > 0) return false
  return entryOf(form) === 'card' || isWholeAnswer(Object.fromEntries(new FormData(form)))
}

const isEmpty = (field) =>
  field.name && field.type !== 'hidden' && field.value === '' && field.checkVisibility?.() !== false

function missingIn(form) {
  return [...form.elements].filter((field) => field.ariaRequired === 'true' && field.value.trim() === '')
}

function fieldsOf(form) {
  return [...new FormData(form)].filter(([name, value]) => !OURS.includes(name) && typeof value === 'string')
}

const OURS = ['entry', 'key']

/** The form as it first came, under a new key. Nothing of the one before stays: no value, no error, no summary. */
function empty(form) {
  form.reset()
  for (const field of form.elements) {
    if (field.name === 'key') field.value = randomHex(16)
    if (!field.name || ['hidden', 'submit', 'checkbox', 'radio'].includes(field.type)) continue
    if (field.tagName === 'SELECT')
      field.selectedIndex = Math.max(0, field.options[0]?.value === '' ? 0 : field.selectedIndex)
    else field.value = ''
    field.removeAttribute('aria-invalid')
  }
  for (const wrong of form.querySelectorAll('.error-summary, .notice.error, .error')) wrong.remove()
  for (const wrong of form.querySelectorAll('.wrong')) wrong.classList.remove('wrong')
  if (entryOf(form) === 'answer') form.closest('details')?.removeAttribute('open')
  else form.querySelector('input:not([type=hidden])')?.focus()
}
