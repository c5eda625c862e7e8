// Whoever asked for more cards goes on with the first of them, by keyboard and by ear.
let last = null

document.addEventListener('htmx:before:request', ({ target }) => {
  const list = target.id?.startsWith('more-') && target.closest('section')
  if (list) last = list.querySelector('.live-card:last-child')
})

document.addEventListener('htmx:after:swap', () => {
  const next = last?.isConnected && last.nextElementSibling?.querySelector('.number')
  if (!next) return
  last = null
  next.focus({ preventScroll: true })
})
