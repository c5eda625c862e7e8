// What was pressed this very moment, until the store has it on the disk: a page may be gone before that. Written in one go, and struck out at once.
const NAME = 'doithoai-live '

/** Before the form is emptied. A browser that keeps nothing here has the store alone. */
export function noteDown(entry) {
  try {
    localStorage.setItem(NAME + entry.key, JSON.stringify({ pressedAt: Date.now(), entry }))
  } catch {
    // The store is asked all the same.
  }
}

/** The store has it, or the form has it again. */
export function strikeOut(key) {
  try {
    localStorage.removeItem(NAME + key)
  } catch {
    // Nothing was written down either.
  }
}

/** What a page left behind goes into the store, and is no draft any more; where that has no room it stays written down. */
export async function bringBack(store) {
  try {
    for (const entry of leftOver()) {
      const isIts = ([name, value]) => name === 'key' && value === entry.key
      const draft = (await store.drafts()).find(({ fields }) => fields.some(isIts))
      await store.record(entry, draft?.id)
      if (draft) await store.dropDraft(draft.id)
      strikeOut(entry.key)
    }
  } catch {
    // The next page that opens tries again.
  }
}

/** What a page left behind in its last moment, in the order in which it was pressed. A line that cannot be read holds up no other. */
function leftOver() {
  try {
    const left = Object.keys(localStorage).filter((name) => name.startsWith(NAME))
    return left
      .flatMap((name) => readLine(localStorage.getItem(name)))
      .sort((a, b) => a.pressedAt - b.pressedAt)
      .map(({ entry }) => entry)
  } catch {
    return []
  }
}

/** One line, or none: another tab may have struck it out meanwhile. */
function readLine(line) {
  try {
    const noted = JSON.parse(line)
    return noted?.entry?.key ? [noted] : []
  } catch {
    return []
  }
}
