import type { AskedSession } from '../../db/queries/asking.ts'
import type { PostingTurn } from '../../db/records/posting-turns.ts'
import { clientAddress, sourceOf } from './client-address.ts'
import type { AnyContext } from './context.ts'
import { throttleKey } from './throttle.ts'

/** New public posts that one source may send within ten minutes. */
const AT_REST = 60
/** The same while a session of that unit is in progress: everyone in the hall shares one address. */
const IN_A_HALL = 300
const WINDOW_MS = 10 * 60_000

/** The counter of new posts from where this request came from; each kind of form has its own. */
export function postingKey(c: AnyContext, form: 'post' | 'registration' = 'post'): Promise<string> {
  return throttleKey(c, form, sourceOf(clientAddress(c)))
}

/** One turn of this source at the form of a session; it is counted with the record, see `turnInBatch`. */
export function postingTurn(
  key: string,
  asked: Pick<AskedSession, 'isUnitMeeting'>,
  now: number,
): PostingTurn {
  return { key, limit: asked.isUnitMeeting ? IN_A_HALL : AT_REST, windowMs: WINDOW_MS, now }
}

/** How many turns of the running window are taken, and when it ends (epoch ms). */
export function turnsTaken(
  { counted }: Pick<AskedSession, 'counted'>,
  now: number,
): { taken: number; backAt: number } {
  const runs = counted !== null && counted.since > now - WINDOW_MS
  return runs
    ? { taken: counted.count, backAt: counted.since + WINDOW_MS }
    : { taken: 0, backAt: now + WINDOW_MS }
}
