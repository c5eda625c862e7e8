// What is being typed about a card that just got its number goes along: from the form under its local mark to the one of the card on the page.
import { fillIn, findForm, isUntouched } from './live-fields.js'

/**
 * Gives `follow(key, code, number)`: the card of this key has this code and number now. `keep(place)`: what stands in that form is a draft; `keepFields(place, fields)`: these are one until
 * there is such a form.
 */
export function carryTyping(keep, keepFields) {
  const typedOf = new Map()
  document.addEventListener('htmx:after:swap', async () => {
    for (const [code, fields] of typedOf) {
      const form = findForm(`answer ${code}`)
      if (!form || !isUntouched(form)) continue
      typedOf.delete(code)
      fillIn(form, fields)
      await keep(`answer ${code}`)
    }
  })
  return function follow(key, code, number) {
    const form = findForm(`answer ${key}`)
    if (!code || !form || isUntouched(form)) return
    const fields = [...new FormData(form), ['number', String(number)]]
    typedOf.set(code, fields)
    keepFields(`answer ${code}`, fields)
  }
}
