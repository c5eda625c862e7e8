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

/** What a page left behind goes into the store. */
export async function bringBack(store) {
  for (const entry of leftOver()) {
    await store.record(entry)
    strikeOut(entry.key)
  }
}

/** What a page left behind in its last moment, in the order in which it was pressed. */
function leftOver() {
  try {
    const left = Object.keys(localStorage).filter((name) => name.startsWith(NAME))
    const noted = left.map((name) => JSON.parse(localStorage.getItem(name)))
    return noted.sort((a, b) => a.pressedAt - b.pressedAt).map(({ entry }) => entry)
  } catch {
    return []
  }
}
