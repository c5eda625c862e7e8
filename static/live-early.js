// Who presses before the page has found its store presses once: what was pressed waits that moment, and does not go past the store.
import { entryOf } from './live-fields.js'

const LONGEST_MS = 4000

/** Holds the entries that are pressed from now on; the returned function lets them go, by itself after a while. */
export function holdEarly() {
  const pressed = new Set()
  // On the window: before the page's common script takes the form for one on its way.
  window.addEventListener('submit', hold, true)
  setTimeout(release, LONGEST_MS)

  function hold(event) {
    if (!entryOf(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    pressed.add(event.target)
  }

  function release() {
    window.removeEventListener('submit', hold, true)
    for (const form of pressed) if (form.isConnected) form.requestSubmit()
    pressed.clear()
  }

  return release
}
