// What is being typed in the forms of the page, kept on this machine until it is recorded.
import { entryOf, fillIn, findForm, isUntouched, placeOf } from './live-fields.js'

const DRAFT_MS = 250

/** A draft of this page at one place: another one of the same tab stands under the same id. */
export function newDraft({ setup: { author, session }, tabs: { tab } }, place, fields) {
  const id = [author, session, place, tab].join(' ')
  return { id, author, session, place, tab, at: Date.now(), fields }
}

/** Keeps a draft of each form shortly after it was touched, and at once when the page is left; until `end()`. */
export function keepDrafts(page) {
  const timers = new Map()
  let isKeeping = true

  for (const name of ['input', 'change'])
    document.addEventListener(name, ({ target }) => touched(target.form))
  document.addEventListener('visibilitychange', keepAll)
  window.addEventListener('pagehide', keepAll)

  function touched(form) {
    if (!form || !entryOf(form) || !isKeeping) return
    const place = placeOf(form)
    clearTimeout(timers.get(place))
    timers.set(place, setTimeout(keep, DRAFT_MS, place))
  }

  async function keep(place) {
    forget(place)
    const form = findForm(place)
    if (form && isKeeping) await keepOne(page, place, form).catch(() => {})
  }

  function keepAll() {
    for (const place of [...timers.keys()]) keep(place)
  }

  function forget(place) {
    clearTimeout(timers.get(place))
    timers.delete(place)
  }

  function end() {
    isKeeping = false
  }

  return { keep, keepAll, forget, end }
}

function keepOne(page, place, form) {
  const draft = newDraft(page, place, [...new FormData(form)])
  return isUntouched(form) ? page.store.dropDraft(draft.id) : page.store.keepDraft(draft)
}

/** What was typed here before, or in a tab that is gone, the last first. */
export async function draftsLeft({ store, setup, tabs }) {
  const own = ({ author, session }) => author === setup.author && session === setup.session
  const isLeft = ({ tab }) => tab === tabs.tab || !tabs.others.includes(tab)
  const left = (await store.drafts()).filter((draft) => own(draft) && isLeft(draft))
  return left.sort((a, b) => b.at - a.at)
}

/** What was being typed stands in its form again, where `mayTake` that form. Gives whether anything did. */
export async function restoreDrafts(page, mayTake = () => true) {
  let isAny = false
  for (const draft of await draftsLeft(page)) {
    const form = findForm(draft.place)
    if (!form || !mayTake(form) || !isUntouched(form)) continue
    fillIn(form, draft.fields)
    isAny = true
    // Without room for it the draft stays the other tab's, and its words stand in the form all the same.
    await takeOver(page, draft).catch(() => {})
  }
  return isAny
}

/** The draft of a tab that is gone is this tab's now; it stays as old as it is. */
async function takeOver(page, { id, place, fields, at }) {
  const draft = { ...newDraft(page, place, fields), at }
  await page.store.keepDraft(draft)
  if (draft.id !== id) await page.store.dropDraft(id)
}
