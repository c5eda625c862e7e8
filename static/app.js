// What a page can do better with a script; without it everything works as plain links and posts.
document.documentElement.classList.add('js')

document.addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) window.print()
})

// Ctrl+Enter sends the form one is writing in, as its first button would.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.form) return
  event.preventDefault()
  event.target.form.requestSubmit(event.target.form.querySelector('[type=submit]'))
})

// A list that closes up under a double click: its second press would hit whoever stands there now.
document.addEventListener('click', (event) => {
  if (event.detail > 1 && event.target.closest?.('[data-moves-up] button')) event.preventDefault()
})

// A second press while the first is on its way is dropped. The button is not disabled: its value would not be sent.
const sending = new Set()
const release = (form) => {
  sending.delete(form)
  form.querySelector('[aria-disabled]')?.removeAttribute('aria-disabled')
}
const hold = (event) => {
  const form = event.target
  if (form.method !== 'post') return
  if (sending.has(form)) {
    event.preventDefault()
    event.stopImmediatePropagation()
    return
  }
  sending.add(form)
  event.submitter?.setAttribute('aria-disabled', 'true')
  setTimeout(release, 8000, form)
}
document.addEventListener('submit', hold, true)
document.addEventListener('htmx:finally:request', () => sending.forEach(release))
// A request that never arrived says so; the form keeps what was typed.
document.addEventListener('htmx:error', () => {
  const notice = document.getElementById('notice')
  if (notice) notice.textContent = notice.dataset.lost
})
document.addEventListener('htmx:before:response', () => {
  const notice = document.getElementById('notice')
  if (notice) notice.textContent = ''
})
window.addEventListener('pageshow', () => sending.forEach(release))

// Where one of many alike was just done, the next one's button takes the focus: a keystroke each.
document.addEventListener('htmx:after:swap', () => {
  const done = [...document.querySelectorAll('section[id^=card-]:not(.card, [data-left])')].at(-1)
  if (!done) return
  done.dataset.left = ''
  const after = [...document.querySelectorAll('[data-next]')].find(
    (button) => done.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  after?.focus()
})

// After a step the article of an opinion is another one: its heading takes the focus, and with it the top of the window. A form that comes back keeps its own.
const lastStep = () => document.querySelector('#opinion [role=status]')?.textContent
let seen = lastStep()
document.addEventListener('htmx:after:swap', () => {
  if (lastStep() === seen) return
  seen = lastStep()
  const heading = document.querySelector('#opinion:not(:has(.error-summary)) h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
})
