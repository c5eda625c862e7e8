// Who signs out leaves no page behind that opens in their name without a network, and is told of what they have not sent yet. Nothing of that is deleted.
import { openStore } from './live-store.js'

const LONGEST_MS = 1500
let isWarned = false

// On the window: before the page's common script takes the form for one on its way.
window.addEventListener('submit', signingOut, true)

function signingOut(event) {
  const form = event.target
  if (form.dataset?.signOut === undefined) return
  event.preventDefault()
  event.stopImmediatePropagation()
  leave(form)
}

async function leave(form) {
  const count = isWarned ? 0 : await inTime(countUnsent(form.dataset.signOut), 0)
  if (count > 0) {
    isWarned = true
    document.getElementById('notice').textContent = form.dataset.unsent.replace('{n}', count)
    return
  }
  await inTime(dropShells())
  form.submit()
}

async function countUnsent(author) {
  const store = await openStore()
  return (await store.entries()).filter((entry) => entry.author === author).length
}

async function dropShells() {
  if (!('caches' in window)) return
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('live-shells-')).map((name) => caches.delete(name)),
  )
}

/** Nobody is kept from signing out by a store that does not answer. */
function inTime(work, otherwise) {
  const late = new Promise((done) => setTimeout(done, LONGEST_MS, otherwise))
  return Promise.race([work.catch(() => otherwise), late])
}
