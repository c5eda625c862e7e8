// The order of an agenda by hand: a line is dragged by its handle within its group, or moved with Alt and an arrow. Every turn is what a button of the page would send.
const send = (form, turn) => {
  const button = Object.assign(document.createElement('button'), {
    type: 'submit',
    name: 'turn',
    value: turn,
  })
  button.hidden = true
  form.append(button)
  form.requestSubmit(button)
}

let drag = null
const EDGE = 60
const STEP = 16

const lineUnder = (list, y) =>
  [...list.children].find((line) => {
    const { top, height } = line.getBoundingClientRect()
    return line !== drag.line && y < top + height / 2
  })

document.addEventListener('pointerdown', (event) => {
  const handle = event.target.closest?.('[data-handle]')
  if (!handle || event.button !== 0) return
  event.preventDefault()
  const line = handle.closest('[data-code]')
  drag = { handle, line, list: line.parentElement, before: line.nextElementSibling, pointer: event.pointerId }
  handle.setPointerCapture(event.pointerId)
  line.classList.add('dragged')
})

document.addEventListener('pointermove', (event) => {
  if (drag?.pointer !== event.pointerId) return
  // A long agenda moves along with the hand.
  if (event.clientY < EDGE || event.clientY > innerHeight - EDGE)
    scrollBy(0, event.clientY < EDGE ? -STEP : STEP)
  const target = lineUnder(drag.list, event.clientY) ?? null
  if (target !== drag.line.nextElementSibling) drag.list.insertBefore(drag.line, target)
})

// What was moved on the page alone stands where it stood again.
const putBack = ({ line, list, before }) => list.insertBefore(line, before)
let sent = null

const end = (keeps) => (event) => {
  if (!drag || (event.pointerId !== undefined && event.pointerId !== drag.pointer)) return
  const { line, before } = drag
  line.classList.remove('dragged')
  const next = line.nextElementSibling
  if (!keeps) putBack(drag)
  else if (next !== before) {
    sent = drag
    const { code } = line.dataset
    // What stands at the end of a page goes in front of what the next page begins with.
    const below = next?.dataset.code ?? drag.list.dataset.next
    send(line.closest('form'), below ? `before.${code}.${below}` : `last.${code}`)
  }
  drag = null
}
document.addEventListener('pointerup', end(true))
document.addEventListener('pointercancel', end(false))
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') end(false)(event)
})

document.addEventListener('keydown', (event) => {
  const move = event.altKey && { ArrowUp: 'up', ArrowDown: 'down' }[event.key]
  const line = move && event.target.closest?.('[data-code]')
  const button = line && document.getElementById(`turn-${move}-${line.dataset.code}`)
  if (!button) return
  event.preventDefault()
  button.focus()
  button.click()
})

// Whoever asked for more lines goes on with the first of them.
const LINES = '[data-code], #preparations tbody tr'
let shown = 0
document.addEventListener('htmx:before:request', ({ target }) => {
  shown = target.id === 'more-lines' ? document.querySelectorAll(LINES).length : 0
})
document.addEventListener('htmx:after:swap', () => {
  const next = shown > 0 && document.querySelectorAll(LINES)[shown]
  if (!next) return
  shown = 0
  next.querySelector('a').focus({ preventScroll: true })
})

document.addEventListener('htmx:error', () => {
  if (sent?.line.isConnected) putBack(sent)
  sent = null
})

// The list that comes back says what became of the turn; the line that stays in the page says it aloud.
document.addEventListener('htmx:after:swap', () => {
  sent = null
  const said = document.getElementById('said')
  if (said) said.textContent = document.getElementById('agenda')?.dataset.said ?? ''
})
