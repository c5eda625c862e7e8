// The unsent as a file: saved here, loaded on another machine. The keys go with them, so each is recorded once wherever it is sent from.
import { readUnsentFile, unsentFile } from './live-carried.js'
import { sorted } from './live-queue.js'
import { filled } from './live-words.js'

const REFUSED = {
  broken: 'fileBroken',
  empty: 'fileEmpty',
  other_author: 'fileOtherAuthor',
  other_session: 'fileOtherSession',
}

/** `changed()` after entries came in. */
export function watchFiles({ store, setup, changed }) {
  const { words } = setup
  const input = document.getElementById('unsent-file')
  const state = document.getElementById('file-state')
  const say = (sentence) => {
    state.textContent = sentence
  }

  document.querySelector('#offline-about [data-do=save]').addEventListener('click', async () => {
    const { here } = sorted(await store.entries(), setup)
    if (here.length === 0) return say(words.nothingToSave)
    download(unsentFile(here, setup), `chua-gui-${setup.session}.json`)
    say(filled(words.saved, here.length))
  })

  // A file of another session is taken over when it is chosen a second time.
  let asked = ''

  input.addEventListener('change', async () => {
    const [file] = input.files
    if (!file) return
    const text = await file.text().catch(() => '')
    const isMoved = text !== '' && text === asked
    const reading = readUnsentFile(text, setup, isMoved)
    input.value = ''
    asked = reading.why === 'other_session' ? text : ''
    if (!reading.ok) return say(words[REFUSED[reading.why]])
    const fresh = await store.takeIn(reading.entries, isMoved)
    say(fresh > 0 ? filled(words.loaded, fresh) : words.loadedNone)
    changed()
  })
}

/** A copy of one entry, before its author removes it. */
export function saveCopy(entry) {
  const { author, session, seq } = entry
  download(unsentFile([entry], { author, session }), `da-bo-${session}-${seq}.json`)
}

function download(text, name) {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
