// Whoever asked for more cards, or more of those who speak, goes on with the first of them, by keyboard and by ear.
let last = null

document.addEventListener('htmx:before:request', ({ target }) => {
  const list = target.id?.startsWith('more-') && target.closest('section, #waiting')
  if (list) last = list.querySelector('.live-card:last-child, .turn-lines > :last-child, tbody > :last-child')
})

document.addEventListener('htmx:after:swap', () => {
  const next = last?.isConnected && last.nextElementSibling?.querySelector('.live-card .number, button')
  if (!next) return
  last = null
  next.focus({ preventScroll: true })
})
