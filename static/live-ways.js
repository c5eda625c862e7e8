// What the author of an entry that was put aside can do with it: open it again, send it again, remove it.
import { newDraft } from './live-drafts.js'
import { isSaidOf, sayOf } from './live-entry.js'
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
    if (!form || !isUntouched(form)) return sayOf(entry, form ? words.formBusy : words.cardAway)
    // What the server was sent under the old key may have arrived: changed words are another entry.
    await store.reopen(entry.key, newDraft({ setup, tabs }, place, entry.fields))
    const shown = entry.fields.filter(([name]) => name !== 'seen')
    fillIn(form, shown)
    form.querySelector('textarea, input:not([type=hidden])')?.focus()
    changed()
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
