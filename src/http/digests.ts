import type { Db } from '../../db/database.ts'
import { findWaiting } from '../../db/queries/digests.ts'
import { findDeskBounds } from '../../db/queries/stale-bounds.ts'
import { type Actor, unitsAs } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { REMINDED_ROLES, toldOf, type Waiting } from '../domain/reminding.ts'
import { sha256Hex } from './keys.ts'

/** What waits for somebody at `now` (epoch ms), and what tells it from another day's: empty where nothing waits. Two trips. */
export async function findDigest(
  db: Db,
  actor: Actor,
  now: number,
): Promise<{ waiting: Waiting; fingerprint: string }> {
  const today = dayOf(now)
  const bounds = await findDeskBounds(db, unitsAs(actor, ...REMINDED_ROLES), today)
  const waiting = await findWaiting(db, actor, { today, now, ...bounds })
  const told = toldOf(waiting.matters, waiting.beside, today, bounds.marks)
  return { waiting, fingerprint: told && (await sha256Hex(told)) }
}
