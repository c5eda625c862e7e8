// Typing while somebody speaks: names that are known bring their hamlet, a topic is chosen by two letters, one press takes a speaker over. Without it the form is filled in by hand.

import { fold, matchLabels } from './capture-letters.js'

/** Whom the typed name means among the known: one person, or nobody where two have it. Typed with its marks it means nobody of other marks: Mận is not Mẫn. */
export function findKnown(known, typed) {
  const picked = known.find(({ value }) => value === typed)
  if (picked) return picked
  const plain = typed.toLowerCase().replace(/\s+/g, ' ').trim()
  const isBare = plain === fold(typed)
  const alike = known.filter(({ name }) => (isBare ? fold(name) : name.toLowerCase()) === plain)
  return alike.length === 1 ? alike[0] : null
}

function choose(select, value) {
  if (!select || ![...select.options].some((option) => option.value === value)) return
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function knownNames() {
  return [...document.querySelectorAll('#known-names option')].map(({ value, dataset }) => ({
    value,
    name: value,
    ...dataset,
  }))
}

/** A known name brings its hamlet, and takes it away again when one types on to another name; what somebody chose by hand stays. `isChosen`: from the list, so that the hamlet is meant. */
function completeName(input, isChosen) {
  const person = findKnown(knownNames(), input.value.normalize('NFC'))
  // However it came there: a name with its hamlet behind it is one of the list.
  const isPicked = isChosen || (person && person.name !== person.value && input.value === person.value)
  const hamlet = input.form.elements.namedItem('hamlet')
  const isBrought = hamlet?.value !== '' && hamlet?.value === input.dataset.brought
  if (isBrought && hamlet.value !== person?.hamlet) hamlet.value = ''
  if (person && isPicked) input.value = person.name
  if (!person?.hamlet || !(isPicked || hamlet?.value === '')) return
  choose(hamlet, person.hamlet)
  input.dataset.brought = person.hamlet
}

function chooseTopic(input, skip = 0) {
  const select = input.form.elements.namedItem(input.dataset.letters)
  const options = [...select.options].filter(({ value }) => value !== '')
  const labels = options.map(({ label }) => label)
  const found = matchLabels(labels, input.value)
  const told = input.parentElement.querySelector('[role=status]')
  const at = found.length > 0 ? skip % found.length : 0
  input.dataset.skip = String(at)
  told.textContent = found.length > 0 ? labels[found[at]] : ''
  if (found.length > 0) choose(select, options[found[at]].value)
}

/** With nothing typed the arrows go through the topics one by one. */
function stepTopic(input, step) {
  if (input.value.trim() !== '')
    return chooseTopic(input, Math.max(0, Number(input.dataset.skip ?? 0) + step))
  const select = input.form.elements.namedItem(input.dataset.letters)
  const option = select.options[Math.max(0, select.selectedIndex + step)]
  if (!option) return
  choose(select, option.value)
  input.parentElement.querySelector('[role=status]').textContent = option.label
}

/** What an answer or outcome still lacks depends on what is written of it. */
function markNeeded(form) {
  if (form?.elements?.namedItem('entry')?.value !== 'answer') return
  const holds = (name) => form.elements.namedItem(name)?.value.trim() ?? ''
  const outcome = holds('outcome')
  const needs = {
    text: outcome === '',
    leader_id: holds('text') !== '' || ['', 'answered_here'].includes(outcome),
    agency_id: outcome === 'to_agency',
    due_on: outcome === 'to_agency',
    reason: outcome === 'not_ours',
  }
  for (const [name, isNeeded] of Object.entries(needs)) {
    const field = form.elements.namedItem(name)
    if (isNeeded) field?.setAttribute('aria-required', 'true')
    else field?.removeAttribute('aria-required')
  }
}

function takeSpeaker({ dataset }) {
  const form = document.querySelector('#capture form')
  if (!form) return false
  const set = (name, value) => {
    const field = form.elements.namedItem(name)
    if (field) field.value = value
  }
  set('name', dataset.name)
  set('group_name', dataset.group)
  set('turn', dataset.speaker)
  choose(form.elements.namedItem('hamlet'), dataset.hamlet || 'other')
  if (dataset.group) form.elements.namedItem('group_name')?.closest('details')?.setAttribute('open', '')
  const text = form.elements.namedItem('text')
  text.dispatchEvent(new Event('input', { bubbles: true }))
  text.focus()
  return true
}

function start() {
  document.addEventListener('input', (event) => {
    const { target } = event
    // Telex is not done with a letter as long as it is being composed: "dd" is still to become "đ".
    if (event.isComposing || !target.form) return
    if (target.dataset.letters) chooseTopic(target)
    const isPicked = event.inputType === 'insertReplacementText' || !event.inputType
    if (target.getAttribute('list') === 'known-names') completeName(target, isPicked)
  })
  document.addEventListener('compositionend', ({ target }) => {
    if (target.dataset?.letters) chooseTopic(target)
    else if (target.getAttribute?.('list') === 'known-names') completeName(target, false)
  })
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!target.dataset?.letters || event.isComposing || (event.ctrlKey && key === 'Enter')) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step) stepTopic(target, step)
    if (step || key === 'Enter') event.preventDefault()
  })
  // The same hamlet chosen by hand is no longer the name's to take away.
  document.addEventListener('change', ({ target }) => {
    if (target.name === 'hamlet') delete target.form?.elements.namedItem('name')?.dataset?.brought
  })
  for (const name of ['focusin', 'input', 'change'])
    document.addEventListener(name, ({ target }) => markNeeded(target.form))
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-speaker]')
    if (link && takeSpeaker(link)) event.preventDefault()
  })
  // An emptied form is no longer anybody's turn.
  document.addEventListener('reset', ({ target }) => {
    const turn = target.elements?.namedItem('turn')
    if (turn) turn.value = ''
    for (const told of target.querySelectorAll('.letters [role=status]')) told.textContent = ''
  })
}

if (typeof document !== 'undefined') start()
