// The live page without network and without loss: what is recorded lies on this machine first, and goes to the server when it answers.
import { holdEarly } from './live-early.js'
import { fillIn, findForm, isUntouched } from './live-fields.js'
import { saveCopy, watchFiles } from './live-file.js'
import { watchForms } from './live-forms.js'
import { leftOver, strikeOut } from './live-journal.js'
import { createSender } from './live-sender.js'
import { keepShell } from './live-shell.js'
import { openStore } from './live-store.js'
import { joinTabs } from './live-tabs.js'
import { createUnsentList, filled, sayOf, sentenceOf, showLink, sorted, whyOf } from './live-unsent.js'

const setup = JSON.parse(document.getElementById('live-setup').textContent)
const { words } = setup
const state = document.getElementById('link-state')

const letGo = holdEarly()
openStore().then(start, () => {
  state.textContent = words.noStore
  letGo()
})

async function start(store) {
  let waiting = 0
  let hadToWait = false
  const tabs = await joinTabs(() => changed())
  const sender = createSender({ store, setup, tabs, show: showState, arrived, refused, changed: tellAll })
  const list = createUnsentList({ setup, ways: { reopen, resend, remove } })
  const forms = watchForms({
    ...{ store, setup, tabs, moment: sender.moment, taken },
    isAway: () => sender.link() === 'away',
    ask: (labels) => sayOfForm(filled(words.missing, labels.join(', '))),
    lost: () => {
      state.textContent = words.noStore
    },
  })

  /** Something in the store is another than before: shown, and sent. */
  async function changed() {
    const entries = await store.entries()
    waiting = sorted(entries, setup).own.filter((entry) => entry.state === 'waiting').length
    list.show(entries)
    showState(sender.link())
    if (waiting > 0) sender.run()
  }

  function tellAll() {
    tabs.tell()
    return changed()
  }

  function taken(entry) {
    if (entry.entry === 'card') sayOfForm(sender.link() === 'idle' ? words.kept : words.keptAway)
    navigator.storage?.persist?.().catch(() => {})
    tellAll()
  }

  /** What is being typed about a card that just got its number, until that card is on the page. */
  const typedOf = new Map()
  document.addEventListener('htmx:after:swap', async () => {
    for (const [code, fields] of typedOf) {
      const form = findForm(`answer ${code}`)
      if (!form || !isUntouched(form)) continue
      typedOf.delete(code)
      fillIn(form, fields)
      await forms.keepDraft(`answer ${code}`)
    }
  })

  /** The server has it: its number is said where it was written, and the cards are looked at anew. */
  function arrived(entry, { is, sentence = '', code }) {
    const typing = findForm(`answer ${entry.key}`)
    if (code && typing && !isUntouched(typing)) typedOf.set(code, [...new FormData(typing)])
    if (entry.session !== setup.session) return
    if (entry.entry === 'card' || is === 'late') sayOfForm(sentence)
    document.getElementById('cards')?.dispatchEvent(new CustomEvent('fresh'))
  }

  function refused({ why, sentence }) {
    state.textContent = sentence || sentenceOf(why, words)
  }

  function showState(link) {
    if (['away', 'busy', 'signed_out', 'other_author'].includes(link)) hadToWait = true
    showLink(link, waiting, words, setup.signIn)
    const isBack = link === 'idle' && hadToWait
    if (isBack && waiting === 0) {
      state.textContent = words.allSent
      hadToWait = false
    }
    const fullPage = document.getElementById('full-page')
    if (fullPage) fullPage.hidden = !['idle', 'sending'].includes(link)
  }

  async function reopen(entry) {
    const { card, card_key: cardKey } = Object.fromEntries(entry.fields)
    const place = entry.entry === 'card' ? 'card' : `answer ${card || cardKey}`
    const form = findForm(place)
    if (!form || !isUntouched(form)) return sayOf(entry, form ? words.formBusy : words.cardAway)
    // What the server was sent under the old key may have arrived: changed words are another entry.
    const { author, session, fields } = entry
    const id = forms.draftId(place)
    await store.reopen(entry.key, { id, author, session, place, tab: tabs.tab, at: Date.now(), fields })
    fillIn(
      form,
      fields.filter(([name]) => name !== 'seen'),
    )
    form.querySelector('textarea, input:not([type=hidden])')?.focus()
    tellAll()
  }

  async function resend({ key }) {
    await store.change(key, { state: 'waiting', breaks: 0 })
    tellAll()
  }

  /** The first press saves a copy and asks, the second removes. */
  async function remove(entry) {
    if (whyOf(entry).textContent !== words.removing) {
      saveCopy(entry)
      return sayOf(entry, words.removing)
    }
    await store.remove(entry.key)
    state.textContent = words.removed
    tellAll()
  }

  for (const entry of leftOver()) {
    await store.record(entry)
    strikeOut(entry.key)
  }
  watchFiles({ store, setup, changed: tellAll })
  letGo()
  if (await forms.restore()) sayOfForm(words.restored)
  document.getElementById('offline-about').hidden = false
  await changed()
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

function sayOfForm(sentence) {
  const said = document.querySelector('.capture-head [role=status]')
  if (said) said.textContent = sentence
}

const keep = () => keepShell(setup, (word) => (document.getElementById('reopens').textContent = words[word]))
if (document.readyState === 'complete') keep()
else window.addEventListener('load', keep)
