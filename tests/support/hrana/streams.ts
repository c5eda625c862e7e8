import { randomBytes } from 'node:crypto'
import type { Limits } from './connection.ts'
import { HranaError } from './errors.ts'
import { openStream, type Stream } from './stream.ts'

type Parked = { stream: Stream; expiry: NodeJS.Timeout }

/** The streams between two requests, each under the baton that the client has to show next. */
export function keepStreams(path: string, limits: Limits) {
  const parked = new Map<string, Parked>()
  const expired = new Set<string>()

  /** The stream of a baton, or a new one without a baton. A baton opens its stream once. */
  function take(baton: string | null | undefined): Stream {
    if (!baton) return openStream(path, limits)
    if (expired.has(baton)) throw new HranaError('STREAM_EXPIRED', 'The stream has expired due to inactivity')
    const found = parked.get(baton)
    if (!found) throw new HranaError('PROTOCOL_ERROR', 'Received an invalid baton')
    clearTimeout(found.expiry)
    parked.delete(baton)
    return found.stream
  }

  /** Keeps an open stream for the next request; answers its new baton, or null when the stream is closed. */
  function park(stream: Stream): string | null {
    if (stream.isClosed()) return null
    const baton = randomBytes(24).toString('base64url')
    parked.set(baton, { stream, expiry: setTimeout(() => expire(baton), limits.idleMs) })
    return baton
  }

  function expire(baton: string): void {
    parked.get(baton)?.stream.close()
    parked.delete(baton)
    expired.add(baton)
  }

  function closeAll(): void {
    for (const { stream, expiry } of parked.values()) {
      clearTimeout(expiry)
      stream.close()
    }
    parked.clear()
  }

  return { take, park, closeAll }
}
