// The live page without network and without loss: what is recorded lies on this machine first, and goes to the server when it answers.
import './live-more.js'
import { tryAgain } from './live-again.js'
import { keepDrafts, newDraft, restoreDrafts } from './live-drafts.js'
import { holdEarly } from './live-early.js'
import { watchElsewhere } from './live-elsewhere.js'
import { watchFiles } from './live-file.js'
import { watchForms } from './live-forms.js'
import { bringBack } from './live-journal.js'
import { sorted } from './live-queue.js'
import { createLinkLine, say, sayAtForm } from './live-said.js'
import { createSender } from './live-sender.js'
import { keepShell } from './live-shell.js'
import { openStore } from './live-store.js'
import { joinTabs } from './live-tabs.js'
import { carryTyping } from './live-typing.js'
import { createUnsentList } from './live-unsent.js'
import { waysWith } from './live-ways.js'
import { filled, sentenceOf } from './live-words.js'

const setup = JSON.parse(document.getElementById('live-setup').textContent)
const { words } = setup

const letGo = holdEarly()
const noStore = () => {
  say(words.noStore)
  sayAtForm('')
}
openStore().then(start, () => {
  noStore()
  letGo()
})

async function start(store) {
  const tabs = await joinTabs()
  const page = { store, setup, tabs, changed }
  const [drafts, showLink] = [keepDrafts(page), createLinkLine(setup)]
  let waiting = 0
  const show = (link) => showLink(link, waiting)
  const keepFields = (place, fields) => store.keepDraft(newDraft(page, place, fields)).catch(() => {})
  const follow = carryTyping(drafts.keep, keepFields)
  const sender = createSender({ ...page, show, refused, arrived: arrivedWith(follow) })
  const showList = createUnsentList({ setup, ways: waysWith(page) })
  const isAway = () => sender.link() === 'away'
  watchForms({ ...page, ...{ drafts, ask, taken, isAway }, moment: sender.moment, lost: noStore })

  /** Something in the store is another than before: the other tabs hear of it, it is shown, and sent. */
  function changed() {
    tabs.tell()
    return look()
  }

  async function look() {
    const entries = await store.entries()
    waiting = sorted(entries, setup).own.filter(({ state }) => state === 'waiting').length
    showList(entries)
    show(sender.link())
    if (waiting > 0) sender.run()
  }

  function taken({ entry }) {
    if (entry === 'card') sayAtForm(sender.link() === 'idle' ? words.kept : words.keptAway)
    navigator.storage?.persist?.().catch(() => {})
    changed()
  }

  await bringBack(store)
  await tryAgain(page)
  tabs.watch(look)
  watchFiles(page)
  letGo()
  if (await restoreDrafts(page)) sayAtForm(words.restored)
  document.getElementById('offline-about').hidden = false
  await look()
  await watchElsewhere(page, drafts)
  watchLink(sender)
}

function ask(labels) {
  sayAtForm(filled(words.missing, labels.join(', ')))
}

function refused({ why, sentence }) {
  say(sentence || sentenceOf(why, words))
  sayAtForm('')
}

/** The server has it: its number is said where it was written, and the cards are looked at anew. */
function arrivedWith(follow) {
  return ({ key, entry, session }, { is, sentence = '', code, number }) => {
    follow(key, code, number)
    if (session !== setup.session) return
    if (entry === 'card' || is === 'late') sayAtForm(sentence)
    document.getElementById('cards')?.dispatchEvent(new CustomEvent('fresh'))
  }
}

/** Whatever says that the server may be there again, or is not. */
function watchLink(sender) {
  sender.look()
  for (const name of ['online', 'focus']) window.addEventListener(name, sender.look)
  window.addEventListener('offline', sender.lost)
  document.addEventListener('htmx:error', ({ target }) => {
    sender.lost()
    // What this page says of it itself; a form that was posted is another matter.
    if (target?.tagName !== 'FORM') document.getElementById('notice').textContent = ''
  })
  document.addEventListener('htmx:after:request', () => sender.link() !== 'idle' && sender.look())
}

const keep = () => keepShell(setup, (word) => (document.getElementById('reopens').textContent = words[word]))
if (document.readyState === 'complete') keep()
else window.addEventListener('load', keep)
