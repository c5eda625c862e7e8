// Shows what lies on this machine and has not arrived: a list in the order of writing, and a line on what lies here besides.
import { fillItem, itemOf, newItem } from './live-entry.js'
import { sorted } from './live-queue.js'
import { notesOn } from './live-words.js'

const byId = (id) => document.getElementById(id)

/** `ways`: what the buttons of an entry do, by their names. Gives `show(entries)`. */
export function createUnsentList({ setup, ways }) {
  const [section, list] = [byId('unsent'), byId('unsent').querySelector('ol')]
  let shown = []
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-do]')
    const entry = shown.find(({ key }) => key === button?.closest('li')?.dataset.key)
    if (entry) ways[button.dataset.do](entry)
  })

  return function show(entries) {
    const { here, ...away } = sorted(entries, setup)
    const focused = document.activeElement?.closest?.('#unsent li')?.dataset.key
    shown = here
    // An item stays as it stands: somebody may be typing an answer in it.
    const items = here.map((entry) => fillItem(itemOf(entry) ?? newItem(entry), entry, here, setup.words))
    list.replaceChildren(...items)
    section.hidden = here.length === 0
    list.querySelector(`[data-key="${focused}"] button:not([hidden])`)?.focus()
    showNotes(notesOn(away, setup.words))
  }
}

function showNotes(notes) {
  byId('unsent-others').hidden = notes.length === 0
  byId('unsent-others').textContent = notes.join(' ')
}
