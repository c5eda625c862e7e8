// Shows what lies on this machine and has not arrived: a list in the order of writing, and one line that says how things stand.
import { inOrder } from './live-queue.js'

const byId = (id) => document.getElementById(id)

/** A sentence of the page with its value. */
export function filled(word, value) {
  return word.replaceAll('{n}', value)
}

/** Of whom and where the entries are: this page shows its own, the rest are counted and never shown. */
export function sorted(entries, { author, session }) {
  const own = inOrder(entries).filter((entry) => entry.author === author)
  return {
    own,
    here: own.filter((entry) => entry.session === session),
    elsewhere: own.filter((entry) => entry.session !== session),
    others: entries.filter((entry) => entry.author !== author),
  }
}

/** `ways`: what the buttons of an entry do, by their names. */
export function createUnsentList({ setup, ways }) {
  const { words } = setup
  const [section, list] = [byId('unsent'), byId('unsent').querySelector('ol')]
  let shown = []
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-do]')
    const entry = shown.find(({ key }) => key === button?.closest('li')?.dataset.key)
    if (entry) ways[button.dataset.do](entry)
  })

  function show(entries) {
    const { here, elsewhere, others } = sorted(entries, setup)
    const focused = document.activeElement?.closest?.('#unsent li')?.dataset.key
    shown = here
    list.replaceChildren(
      ...here.map((entry) => itemOf(entry, list.querySelector(`[data-key="${entry.key}"]`))),
    )
    section.hidden = here.length === 0
    list.querySelector(`[data-key="${focused}"] button:not([hidden])`)?.focus()
    const notes = [
      others.length > 0 && filled(words.others, others.length),
      elsewhere.length > 0 && filled(words.elsewhere, elsewhere.length),
    ].filter(Boolean)
    byId('unsent-others').hidden = notes.length === 0
    byId('unsent-others').textContent = notes.join(' ')
  }

  /** `before`: its item as it stands; somebody may be typing an answer in it. */
  function itemOf(entry, before) {
    const item = before ?? newItem(entry)
    const is = (name) => item.querySelector(`[data-is=${name}]`)
    const fields = Object.fromEntries(entry.fields)
    const isAside = entry.state === 'aside'
    item.classList.toggle('aside', isAside)
    is('mark').textContent = filled(isAside ? words.asideMark : words.mark, entry.seq)
    is('who').textContent = entry.entry === 'card' ? fields.name : answerTitle(fields)
    is('text').textContent = fields.text ?? ''
    // A question that was asked stays until it is answered.
    if (!isAside || is('why').textContent !== words.removing)
      is('why').textContent = isAside ? entry.sentence || sentenceOf(entry.why, words) : ''
    for (const button of item.querySelectorAll('button[data-do]')) button.hidden = !isAside
    return item
  }

  function newItem({ key, entry }) {
    const item = byId('unsent-entry').content.firstElementChild.cloneNode(true)
    item.dataset.key = key
    if (entry === 'card') item.append(answerFormOf(key))
    return item
  }

  /** What was answered to a card that has no number yet goes with the card's key. */
  function answerFormOf(key) {
    const fold = byId('unsent-answer').content.firstElementChild.cloneNode(true)
    fold.querySelector('[name=card_key]').value = key
    for (const name of ['id', 'for', 'aria-describedby'])
      for (const part of fold.querySelectorAll(`[${name}]`))
        part.setAttribute(name, part.getAttribute(name).replaceAll('unsent', key))
    return fold
  }

  function answerTitle({ card, card_key: cardKey }) {
    const waiting = shown.find(({ key }) => key === cardKey)
    if (waiting) return `${words.answerToOther} · ${Object.fromEntries(waiting.fields).name}`
    const number = document.querySelector(`#card-${CSS.escape(card ?? '')} .number`)?.textContent.trim()
    return number ? filled(words.answerTo, number) : words.answerToOther
  }

  return { show }
}

/** Where an entry of the list says why it is still here. */
export function whyOf({ key }) {
  return document.querySelector(`#unsent [data-key="${key}"] [data-is=why]`)
}

/** Says a sentence at the entry in the list. */
export function sayOf(entry, sentence) {
  whyOf(entry).textContent = sentence
}

/** Of an entry that was refused without a sentence. */
export function sentenceOf(why, words) {
  return { broken: words.broken, too_large: words.tooLarge }[why] ?? ''
}

/** The line that says how things stand; the same words are not said twice. `count`: own entries that wait. */
export function showLink(link, count, words, signIn) {
  const state = byId('link-state')
  const sentence =
    {
      sending: count > 1 ? filled(words.sending, count) : '',
      away: count > 0 ? filled(words.away, count) : words.awayNone,
      busy: filled(words.busy, count),
      signed_out: filled(words.signedOut, count),
      other_author: filled(words.otherAuthor, count),
    }[link] ?? ''
  state.dataset.link = link
  if (state.dataset.said === sentence) return
  state.dataset.said = sentence
  state.textContent = sentence
  if (link === 'signed_out') state.append(' ', signInLink(signIn, words.signIn))
}

function signInLink(href, text) {
  const link = Object.assign(document.createElement('a'), { href, textContent: text, target: '_blank' })
  link.rel = 'noopener'
  return link
}
