// What lies on this machine: entries on their way, drafts, and a little about the device. Everything of one step in one transaction.
import { LEASE_MS, mayLease } from './live-queue.js'

/** 16 random bytes or fewer in hex. A LAN without https has getRandomValues and no randomUUID. */
export function randomHex(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** Opens the store; rejects where the browser keeps nothing. */
export async function openStore() {
  const db = await opened()
  // What was recorded survives a power cut: the browser answers when it is on the disk.
  const strict = (names, work) => during(db, names, 'readwrite', work, { durability: 'strict' })
  const change = (names, work) => during(db, names, 'readwrite', work)
  const read = (name, work) => during(db, [name], 'readonly', (at) => work(at[name]))
  return {
    /** Puts an entry into the queue under the device's next number; what was its draft is gone in the same moment. Gives what already stands under its key, else null. */
    record: (entry, draft) =>
      strict(['entries', 'about', 'drafts'], async (at) => {
        const known = await once(at.entries.get(entry.key))
        if (known) return known
        const [about, seq] = await counted(at.about)
        at.entries.add({ device: about.device, deviceSeq: seq, ...entry, seq })
        if (draft) at.drafts.delete(draft)
        return null
      }),
    /** Takes entries of a file in, in its order; gives how many were not there yet. `isMoved`: what lies here for another session goes to that of the file. */
    takeIn: (entries, isMoved = false) =>
      strict(['entries', 'about'], async (at) => {
        let fresh = 0
        for (const entry of entries) {
          const known = await once(at.entries.get(entry.key))
          if (known && !(isMoved && known.session !== entry.session)) continue
          const seq = known?.seq ?? (await counted(at.about))[1]
          at.entries.put({ ...entry, seq })
          fresh++
        }
        return fresh
      }),
    entries: () => read('entries', (entries) => once(entries.getAll())),
    change: (key, set) =>
      change(['entries'], async ({ entries }) => {
        const entry = await once(entries.get(key))
        if (entry) entries.put({ ...entry, ...set })
      }),
    remove: (key) => change(['entries'], async ({ entries }) => void entries.delete(key)),
    /** An entry becomes what is being typed again: it is never in neither place. */
    reopen: (key, draft) =>
      strict(['entries', 'drafts'], async (at) => {
        at.drafts.put(draft)
        at.entries.delete(key)
      }),
    takeLease: (tab, now, alive) =>
      change(['about'], async ({ about }) => {
        if (!mayLease(await once(about.get('lease')), tab, now, alive)) return false
        about.put({ id: 'lease', tab, until: now + LEASE_MS })
        return true
      }),
    endLease: (tab) =>
      change(['about'], async ({ about }) => {
        if ((await once(about.get('lease')))?.tab === tab) about.delete('lease')
      }),
    keepDraft: (draft) => change(['drafts'], async ({ drafts }) => void drafts.put(draft)),
    dropDraft: (id) => change(['drafts'], async ({ drafts }) => void drafts.delete(id)),
    drafts: () => read('drafts', (drafts) => once(drafts.getAll())),
  }
}

/** What is known of the device, with its next number. */
async function counted(about) {
  const known = (await once(about.get('device'))) ?? { id: 'device', device: randomHex(8), seq: 0 }
  const next = { ...known, seq: known.seq + 1 }
  about.put(next)
  return [next, next.seq]
}

function opened() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('doithoai-live', 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('entries', { keyPath: 'key' })
      opening.result.createObjectStore('drafts', { keyPath: 'id' })
      opening.result.createObjectStore('about', { keyPath: 'id' })
    }
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
    opening.onblocked = () => failed(new Error('blocked'))
  })
}

/** Done when the transaction is, not when its last request is. */
function during(db, names, mode, work, options) {
  return new Promise((done, failed) => {
    const transaction = db.transaction(names, mode, options)
    const at = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)]))
    let result
    transaction.oncomplete = () => done(result)
    transaction.onabort = () => failed(transaction.error ?? new Error('aborted'))
    work(at).then(
      (value) => {
        result = value
      },
      (error) => {
        failed(error)
        transaction.abort()
      },
    )
  })
}

function once(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}
