import type { Db } from '../../db/database.ts'
import type { OutboxLine } from '../../db/queries/matters.ts'
import { findRemindedStaff, findStaffMailStanding } from '../../db/queries/reminded-staff.ts'
import { digestLetter } from '../../views/mail/digest.ts'
import { dayOf } from '../domain/day.ts'
import { type MailProblem, TOO_LATE_MS } from '../domain/delivery.ts'
import { DIGEST } from '../domain/staff-mail.ts'
import { findDigest } from '../http/digests.ts'
import type { Platform } from '../http/platform.ts'
import { publicAddress } from '../http/public-address.ts'
import type { Parcel } from './parcel.ts'

/** What waits for one of the staff, as it waits when the message leaves. Overtaken where nothing does any more, where a newer one will say it, and where its reader left or took the address away. */
export async function digestParcel(
  platform: Platform,
  db: Db,
  line: OutboxLine,
  userId: number,
): Promise<Parcel> {
  const now = platform.clock()
  const [standing, staff] = await Promise.all([
    findStaffMailStanding(db, line.id),
    findRemindedStaff(db, userId),
  ])
  const digest = staff?.email ? await findDigest(db, staff.actor, now) : null
  const holds = line.kind === DIGEST && !standing.isSuperseded && digest !== null && digest.fingerprint !== ''
  const untold: MailProblem | null = holds
    ? now - line.createdAt > TOO_LATE_MS
      ? 'too_late'
      : null
    : 'overtaken'
  return {
    installationId: standing.installationId,
    email: staff?.email ?? '',
    hasPhone: false,
    untold,
    unsendable: null,
    write: async () => digestLetter(digest!.waiting, dayOf(now), (path) => publicAddress(platform, path)),
  }
}
