// Two clocks that are not trusted: the device's own, and how far the server's was ahead of it when it last answered.
import { hasJumped } from './live-queue.js'

/** `moment()`: now, as ages are counted from it; `heard(response)`: an answer of the server says what its clock shows. */
export function createClock(page) {
  let known = { ...clock(), offset: null }

  function moment() {
    const now = clock()
    const offset = hasJumped(known, now) ? null : known.offset
    known = { ...now, offset }
    return { ...known, page }
  }

  function heard(response) {
    const said = Date.parse(response.headers.get('Date') ?? '')
    moment()
    if (Number.isFinite(said)) known.offset = said - known.wall
  }

  return { moment, heard }
}

function clock() {
  return { wall: Date.now(), mono: performance.now() }
}
