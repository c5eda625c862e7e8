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

/** What a chosen file holds for this author and session, or why nothing can be taken from it. */
export function readUnsentFile(text, { author, session }) {
  let file = null
  try {
    file = JSON.parse(text)
  } catch {
    return { ok: false, why: 'broken' }
  }
  if (file?.form !== FILE_FORM || !Array.isArray(file.entries) || !file.entries.every(isCarried))
    return { ok: false, why: 'broken' }
  if (file.author !== author) return { ok: false, why: 'other_author' }
  if (file.session !== session) return { ok: false, why: 'other_session' }
  if (file.entries.length === 0) return { ok: false, why: 'empty' }
  return {
    ok: true,
    entries: file.entries.map((one) => ({ ...carried(one), author, session, state: 'waiting' })),
  }
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
