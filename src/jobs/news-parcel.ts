import type { Db } from '../../db/database.ts'
import { findMatters, type Matter, type OutboxLine } from '../../db/queries/matters.ts'
import { letterOf } from '../../views/mail/letter.ts'
import type { MailProblem } from '../domain/delivery.ts'
import { isAtOnce } from '../domain/mail-kind.ts'
import { factsOf, kindOf, whyUntold } from '../http/letters.ts'
import type { MailTransport, Platform } from '../http/platform.ts'
import { entryFor } from '../http/session-invitation.ts'
import type { Parcel } from './parcel.ts'

/** News of a record for a resident. */
export async function newsParcel(
  platform: Platform,
  db: Db,
  mail: MailTransport,
  line: OutboxLine,
): Promise<Parcel> {
  const matter = (await findMatters(db, [line])).get(line.id)!
  return {
    installationId: matter.installationId,
    email: matter.person?.email ?? '',
    hasPhone: Boolean(matter.person?.phone),
    untold: whyUntold(matter, platform.clock()),
    unsendable: whyUnsendable(matter),
    write: () => written(platform, mail, matter),
  }
}

/** Whoever wants no more messages still gets what answers their own form at that moment. */
function whyUnsendable(matter: Matter): MailProblem | null {
  if (!matter.person?.email) return 'no_address'
  const kind = kindOf(matter)
  return matter.person.unsubscribedAt !== null && kind !== null && !isAtOnce(kind) ? 'unsubscribed' : null
}

async function written(platform: Platform, mail: MailTransport, matter: Matter) {
  const facts = await factsOf(platform, matter)
  const { unsubscribe } = facts.links
  return {
    ...letterOf(facts),
    ...(unsubscribe && { unsubscribe }),
    invitation: entryFor(platform, matter, mail.address),
  }
}
