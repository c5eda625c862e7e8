import type { Db } from '../../db/database.ts'
import { findRulebook } from '../../db/queries/calendars.ts'
import { findLastForgetting, findOutlived } from '../../db/queries/outlived.ts'
import { recordForgotten, recordForgottenGuests } from '../../db/records/forgotten.ts'
import { write } from '../../db/write.ts'
import { dayOf, startOfDay } from '../domain/day.ts'
import { forgottenBefore } from '../domain/erasure.ts'
import { placeOf } from '../domain/rule.ts'
import type { Platform } from '../http/platform.ts'

/** Persons in one batch. */
const BATCH = 100
/** What goes is what the privacy notice says: name and ways to reach somebody. Files are part of the case. */
const ERASING = { files: null, by: 'office' } as const

/**
 * Takes out name and contact data whose term (CONTACT_RETENTION, by the unit's rules) is over: of opinions that long after they ended, of registrations that long after
 * their session, and of people who were only in its room. Once a day, a hundred a piece; true when there is more to do at once. It may stop at any moment: what is done is not found again, and the day is
 * marked only when nothing was left.
 */
export async function forgetContacts(platform: Platform): Promise<boolean> {
  const [db, now] = [platform.database(), platform.clock()]
  const today = dayOf(now)
  const { places, lastAt } = await findLastForgetting(db)
  if (lastAt !== null && lastAt >= startOfDay(today)) return false
  const { rules } = await findRulebook(db)
  for (const place of places) {
    const before = forgottenBefore(today, rules, placeOf(place))
    if (before !== null && (await forgetSome(db, place.id, before, now))) return true
  }
  await write(db, {
    at: now,
    actorId: null,
    changes: [{ subject: 'retention:1', step: 'look', head: 'latest', data: { by: 'office', day: today } }],
    statements: [],
  })
  return false
}

/** A piece of one unit's; whether anything was done. Where somebody moved one of them meanwhile each is tried by itself, and what is still moving waits for tomorrow. */
async function forgetSome(db: Db, unitId: number, before: number, now: number): Promise<boolean> {
  const { opinions, registrations, guests } = await findOutlived(db, unitId, before, BATCH)
  if (guests.length > 0 && (await recordForgottenGuests(db, guests, 'office', now)).ok) return true
  if (opinions.length + registrations.length === 0) return false
  if ((await recordForgotten(db, opinions, registrations, ERASING, now)).ok) return true
  let done = false
  for (const opinion of opinions) done = (await recordForgotten(db, [opinion], [], ERASING, now)).ok || done
  for (const one of registrations) done = (await recordForgotten(db, [], [one], ERASING, now)).ok || done
  return done
}
