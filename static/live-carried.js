// The unsent of one author and session as the text of a file, and back: decisions alone, no store, no page, no network.
import { inOrder } from './live-queue.js'

const FILE_FORM = 'doithoai-unsent-1'

/** The unsent of one author and session as a file. */
export function unsentFile(entries, { author, session }) {
  const own = inOrder(entries).filter((entry) => entry.author === author && entry.session === session)
  return JSON.stringify({ form: FILE_FORM, author, session, entries: own.map(carried) }, null, 1)
}

function carried({ key, entry, fields, device, deviceSeq, written }) {
  return { key, entry, fields, device, deviceSeq, written }
}

/**
 * What a chosen file holds for this author and session, or why nothing can be taken from it. `isMoved`: what was written for another session comes here with its keys, cards and
 * what was said of them before they had a number; a card that has one stays where it is, and its answer too.
 */
export function readUnsentFile(text, { author, session }, isMoved = false) {
  let file = null
  try {
    file = JSON.parse(text)
  } catch {
    return { ok: false, why: 'broken' }
  }
  if (file?.form !== FILE_FORM || !Array.isArray(file.entries) || !file.entries.every(isCarried))
    return { ok: false, why: 'broken' }
  if (file.author !== author) return { ok: false, why: 'other_author' }
  if (file.session !== session && !isMoved) return { ok: false, why: 'other_session' }
  const entries = file.session === session ? file.entries : file.entries.flatMap(moved)
  if (entries.length === 0) return { ok: false, why: 'empty' }
  return {
    ok: true,
    entries: entries.map((one) => ({ ...carried(one), author, session, state: 'waiting' })),
  }
}

/** Whose turn it was is known at the old session alone. */
function moved(one) {
  if (one.entry === 'answer' && one.fields.some(([name, value]) => name === 'card' && value !== '')) return []
  return [{ ...one, fields: one.fields.filter(([name]) => name !== 'turn') }]
}

function isCarried(one) {
  const isField = (field) =>
    Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string')
  return (
    /^[0-9a-f]{32}$/.test(one?.key) &&
    ['card', 'answer'].includes(one.entry) &&
    Array.isArray(one.fields) &&
    one.fields.every(isField) &&
    /^[0-9a-f]{16}$/.test(one.device) &&
    Number.isInteger(one.deviceSeq) &&
    Number.isFinite(one.written?.wall) &&
    (one.written.offset === null || Number.isFinite(one.written.offset))
  )
}
