import { findRulebook } from '../../db/queries/calendars.ts'
import { listSessionsToRemind, listUnreminded } from '../../db/queries/reminders.ts'
import { mailToPerson } from '../../db/records/mail.ts'
import { write } from '../../db/write.ts'
import { isOfficeHour } from '../domain/office-hours.ts'
import { isRemindedOn } from '../domain/registration-reminder.ts'
import type { Platform } from '../http/platform.ts'

/** Lines in one batch. */
const BATCH = 100
/** No row of free days is longer. */
const AHEAD_MS = 21 * 86_400_000

/**
 * Puts reminders of the sessions of the next working day into the outbox, one for each registration that has a place; a call where somebody left
 * a phone alone. True when there is more to do at once. Run twice at the same moment each line is there once, and a session that was moved
 * is reminded of again before its new date.
 */
export async function remindRegistered(platform: Platform): Promise<boolean> {
  const [db, now] = [platform.database(), platform.clock()]
  const ahead = await listSessionsToRemind(db, { from: now, until: now + AHEAD_MS })
  if (ahead.length === 0) return false
  const { calendar } = await findRulebook(db)
  if (!isOfficeHour(calendar, now)) return false
  const due = ahead.filter(({ startsAt }) => isRemindedOn(calendar, startsAt, now))
  if (due.length === 0) return false
  const unreminded = await listUnreminded(
    db,
    due.map(({ id }) => id),
    BATCH,
  )
  if (unreminded.length === 0) return false
  await write(db, {
    at: now,
    actorId: null,
    changes: [],
    statements: [],
    mail: unreminded.flatMap(({ id, person, version }) =>
      mailToPerson('registration_reminder', `registration:${id}`, person, version),
    ),
  })
  return unreminded.length === BATCH
}
