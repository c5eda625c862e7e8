// A long session shows part of its cards: what is typed about one goes with it when it leaves the page and when it comes back, and is named where its card is not.
import { draftsLeft, restoreDrafts } from './live-drafts.js'
import { entryOf, findForm } from './live-fields.js'
import { filled } from './live-words.js'

/** Follows which cards are on the page. */
export async function watchElsewhere(page, drafts) {
  const known = new WeakSet()
  // Cards that are taken from the page take nothing along that was typed a moment ago.
  document.addEventListener('htmx:before:swap', drafts.keepAll)
  // Most questions are answered with nothing new.
  document.addEventListener(
    'htmx:after:swap',
    ({ detail }) => detail?.ctx?.response?.status !== 204 && look(),
  )
  await look()

  async function look() {
    // A form that was here before is its writer's: one that was just emptied is not filled again.
    const isNew = (form) => !known.has(form)
    const forms = [...document.forms].filter((form) => entryOf(form) === 'answer')
    await restoreDrafts(page, isNew)
    for (const form of forms) known.add(form)
    if (!page.setup.isShell) showElsewhere(page.setup, await draftsLeft(page))
  }
}

/** Leads to where this card stands. */
export function linkToCard({ cardPage, words }, code) {
  const href = cardPage.replaceAll('%7Bcode%7D', code).replaceAll('{code}', code)
  return Object.assign(document.createElement('a'), { href, textContent: words.openItsCard })
}

function showElsewhere(setup, drafts) {
  const list = document.getElementById('drafts-elsewhere')
  const items = drafts.flatMap(({ place, fields }) => {
    const draft = Object.fromEntries(fields)
    return draft.card && draft.number && !findForm(place) ? [itemOf(setup, draft)] : []
  })
  if (list.textContent !== items.map(({ textContent }) => textContent).join(''))
    list.replaceChildren(...items)
  list.hidden = items.length === 0
}

/** What was typed stands here too: its card may be on no page any more. */
function itemOf(setup, { card, number, text = '' }) {
  const item = document.createElement('li')
  item.append(filled(setup.words.draftElsewhere, number), ' ', linkToCard(setup, card))
  if (text.trim())
    item.append(Object.assign(document.createElement('p'), { className: 'prose', textContent: text }))
  return item
}
