// One entry's way to the server and its answer back, and the small question whether the server is there.
import { ageOf } from './live-queue.js'

const ANSWER_MS = 25_000
const QUESTION_MS = 5000

/** Whether the server is there; what its clock says is heard. */
export async function isThere(address, clock) {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: signalFor(QUESTION_MS) })
    if (response.ok) clock.heard(response)
    return response.ok
  } catch {
    return false
  }
}

/** Posts an entry. Gives { status, body, retryAfter }; `status` 0: nothing arrived, `body` null: no JSON. */
export async function post(entry, address, clock) {
  const body = bodyOf(entry, clock.moment())
  try {
    const response = await fetch(address.replace('{session}', entry.session), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      signal: signalFor(ANSWER_MS),
    })
    clock.heard(response)
    return await readAnswer(response)
  } catch {
    return { status: 0, body: null, retryAfter: null }
  }
}

function bodyOf({ entry, key, author, device, deviceSeq, fields, written }, now) {
  const body = new URLSearchParams(fields)
  const ours = { entry, key, author, device, device_seq: deviceSeq, age: ageOf(written, now) }
  for (const [name, value] of Object.entries(ours)) body.set(name, value)
  return body.toString()
}

async function readAnswer(response) {
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
  const body = isJson ? await response.json() : null
  return { status: response.status, body, retryAfter: response.headers.get('Retry-After') }
}

function signalFor(ms) {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), ms)
  return stop.signal
}
