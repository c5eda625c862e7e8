import { findRulebook } from '../../db/queries/calendars.ts'
import { findUnremindedStaff } from '../../db/queries/reminded-staff.ts'
import { recordLook } from '../../db/records/digests.ts'
import { dayOf } from '../domain/day.ts'
import { isOfficeHour } from '../domain/office-hours.ts'
import { findDigest } from '../http/digests.ts'
import type { Platform } from '../http/platform.ts'

/** People of one piece of work: some ten milliseconds each. */
const MOST = 5

/**
 * Looks, once a working day and in office hours, at what waits for each member of staff who left an address, and puts a digest into the outbox where that is something else
 * than at the last look; five people a piece. True when there is more to do at once. Without a mail server the desk tells, and nothing is put there.
 */
export async function remindStaff(platform: Platform): Promise<boolean> {
  if (!platform.mail) return false
  const [db, now] = [platform.database(), platform.clock()]
  const today = dayOf(now)
  const staff = await findUnremindedStaff(db, today, MOST)
  if (staff.length === 0) return false
  const { calendar } = await findRulebook(db)
  if (!isOfficeHour(calendar, now)) return false
  for (const { actor, fingerprint: last } of staff) {
    const { fingerprint } = await findDigest(db, actor, now)
    const tells = fingerprint !== '' && fingerprint !== last
    await recordLook(db, now, { userId: actor.id, on: today, fingerprint, tells })
  }
  return staff.length === MOST
}
