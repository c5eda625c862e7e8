// Whoever asked for more cards, speakers or visits goes on with the first of them, by keyboard and by ear.
const LAST =
  '.live-card:last-child, .turn-lines > :last-child, #waiting tbody > :last-child, .queue ol > :last-child'
let last = null

document.addEventListener('htmx:before:request', ({ target }) => {
  const list = target.id?.startsWith('more-') && target.closest('section, #waiting')
  if (list) last = list.querySelector(LAST)
})

document.addEventListener('htmx:after:swap', () => {
  const next = last?.isConnected && last.nextElementSibling?.querySelector('.number, button')
  if (!next) return
  last = null
  next.focus({ preventScroll: true })
})
