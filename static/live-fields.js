// The fields of the page's forms: what they hold, what is missing, how they are filled and emptied.
import { isWholeAnswer, placeFor } from './live-queue.js'
import { randomHex } from './live-store.js'

/** The forms this page queues carry what they are: `entry` = card or answer. */
export function entryOf(form) {
  return form.elements?.namedItem?.('entry')?.value ?? null
}

/** Where a form stands among those of the page. */
export function placeOf(form) {
  return placeFor(entryOf(form), Object.fromEntries(new FormData(form)))
}

/** The form of the page that stands at this place; null where it is gone. */
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
const FIXED = ['entry', 'card', 'card_key', 'number', 'seen']

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

/** Nothing is missing that would be refused for certain: then it goes into the queue. */
export function isWhole(form) {
  if (entryOf(form) === 'card') return missingIn(form).length === 0
  return isWholeAnswer(Object.fromEntries(new FormData(form)))
}

/** What stands empty before one's eyes: of an answer the server alone knows what it needs. */
export function emptiesIn(form) {
  const isSeen = (field) => field.name && field.type !== 'hidden' && field.checkVisibility?.() !== false
  return [...form.elements].filter((field) => isSeen(field) && field.value === '')
}

/** The fields that are asked for and stand empty. */
export function missingIn(form) {
  return [...form.elements].filter((field) => field.ariaRequired === 'true' && field.value.trim() === '')
}

/** What goes with an entry, as pairs; its kind and key are the queue's own. */
export function fieldsOf(form) {
  return [...new FormData(form)].filter(([name, value]) => !OURS.includes(name) && typeof value === 'string')
}

const OURS = ['entry', 'key']

/** The form as it first came, under a new key. Nothing of the one before stays: no value, no error, no summary. */
export function empty(form) {
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
