// The table of opinions from paper, by keyboard alone; without this file it is a plain form.
const CELLS = 'input:not([type=hidden]), select, textarea'
// What is taken over from the row above.
const CARRIED = ['hamlet', 'topic', 'kind', 'leader_id']

const rowsOf = () => [...document.querySelectorAll('.paper-row')]
const fieldIn = (row, name) => row.querySelector(`[name=${name}_${row.dataset.row}]`)

// Enter goes on to the next cell, from the last one to the next row; Shift+Enter makes a line. While a word is being composed it belongs to the keyboard.
function goOn(event) {
  const cells = rowsOf().flatMap((row) => [...row.querySelectorAll(CELLS)])
  const next = cells[cells.indexOf(event.target) + 1]
  event.preventDefault()
  if (next) next.focus()
  else document.querySelector('#paper button[name=more]')?.click()
}

// Ctrl+D, as spreadsheets have it: what usually stays the same from card to card, and the cell one is in.
function takeFromAbove(event, row) {
  const above = rowsOf()[rowsOf().indexOf(row) - 1]
  event.preventDefault()
  if (!above) return
  const own = event.target.name.replace(/_\d+$/, '')
  for (const name of new Set([...CARRIED, own])) {
    const cell = fieldIn(row, name)
    if (name === own || !cell.value || name === 'kind') cell.value = fieldIn(above, name).value
  }
}

document.addEventListener('keydown', (event) => {
  const row = event.target.closest?.('.paper-row')
  if (!row || event.isComposing || !event.target.matches(CELLS)) return
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey) goOn(event)
  if (event.key.toLowerCase() === 'd' && event.ctrlKey && !event.altKey) takeFromAbove(event, row)
})

// After recording, the first empty row waits; where something is wrong, the list of it has the focus.
document.addEventListener('htmx:after:swap', () => {
  if (document.querySelector('#paper .error-summary')) return
  const row = rowsOf().find((one) => !fieldIn(one, 'name').value && !fieldIn(one, 'text').value)
  row?.querySelector(CELLS)?.focus()
})
