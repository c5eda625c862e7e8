// What the author of an entry that was put aside can do with it: open it again, send it again, remove it.
import { newDraft } from './live-drafts.js'
import { linkToCard } from './live-elsewhere.js'
import { isSaidOf, sayOf, whyOf } from './live-entry.js'
import { fillIn, findForm, isUntouched } from './live-fields.js'
import { saveCopy } from './live-file.js'
import { placeFor } from './live-queue.js'
import { say } from './live-said.js'

/** `changed()` after something in the store is another than before. */
export function waysWith({ store, setup, tabs, changed }) {
  const { words } = setup

  async function reopen(entry) {
    const place = placeFor(entry.entry, Object.fromEntries(entry.fields))
    const form = findForm(place)
    if (!form || !isUntouched(form)) return form ? sayOf(entry, words.formBusy) : sayAway(entry)
    // What the server was sent under the old key may have arrived: changed words are another entry.
    await store.reopen(entry.key, newDraft({ setup, tabs }, place, entry.fields))
    const shown = entry.fields.filter(([name]) => name !== 'seen')
    fillIn(form, shown)
    form.querySelector('textarea, input:not([type=hidden])')?.focus()
    changed()
  }

  /** Its card stands further back: the way there is one press, and what was written stays in the list. */
  function sayAway(entry) {
    sayOf(entry, words.cardAway)
    const { card } = Object.fromEntries(entry.fields)
    if (card) whyOf(entry).append(' ', linkToCard(setup, card))
  }

  async function resend({ key }) {
    await store.change(key, { state: 'waiting', breaks: 0 })
    changed()
  }

  /** The first press saves a copy and asks, the second removes. */
  async function remove(entry) {
    if (!isSaidOf(entry, words.removing)) {
      saveCopy(entry)
      return sayOf(entry, words.removing)
    }
    await store.remove(entry.key)
    say(words.removed)
    changed()
  }

  return { reopen, resend, remove }
}
