// One entry in the list of the unsent: what it shows of itself, and where it says why it is still here.
import { filled, sentenceOf } from './live-words.js'

const byId = (id) => document.getElementById(id)

/** The item of an entry in the list; null where it has none. */
export function itemOf({ key }) {
  return document.querySelector(`#unsent [data-key="${key}"]`)
}

/** Where an entry of the list says why it is still here. */
export function whyOf(entry) {
  return partOf(itemOf(entry), 'why')
}

/** Says a sentence at the entry in the list. */
export function sayOf(entry, sentence) {
  whyOf(entry).textContent = sentence
}

/** Whether the entry says this sentence now. */
export function isSaidOf(entry, sentence) {
  return whyOf(entry).textContent === sentence
}

const partOf = (item, name) => item.querySelector(`[data-is=${name}]`)

/** A new item for an entry, empty yet; a card's takes answers. */
export function newItem({ key, entry }) {
  const item = byId('unsent-entry').content.firstElementChild.cloneNode(true)
  item.dataset.key = key
  if (entry === 'card') item.append(answerFormOf(key))
  return item
}

/** Fills an item in as its entry stands. `entries`: those of the list; it may answer one of them. */
export function fillItem(item, entry, entries, words) {
  const fields = Object.fromEntries(entry.fields)
  const isAside = entry.state === 'aside'
  item.classList.toggle('aside', isAside)
  partOf(item, 'mark').textContent = filled(isAside ? words.asideMark : words.mark, entry.seq)
  partOf(item, 'who').textContent = entry.entry === 'card' ? fields.name : answerTitle(fields, entries, words)
  partOf(item, 'text').textContent = fields.text ?? ''
  const why = partOf(item, 'why')
  // A question that was asked stays until it is answered.
  if (!isAside || why.textContent !== words.removing)
    why.textContent = isAside ? entry.sentence || sentenceOf(entry.why, words) : ''
  for (const button of item.querySelectorAll('button[data-do]')) button.hidden = !isAside
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

function answerTitle({ card_key: cardKey, number }, entries, words) {
  const waiting = entries.find(({ key }) => key === cardKey)
  if (waiting) return `${words.answerToOther} · ${Object.fromEntries(waiting.fields).name}`
  return number ? filled(words.answerTo, number) : words.answerToOther
}
